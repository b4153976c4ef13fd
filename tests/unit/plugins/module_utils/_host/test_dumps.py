# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of dumps: for root alone, named once they are complete, refused where they would not fit."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host import dumps
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import make_instance_directory

NAME = "20260301030000"


@pytest.fixture
def files(paths, record):
    return make_instance_directory(paths, record.uuid)


def test_a_dump_gets_its_name_when_it_is_written_and_is_listed_then(files):
    for _attempt in range(2):
        part = Path(dumps.begin_dump(files, NAME, 1))
        assert stat.S_IMODE(part.stat().st_mode) == 0o600
        part.write_bytes(b"memory")
    assert (dumps.has_dump(files, NAME), dumps.dumps(files)) == (False, [])
    for _attempt in range(2):
        dumps.publish_dump(files, NAME)
    assert dumps.has_dump(files, NAME)
    assert dumps.dumps(files) == [{"path": str(files.dump(NAME)), "size": 6}]
    assert stat.S_IMODE(files.dump(NAME).stat().st_mode) == 0o600


def test_what_was_begun_can_be_discarded(files):
    dumps.begin_dump(files, NAME, 1)
    for _attempt in range(2):
        dumps.discard_dump(files, NAME)
    assert os.listdir(files.directory) == []


def test_a_file_system_that_is_too_small_says_how_much_is_missing(files, monkeypatch):
    monkeypatch.setattr(dumps.os, "statvfs", lambda _path: SimpleNamespace(f_bavail=256 * 64, f_frsize=4096))
    with pytest.raises(HostFault, match=r"cannot write .*/dump-20260301030000\.core: 128 MiB are missing"):
        dumps.begin_dump(files, NAME, 128)
    assert os.listdir(files.directory) == []


def test_no_name_leads_elsewhere(files):
    with pytest.raises(InvalidInput):
        files.dump("../../1")
