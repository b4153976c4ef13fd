# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The README's tables name everything that users call."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("folder", ["plugins/modules", "plugins/filter", "playbooks"])
def test_all_of_it_is_named(folder: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = sorted(path.stem for path in (ROOT / folder).iterdir() if path.suffix in (".py", ".yml"))
    missing = [name for name in names if f"`{name}`" not in readme and f"`lodestar.compute.{name}`" not in readme]
    assert names
    assert missing == []
