# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks on disks as QEMU takes them, seen by another."""

from __future__ import annotations

import fcntl
import os
import struct

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.disk_locks import is_locked

FLOCK = struct.Struct("hhqqi0q")


@pytest.fixture
def disk(tmp_path):
    path = tmp_path / "disk"
    path.write_bytes(b"")
    return path


@pytest.mark.parametrize(("byte", "found"), [(101, True), (201, True), (99, False), (264, False)])
def test_a_lock_of_qemu_is_seen_and_no_other(disk, byte, found):
    descriptor = os.open(disk, os.O_RDWR)
    fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, FLOCK.pack(fcntl.F_RDLCK, os.SEEK_SET, byte, 1, 0))
    assert is_locked(disk) is found
    os.close(descriptor)
    assert not is_locked(disk)


def test_a_disk_that_is_not_there_is_a_fault(tmp_path):
    with pytest.raises(HostFault, match="cannot ask who holds"):
        is_locked(tmp_path / "none")
