# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/scheduler.md names every rule, every setting and every scenario it links to as they are."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import ALWAYS, FILTERS, WEIGHERS
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import DEFAULT_FILTERS, Settings

PAGE = Path(__file__).resolve().parents[5] / "docs" / "scheduler.md"
TEXT = PAGE.read_text(encoding="utf-8")


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its two header rows."""
    section = re.split(r"^#+ ", TEXT.partition(f"\n{heading}\n")[2], flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_filter_has_its_row_and_its_mark() -> None:
    marked = {row[0] for row in rows("## Filters")}
    unmarked = {f"`{name}`" for name in FILTERS if name not in DEFAULT_FILTERS}
    assert marked == {*(f"`{name}` *" for name in DEFAULT_FILTERS), *(f"`{name}` !" for name in ALWAYS), *unmarked}


def test_every_weigher_has_its_row_with_its_multiplier() -> None:
    stated = {row[0].strip("`"): row[3] for row in rows("## Weighers") if row[0] != "(none)"}
    assert stated == {name: str(weigher.multiplier) for name, weigher in WEIGHERS.items()}


@pytest.mark.parametrize("heading", ["## Filters", "## Weighers"])
def test_every_rule_links_to_its_scenario(heading: str) -> None:
    links = [re.findall(r"\((.*?)\)", row[-1]) for row in rows(heading) if row[0] != "(none)"]
    assert all(len(link) == 1 and (PAGE.parent / link[0] / "expected.yml").is_file() for link in links)


def test_every_setting_is_named() -> None:
    names = [each.name for each in fields(Settings) if each.name not in ("partial", "explain")]
    hidden = [name for name in names if name not in TEXT and not name.endswith("_separator")]
    assert hidden == []
