# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""sections.sh sums up a whole test run: what it says last must be true, above all when something failed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "tools"


def run_sections(checkout: Path, **targets: str) -> tuple[int, list[str]]:
    """Run sections.sh in a checkout whose targets run the given commands; give its exit status and what it printed."""
    (checkout / "tests/tools").mkdir(parents=True)
    for script in ("sections.sh", "settings.sh"):
        shutil.copy(TOOLS / script, checkout / "tests/tools")
    makefile = "".join(f"{target}:\n\t@{command}\n" for target, command in targets.items())
    (checkout / "Makefile").write_text(makefile, encoding="utf-8")
    command = [str(checkout / "tests/tools/sections.sh"), *targets]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.splitlines()


def test_sections_that_pass_count_their_tests_or_one(tmp_path: Path) -> None:
    status, lines = run_sections(
        tmp_path, lint="echo fine", unit="echo '===== 12 passed, 1 skipped, 2 warnings in 3.10s (0:00:03) ====='"
    )
    assert status == 0
    assert lines[-1] == "13 passed, 0 failed"


def test_a_section_that_fails_does_not_keep_the_next_from_running(tmp_path: Path) -> None:
    status, lines = run_sections(tmp_path, lint="echo broken; false", types="echo the types are fine")
    assert status == 1
    assert "the types are fine" in lines
    assert lines[-1] == "1 passed, 1 failed"


def test_failures_and_errors_of_pytest_are_counted(tmp_path: Path) -> None:
    status, lines = run_sections(tmp_path, unit="echo '=== 2 failed, 5 passed, 3 errors in 0.52s ==='; false")
    assert status == 1
    assert lines[-1] == "5 passed, 5 failed"


def test_a_section_that_fails_after_passing_tests_is_a_failure(tmp_path: Path) -> None:
    status, lines = run_sections(tmp_path, lab="echo '=== 5 passed in 0.52s ==='; echo cannot take the lab down; false")
    assert status == 1
    assert lines[-1] == "5 passed, 1 failed"
