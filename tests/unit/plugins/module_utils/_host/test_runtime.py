# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Code that stays on a host: whole, named by its content, swapped at once, older versions gone but the last."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.runtime import (
    PACKAGE,
    Runtime,
    digest,
)

MODULE_UTILS = Path(__file__).parents[5] / "plugins" / "module_utils"
ONE = {"package/__init__.py": "", "package/answer.py": "ANSWER = 1\n"}
TWO = {"package/__init__.py": "", "package/answer.py": "ANSWER = 2\n"}
THREE = {"package/__init__.py": "", "package/answer.py": "ANSWER = 3\n"}


@pytest.fixture
def runtime(tmp_path):
    return Runtime(tmp_path / "lodestar")


def test_the_digest_tells_every_difference():
    moved = {"package/__init__.py": "ANSWER = 1\n", "package/answer.py": ""}
    more = {**ONE, "package/more.py": ""}
    assert len({digest(code) for code in (ONE, TWO, moved, more)}) == 4
    assert digest(ONE) == digest(dict(reversed(list(ONE.items()))))


def test_what_was_installed_can_be_imported_from_current(runtime):
    runtime.install(ONE)
    assert runtime.installed() == digest(ONE)
    assert runtime.is_whole(ONE)
    script = "from package.answer import ANSWER; print(ANSWER)"
    environment = {**os.environ, "PYTHONPATH": str(runtime.current)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == "1\n"


def test_nothing_is_installed_at_first(runtime):
    assert runtime.installed() is None
    assert not runtime.is_whole(ONE)
    assert runtime.outdated(digest(ONE)) == ()


def test_a_damaged_version_is_not_whole_and_is_made_anew(runtime):
    runtime.install(ONE)
    damaged = runtime.current / "package" / "answer.py"
    damaged.write_text("ANSWER = 9\n")
    assert not runtime.is_whole(ONE)
    runtime.install(ONE)
    assert runtime.is_whole(ONE)


def test_a_link_to_nothing_is_no_installation(runtime):
    runtime.install(ONE)
    runtime.remove(digest(ONE))
    assert runtime.installed() is None


def test_the_version_before_stays_for_who_runs_from_it_and_older_ones_go(runtime):
    for age, code in ((300, ONE), (200, TWO), (100, THREE)):
        runtime.install(code)
        stamp = os.stat(runtime.directory).st_mtime - age
        os.utime(runtime.directory / digest(code), (stamp, stamp))
    assert runtime.outdated(digest(THREE)) == (digest(ONE),)
    runtime.remove(digest(ONE))
    assert runtime.outdated(digest(THREE)) == ()
    assert runtime.installed() == digest(THREE)


def test_what_goes_is_the_same_before_and_after_the_new_version_is_there(runtime):
    for age, code in ((300, ONE), (200, TWO)):
        runtime.install(code)
        stamp = os.stat(runtime.directory).st_mtime - age
        os.utime(runtime.directory / digest(code), (stamp, stamp))
    before = runtime.outdated(digest(THREE))
    runtime.install(THREE)
    assert before == runtime.outdated(digest(THREE)) == (digest(ONE),)


def test_going_back_to_an_older_version_is_possible(runtime):
    runtime.install(ONE)
    runtime.install(TWO)
    runtime.install(ONE)
    assert runtime.installed() == digest(ONE)


def test_what_a_killed_installation_left_is_overwritten(runtime):
    (runtime.directory / f"{digest(ONE)}.part" / "package").mkdir(parents=True)
    (runtime.directory / "current.part").symlink_to("nowhere")
    runtime.install(ONE)
    assert runtime.is_whole(ONE)
    assert sorted(path.name for path in runtime.directory.iterdir()) == sorted([digest(ONE), "current"])


def test_what_travels_is_our_code_without_ansibles_side(tmp_path):
    """As Ansible brings it: in an archive, where every directory is a package."""
    prefix = PACKAGE.replace(".", "/")
    parents = [prefix.rsplit("/", depth)[0] for depth in range(prefix.count("/") + 1)]
    archive = tmp_path / "payload.zip"
    with zipfile.ZipFile(archive, "w") as payload:
        for source in MODULE_UTILS.rglob("*.py"):
            payload.write(source, f"{prefix}/{source.relative_to(MODULE_UTILS)}")
        packages = {source.parent.relative_to(MODULE_UTILS) for source in MODULE_UTILS.rglob("*.py")}
        for directory in {*parents, *(os.path.normpath(f"{prefix}/{package}") for package in packages)}:
            payload.writestr(f"{directory}/__init__.py", "")
    script = f"import json; from {PACKAGE}._host.runtime import travelled_code; print(json.dumps(travelled_code()))"
    environment = {**os.environ, "PYTHONPATH": str(archive)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)
    code = json.loads(done.stdout)
    assert f"{prefix}/_errors.py" in code
    assert f"{prefix}/_planner/boot.py" in code
    assert not [path for path in code if "/_module" in path]
    assert "def decide(" in code[f"{prefix}/_planner/boot.py"]
