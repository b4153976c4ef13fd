# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/desired.schema.json from the description that validation is made from.

tests/tools/run.sh tests python tests/tools/desired_schema.py
"""

from __future__ import annotations

import json
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import json_schema

PATH = Path(__file__).resolve().parents[2] / "docs" / "desired.schema.json"


def text() -> str:
    """The file as it should be."""
    return json.dumps(json_schema(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
