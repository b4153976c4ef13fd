# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files, directories and units as found, and made as wished."""

from __future__ import annotations

import grp
import os
import pwd

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import configuration
from ansible_collections.lodestar.compute.plugins.module_utils._host.configuration import (
    Attributes,
    Entry,
    apply_attributes,
    changed_at,
    is_mounted,
    make_directory,
    read_entry,
    read_units,
    with_block,
    write_file,
)

MINE = Attributes("0640", pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name)
OURS = "a = 1\n"
THEIRS = "# their file\nb = 2\n"


def test_a_block_goes_first_and_leaves_the_rest():
    text = with_block(THEIRS, OURS)
    assert text.index("a = 1") < text.index("b = 2")
    assert text.endswith(THEIRS)


def test_a_block_is_replaced_not_repeated():
    assert with_block(with_block(THEIRS, OURS), OURS) == with_block(THEIRS, OURS)
    assert with_block(with_block(THEIRS, "old = 1\n"), OURS) == with_block(THEIRS, OURS)


def test_an_empty_block_gives_back_what_was_there():
    assert with_block(with_block(THEIRS, OURS), "") == THEIRS


def test_what_is_written_around_a_block_stays():
    text = "# above\n" + with_block(THEIRS, OURS)
    replaced = with_block(text, "c = 3\n")
    assert "# above\n" in replaced
    assert "b = 2" in replaced
    assert "a = 1" not in replaced


def test_what_was_written_is_found(tmp_path):
    path = str(tmp_path / "new" / "file")
    assert read_entry(path) is None
    write_file(path, "text\n", MINE)
    assert read_entry(path) == Entry(MINE, "text\n")
    assert os.listdir(tmp_path / "new") == ["file"]


def test_a_link_is_written_through(tmp_path):
    (tmp_path / "link").symlink_to("target")
    write_file(str(tmp_path / "link"), "text\n", MINE)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "text\n"


def test_a_directory_gets_its_mode_whatever_the_umask(tmp_path):
    path = str(tmp_path / "parent" / "directory")
    make_directory(path, Attributes("0711", MINE.owner, MINE.group))
    assert read_entry(path) == Entry(Attributes("0711", MINE.owner, MINE.group))


def test_an_unknown_group_is_named(tmp_path):
    with pytest.raises(HostFault, match="no-such-group"):
        apply_attributes(str(tmp_path), Attributes("0700", MINE.owner, "no-such-group"))


def test_the_last_change_of_files_counts_and_missing_ones_do_not(tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("1")
    second.write_text("2")
    newest = max(first.stat().st_ctime, second.stat().st_ctime)
    assert changed_at([str(first), str(second), str(tmp_path / "none")]) == newest
    assert changed_at([str(tmp_path / "none")]) == 0.0


@pytest.mark.parametrize(("path", "mounted"), [("/proc", True), ("/", False), ("/no/such/place", False)])
def test_what_is_on_the_roots_file_system_or_missing_is_not_mounted(path, mounted):
    assert is_mounted(path) is mounted


def show(name, **changes):
    properties = {
        "Id": name,
        "LoadState": "loaded",
        "UnitFileState": "enabled",
        "ActiveState": "active",
        "ActiveEnterTimestamp": "Thu 2026-01-01 00:00:01.500000 UTC",
        "NeedDaemonReload": "no",
    }
    return "\n".join(f"{key}={value}" for key, value in {**properties, **changes}.items())


def test_units_are_read_in_one_question(monkeypatch):
    asked = []
    blocks = [
        show("libvirtd.service"),
        show("off.service", ActiveState="inactive", UnitFileState="disabled"),
        show("none.service", LoadState="not-found", ActiveState="inactive", UnitFileState="", ActiveEnterTimestamp=""),
        show("stale.service", NeedDaemonReload="yes", UnitFileState="static"),
    ]

    def answer(command, *_rest, **_options):
        asked.append(command)
        return "\n\n".join(blocks) + "\n"

    monkeypatch.setattr(configuration, "run_program", answer)
    units = read_units(["libvirtd.service", "off.service", "none.service", "stale.service"])
    assert len(asked) == 1
    running = units["libvirtd.service"]
    assert (running.exists, running.enabled, running.active, running.since) == (True, True, True, 1767225601.5)
    off = units["off.service"]
    assert (off.exists, off.enabled, off.active, off.since) == (True, False, False, 0.0)
    assert not units["none.service"].exists
    assert (units["stale.service"].stale, units["stale.service"].enabled) == (True, True)


def test_no_units_are_no_question(monkeypatch):
    monkeypatch.setattr(configuration, "run_program", None)
    assert read_units([]) == {}
