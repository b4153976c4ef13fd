# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a serial log, also across the file that virtlogd went on from, and never more than was asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import console_log
from ansible_collections.lodestar.compute.plugins.module_utils._host.console_log import last_lines


def test_the_last_lines_go_on_into_the_older_file(tmp_path: Path) -> None:
    log = tmp_path / "console.log"
    assert last_lines(log, 5) is None
    log.write_text("three\nfour\n")
    assert last_lines(log, 5) == ["three", "four"]
    (tmp_path / "console.log.0").write_text("one\ntwo\n")
    assert last_lines(log, 3) == ["two", "three", "four"]
    assert last_lines(log, 0) == last_lines(log, -1) == []


def test_no_more_is_read_than_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console_log, "BYTES_LIMIT", 8)
    log = tmp_path / "console.log"
    log.write_bytes(b"abcdefgh\nijk\xff\n")
    (tmp_path / "console.log.0").write_text("older\n")
    assert last_lines(log, 10) == ["gh", "ijk\N{REPLACEMENT CHARACTER}"]


@pytest.mark.parametrize("make", [lambda path: path.symlink_to("/etc/passwd"), os.mkfifo, os.mkdir])
def test_what_is_no_file_is_not_read(tmp_path: Path, make: object) -> None:
    log = tmp_path / "console.log"
    assert callable(make)
    make(log)
    with pytest.raises(HostFault, match="cannot be read"):
        last_lines(log, 5)
