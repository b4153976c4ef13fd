# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full file system, told with how much is missing: before writing, and by whoever found it so while writing."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, require_room, room, room_told

MISSING = r"cannot write /it: 3 MiB are missing on the file system of /place, 5 are needed and 2 are free"
FULL = [
    OSError(errno.ENOSPC, "No space left on device"),
    OSError(errno.EDQUOT, "Disk quota exceeded"),
    HostFault("make /it: qemu-img failed (1): Could not write qcow2 header: No space left on device"),
    HostFault("cannot dump: unable to close: Disk quota exceeded"),
]


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes are free, one after another, the last of them ever after."""
    amounts = [2 * MIB]

    def look(_path: Path) -> SimpleNamespace:
        return SimpleNamespace(f_bavail=amounts.pop(0) if len(amounts) > 1 else amounts[0], f_frsize=1)

    monkeypatch.setattr(os, "statvfs", look)
    return amounts


@pytest.mark.usefixtures("free")
def test_what_has_no_room_is_told_before_it_is_done() -> None:
    with pytest.raises(HostFault, match=MISSING), room(Path("/place"), 5 * MIB, "write /it"):
        pytest.fail("it is not done")


@pytest.mark.usefixtures("free")
def test_what_has_room_is_done() -> None:
    require_room(Path("/place"), 2 * MIB, "write /it")


@pytest.mark.parametrize("error", FULL, ids=str)
def test_room_that_is_gone_meanwhile_is_told_as_well(free: list[int], error: Exception) -> None:
    free.insert(0, 9 * MIB)
    with pytest.raises(HostFault, match=MISSING), room(Path("/place"), 5 * MIB, "write /it"):
        raise error


def test_what_was_written_until_then_counts_as_free(free: list[int], tmp_path: Path) -> None:
    free[:] = [0]
    part = tmp_path / "part"
    part.write_bytes(bytes(2 * MIB))
    with pytest.raises(HostFault, match=MISSING), room_told(Path("/place"), 5 * MIB, "write /it", part):
        raise FULL[0]


def test_room_that_is_back_is_told_so(free: list[int]) -> None:
    free[:] = [9 * MIB]
    with pytest.raises(HostFault, match="got full, where 9 MiB are free by now"), room(Path("/place"), MIB, "write"):
        raise FULL[0]


@pytest.mark.parametrize(("left", "said"), [(0, "MiB are missing"), (9 * MIB, "writing VM state: Input/output error")])
def test_a_fault_is_taken_for_a_full_file_system_where_that_is_full(free: list[int], left: int, said: str) -> None:
    free[:] = [left]
    fault = HostFault("its QEMU answered snapshot-save: Error while writing VM state: Input/output error")
    with pytest.raises(HostFault, match=said), room_told(Path("/place"), 5 * MIB, "remember"):
        raise fault


@pytest.mark.usefixtures("free")
def test_other_errors_are_left_as_they_are() -> None:
    with pytest.raises(HostFault, match=r"^no such format$"), room_told(Path("/place"), 5 * MIB, "write /it"):
        raise HostFault("no such format")
    with pytest.raises(PermissionError), room_told(Path("/place"), 5 * MIB, "write /it"):
        raise PermissionError(errno.EPERM, "Operation not permitted")
