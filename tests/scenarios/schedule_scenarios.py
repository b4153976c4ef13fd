# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheduler scenarios: folders named for what they show, each with a README of a line, a fleet, a request, the answer.

A fleet that somebody saved for a bug report becomes a test by being put into such a folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from ansible_collections.lodestar.compute.plugins.filter.schedule import schedule_filter

FOLDER = Path(__file__).resolve().parent / "schedule"


def scenarios() -> list[str]:
    """The names of all scenarios, in order."""
    return sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())


def disagreements(name: str) -> list[str]:
    """What the filter answers otherwise than the scenario expects, a line each; empty where it agrees.

    Of an expected placement every key that is written must be equal; of weights only the weighers that are written.
    """
    given = _read(name, "request")
    placements = schedule_filter(given["requests"], _read(name, "fleet"), given.get("settings"))
    expected = _read(name, "expected")
    lines = [] if len(placements) == len(expected) else [f"{len(placements)} placements, not {len(expected)}"]
    for got, want in zip(placements, expected):
        for key, value in want.items():
            actual = _like(got[key], value) if key == "weights" else got[key]
            if actual != value:
                lines.append(f"{want['name']}: {key} is {actual}, not {value}")
        unsaid = [key for key in ("rejected", "reason") if got[key] and key not in want and "weights" not in want]
        lines += [f"{want['name']}: {key} is {got[key]}, which is not expected" for key in unsaid]
    return lines


def _read(name: str, part: str) -> Any:
    return yaml.safe_load((FOLDER / name / f"{part}.yml").read_text(encoding="utf-8"))


def _like(weights: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    return {host: {key: score[key] for key in wanted.get(host, {}) if key in score} for host, score in weights.items()}
