# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars before lines, and that a run has them in a terminal alone."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import ansible_collections
from ansible_collections.lodestar.compute.plugins.action.show import with_bars


def test_each_line_has_the_bar_of_its_share() -> None:
    bars = with_bars("half\nunknown\ndone\nmore than all\nno share", [0.5, None, 1, 1.2]).splitlines()
    assert bars == [
        "[############------------] half",
        "                           unknown",
        f"[{24 * '#'}] done",
        f"[{24 * '#'}] more than all",
        "                           no share",
    ]


def test_shares_too_many_make_no_lines() -> None:
    assert with_bars("one", [0, 0.5]) == f"[{24 * '-'}] one"


TREE = Path(next(iter(ansible_collections.__path__))).parent
BAR = "[############------------] half way"


def run(place: Path, stdout: int, **variables: str) -> subprocess.Popen[Any]:
    """A playbook that shows a line which is half done: as a process of its own, since actions run in workers of it."""
    task = {"lodestar.compute.show": {"text": "half way", "shares": [0.5]}}
    path = place / "show.yml"
    path.write_text(json.dumps([{"hosts": "localhost", "gather_facts": False, "tasks": [task]}]), encoding="utf-8")
    inherited = {name: value for name, value in os.environ.items() if name != "AWX_ISOLATED_DATA_DIR"}
    return subprocess.Popen(
        [Path(sys.executable).parent / "ansible-playbook", "--inventory", "localhost,", path],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.STDOUT,
        env={**inherited, "ANSIBLE_COLLECTIONS_PATH": str(TREE), "PYTHONPATH": "", **variables},
        cwd=place,
    )


def in_terminal(place: Path, **variables: str) -> str:
    """What the run writes to a terminal."""
    ours, theirs = pty.openpty()
    with run(place, theirs, **variables) as process:
        os.close(theirs)
        written = b""
        try:
            while data := os.read(ours, 4096):
                written += data
        except OSError:  # how Linux says that nobody has the terminal any more
            pass
        os.close(ours)
    assert process.returncode == 0, written.decode()
    return written.decode()


def test_a_run_in_a_terminal_has_bars(tmp_path: Path) -> None:
    assert BAR in in_terminal(tmp_path)


def test_a_run_whose_output_goes_elsewhere_has_lines_alone(tmp_path: Path) -> None:
    with run(tmp_path, subprocess.PIPE) as process:
        written, _nothing = process.communicate()
    assert process.returncode == 0
    assert b"half way" in written
    assert b"[#" not in written


def test_the_terminal_that_awx_runs_jobs_in_is_none(tmp_path: Path) -> None:
    written = in_terminal(tmp_path, AWX_ISOLATED_DATA_DIR=str(tmp_path))
    assert "half way" in written
    assert "[#" not in written
