# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points inside a root disk: qcow2's own snapshots, of a disk that no QEMU has open.

Its file stays one and keeps its name, so there is no chain to grow; deleting one merges it, by counting references.
"""

from __future__ import annotations

import json
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles


def restore_points(files: InstanceFiles) -> frozenset[str]:
    """The tags of all snapshots in the root disk, which a QEMU may have open. Raises HostFault."""
    purpose = f"look for restore points in {files.root}"
    told = run_program(["qemu-img", "info", "-U", "--output=json", "-f", "qcow2", str(files.root)], purpose)
    try:
        return frozenset(str(snapshot["name"]) for snapshot in json.loads(told).get("snapshots") or ())
    except (ValueError, KeyError, TypeError) as error:
        raise HostFault(f"{purpose}: qemu-img answered what nobody can read: {error!r}") from error


def take_restore_point(files: InstanceFiles, tag: str) -> None:
    """Remember the disk as it is. Raises HostFault."""
    _snapshot("-c", tag, files.root, "remember")


def return_to_restore_point(files: InstanceFiles, tag: str) -> None:
    """Have the disk as it was; what was written since is lost. Raises HostFault."""
    _snapshot("-a", tag, files.root, "go back to")


def drop_restore_point(files: InstanceFiles, tag: str) -> None:
    """Forget a state; the disk stays as it is. Raises HostFault."""
    _snapshot("-d", tag, files.root, "forget")


def _snapshot(verb: str, tag: str, disk: Path, doing: str) -> None:
    # qemu-img snapshot has no -f, and a format is never probed here. A comma within an option is written twice.
    image = f"driver=qcow2,file.driver=file,file.filename={str(disk).replace(',', ',,')}"
    run_program(["qemu-img", "snapshot", "-q", verb, tag, "--image-opts", image], f"{doing} {tag} in {disk}")
