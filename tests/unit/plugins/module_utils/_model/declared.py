# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What YAML may declare, as its tests change it, and the faults that are found in it."""

from __future__ import annotations

import copy
from typing import Any

import yaml

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import FOLDER

CATALOGUE = yaml.safe_load((FOLDER / "catalogue.yml").read_text(encoding="utf-8"))
BARE = {"name": "web", "flavor": "m1.small", "image": "debian-12"}
SECRET = "hunter2-do-not-show"


def sections(*instances: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return copy.deepcopy({**CATALOGUE, "instances": [{**BARE, **each} for each in instances], **changes})


def faults(raw: Any) -> list[str]:
    try:
        parse(raw)
    except InvalidInput as error:
        return [str(fault) for fault in error.faults]
    return []
