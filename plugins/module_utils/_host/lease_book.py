# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keeper's leases on disk: an answer is given only after it is written, so it is kept over a crash."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.facts import host_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    locked_directory,
    read_state,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.keeper import fenced_hosts, require_keeper
from ansible_collections.lodestar.compute.plugins.module_utils._host.leases import Lease
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

LEASES_SCHEMA = 1


@dataclass
class LeaseBook:
    """The leases of this keeper, while nobody else can change them."""

    paths: Paths
    leases: dict[str, Lease]

    def lease(self, name: str) -> Lease:
        return self.leases.get(name, Lease())

    def keep(self, changed: Mapping[str, Lease]) -> None:
        """Remember the changed leases. When this returns they are on disk; when it raises, none of them is."""
        after = {**self.leases, **changed}
        document = {"leases": {name: lease.to_dict() for name, lease in after.items()}}
        write_state(self.paths.leases_file, document, LEASES_SCHEMA)
        self.leases = after


@contextlib.contextmanager
def lease_book(paths: Paths) -> Iterator[LeaseBook]:
    """Open this keeper's leases for reading and changing, alone, for as long as the context lasts.

    host is this keeper's own name. Raises Refused where it is no keeper or was fenced (then it must not vote: others
    may have gone on without it), and UnreadableRecord.
    """
    require_keeper(paths)
    with locked_directory(paths.keeper):
        host = (host_state(paths) or {}).get("name")
        if host in fenced_hosts(paths):
            raise Refused(
                f"keeper {host} was evacuated and does not vote; take it back with host_resume, or out of the keepers"
            )
        yield LeaseBook(paths, _read(paths))


def _read(paths: Paths) -> dict[str, Lease]:
    document = read_state(paths.leases_file, LEASES_SCHEMA) or {"leases": {}}
    try:
        return {name: Lease.from_dict(raw) for name, raw in document["leases"].items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableRecord(f"{paths.leases_file} cannot be read: {error!r}; this keeper does not vote") from error
