# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens of the console proxy: good once, in time, for the guest that they were given for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host import console_proxy
from ansible_collections.lodestar.compute.plugins.module_utils._host.console_proxy import (
    CLOSED,
    Tokens,
    name_of,
    started_at,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import locked_directory


@pytest.fixture
def tokens(tmp_path: Path) -> Tokens:
    return Tokens(tmp_path)


def give(tokens: Tokens, token: str, **changes: Any) -> Path:
    """Add a token for this very process."""
    granted = {"instance": "default.web-1", "by": "alice", "host": "127.0.0.1", "port": 5900}
    process = {"pid": os.getpid(), "started": started_at(os.getpid()), "until": time.time() + 60}
    path = tokens.directory / name_of(token)
    path.write_text(json.dumps({**granted, **process, **changes}))
    return path


def test_a_token_leads_to_its_guest_once(tokens: Tokens) -> None:
    path = give(tokens, "secret")
    assert "secret" not in path.name + path.read_text()
    assert tokens.lookup("secre") is None
    assert tokens.lookup("secret") == ("127.0.0.1", "5900")
    assert tokens.lookup("secret") is None


def test_of_many_who_come_at_once_one_is_let_in(tokens: Tokens) -> None:
    for number in range(20):
        give(tokens, f"secret-{number}")
        with ThreadPoolExecutor(max_workers=8) as pool:
            answers = list(pool.map(tokens.lookup, 8 * [f"secret-{number}"]))
        assert len([answer for answer in answers if answer]) == 1


@pytest.mark.parametrize("change", [{"until": time.time() - 1}, {"started": 1}, {"pid": 2**22 + 1}])
def test_a_token_is_refused_when_its_time_is_over_or_its_guest_gone(tokens: Tokens, change: dict[str, Any]) -> None:
    give(tokens, "secret", **change)
    assert tokens.lookup("secret") is None
    assert list(tokens.directory.iterdir()) == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "\0", "settings.json", 10000 * "x"])
def test_what_somebody_makes_up_is_no_token(tokens: Tokens, name: str) -> None:
    (tokens.directory / "settings.json").write_text("{}")
    assert tokens.lookup(name) is None


def test_tokens_out_of_time_and_sessions_that_ended_are_tidied_away_and_nothing_else(tokens: Tokens) -> None:
    (tokens.directory / "settings.json").write_text("{}")
    assert tokens.tidy(set()) is False
    waiting = give(tokens, "secret")
    give(tokens, "late", until=0)
    (tokens.directory / "77.session").touch()
    assert tokens.tidy({77}) is True
    assert sorted(path.name for path in tokens.directory.iterdir()) == sorted(
        ["77.session", "settings.json", waiting.name]
    )
    waiting.unlink()
    assert tokens.tidy({77}) is True
    assert tokens.tidy({78}) is False
    assert [path.name for path in tokens.directory.iterdir()] == ["settings.json"]


def test_it_closes_only_while_nobody_adds_and_nothing_is_left(tokens: Tokens) -> None:
    with locked_directory(tokens.directory):
        assert tokens.close(set()) is False
    path = give(tokens, "secret")
    assert tokens.close(set()) is False
    path.unlink()
    (tokens.directory / "77.session").touch()
    assert tokens.close({77}) is False
    assert tokens.close(set()) is True
    assert [path.name for path in tokens.directory.iterdir()] == [CLOSED]


def test_the_program_is_whole_by_itself_and_says_what_it_lacks(tmp_path: Path) -> None:
    program = tmp_path / "console_proxy.py"
    program.write_text(Path(console_proxy.__file__).read_text())
    environment = {"RUNTIME_DIRECTORY": str(tmp_path), "PATH": "/usr/bin:/bin"}
    # Without the system's packages, websockify is never there.
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(program)], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "websockify is not installed\n")


def test_browsers_get_the_pages_of_novnc_and_ours_side_by_side(tmp_path: Path) -> None:
    novnc = tmp_path / "novnc"
    (novnc / "app").mkdir(parents=True)
    (novnc / "app" / "ui.js").write_text("ui")
    web = tmp_path / "web"
    console_proxy.lay_out(web, {"links": {"app": str(novnc / "app")}, "pages": {"serial.html": "<html>"}})
    assert (web / "app" / "ui.js").read_text() == "ui"
    assert (web / "serial.html").read_text() == "<html>"
