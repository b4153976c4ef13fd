# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The highest epoch of each lease that this host has seen: what makes a run that lost its lease harmless."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import StaleEpoch, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import change_state, read_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

EPOCHS_SCHEMA = 1


def seen_epochs(paths: Paths) -> dict[str, int]:
    """The highest epoch seen, by the lease's name. Raises UnreadableRecord."""
    return _decoded(paths, read_state(paths.epochs_file, EPOCHS_SCHEMA) or {})


def accept_epochs(paths: Paths, epochs: Mapping[str, int]) -> None:
    """Refuse a run whose lease was taken over since, else remember its epochs. All are accepted, or none is.

    Call it with the host's lock held, before anything is claimed. Raises StaleEpoch, UnreadableRecord.
    """

    def change(document: dict[str, Any]) -> dict[str, Any] | None:
        seen = _decoded(paths, document)
        _refuse_older(epochs, seen)
        newer = {name: epoch for name, epoch in epochs.items() if epoch > seen.get(name, 0)}
        return {"epochs": {**seen, **newer}} if newer else None

    change_state(paths.epochs_file, EPOCHS_SCHEMA, change)


def _refuse_older(epochs: Mapping[str, int], seen: Mapping[str, int]) -> None:
    for name, epoch in sorted(epochs.items()):
        if epoch < seen.get(name, 0):
            raise StaleEpoch(
                f"lease {name} of epoch {epoch} was taken over: this host has seen epoch {seen[name]}; "
                "run it again, it will plan from what the later run left"
            )


def _decoded(paths: Paths, document: Mapping[str, Any]) -> dict[str, int]:
    try:
        return {str(name): int(epoch) for name, epoch in document.get("epochs", {}).items()}
    except (AttributeError, TypeError, ValueError) as error:
        raise UnreadableRecord(f"{paths.epochs_file} cannot be read: {error!r}") from error
