#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_history: find the histories of instances that are gone for long, list them, drop them."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_history
short_description: Drop the histories of instances that are gone
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - What was done with an instance is kept on its host and on the keepers, and outlives it. This module drops it, on the
    host and from the copies of the keeper that the host may be, some time after the instance was deleted or released.
  - The histories themselves are told by M(lodestar.compute.instance_info) and M(lodestar.compute.keeper_info).
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  keep_days:
    description: For how many days after its end an instance's history is kept.
    type: int
    default: 30
seealso:
  - module: lodestar.compute.instance_info
  - module: lodestar.compute.keeper_info
"""

EXAMPLES = r"""
- name: Forget what was deleted three months ago
  lodestar.compute.instance_history:
    keep_days: 90
"""

RETURN = r"""
actions:
  description: What was done, or would be done in check mode, in order.
  returned: always
  type: list
  elements: str
  sample: ["drop /var/lib/lodestar/history/5f0a3a5e-8f2d-4c39-9f67-0c4f1f0d3b11.jsonl"]
"""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.history import drop, ended_before
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

ARGUMENTS = {"keep_days": {"type": "int", "default": 30}}


def observe(paths: Paths, params: Mapping[str, Any]) -> dict[Path, str]:
    """Find what ended long enough ago."""
    end = datetime.now(timezone.utc) - timedelta(days=params["keep_days"])
    return ended_before(paths, end.strftime("%Y-%m-%dT%H:%M:%SZ"))


def plan(_params: Mapping[str, Any], ended: dict[Path, str]) -> ModulePlan:
    """Drop all of it."""
    return ModulePlan([Action("drop", str(path), {"instance": name}, None, path) for path, name in ended.items()])


def apply(_ended: dict[Path, str], action: Action) -> Mapping[str, Any]:
    """Drop one."""
    drop(action.detail)
    return {}


def main(paths: Paths | None = None) -> None:
    """Bind the three callables to where this host's files are."""
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    run(module, partial(observe, paths or Paths()), plan, apply)


if __name__ == "__main__":
    main()
