#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""host_lost_disks: find what is kept aside of evacuated instances, list it, drop what is old."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_lost_disks
short_description: Drop disks that are kept aside since their host was evacuated
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - When a host that was evacuated is taken back, local disks of instances that live elsewhere since are kept aside in
    C(/var/lib/libvirt/images/lodestar/lost), since some of what is in them may be nowhere else. This module drops them
    some time later.
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  keep_days:
    description: For how many days they are kept.
    type: int
    default: 30
"""

EXAMPLES = r"""
- name: Drop what nobody has asked for in three months
  lodestar.compute.host_lost_disks:
    keep_days: 90
"""

RETURN = r"""
kept:
  description: What is kept aside after this task, with C(directory), C(uuid), C(name), C(generation) and C(at).
  returned: success
  type: list
  elements: dict
actions:
  description: What was done, or would be done in check mode, in order.
  returned: always
  type: list
  elements: str
  sample: ["drop /var/lib/libvirt/images/lodestar/lost/5f0a3a5e-8f2d-4c39-9f67-0c4f1f0d3b11-4"]
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.lost_disks import LostDisks, drop, lost_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

ARGUMENTS = {"keep_days": {"type": "int", "default": 30}}


def observe(paths: Paths, _params: Mapping[str, Any]) -> tuple[LostDisks, ...]:
    """Find what is kept aside."""
    return tuple(lost_disks(paths))


def plan(params: Mapping[str, Any], found: Sequence[LostDisks]) -> ModulePlan:
    """Drop what is kept for longer than that."""
    end = (datetime.now(timezone.utc) - timedelta(days=params["keep_days"])).strftime("%Y-%m-%dT%H:%M:%SZ")
    old = [each for each in found if each.at < end]
    actions = [Action("drop", str(each.directory), {"instance": each.name, "at": each.at}, None, each) for each in old]
    return ModulePlan(actions, {"kept": [_told(each) for each in found if each not in old]})


def apply(_found: Sequence[LostDisks], action: Action) -> None:
    """Drop one."""
    drop(action.detail)


def _told(lost: LostDisks) -> dict[str, Any]:
    return {
        "directory": str(lost.directory),
        "uuid": lost.uuid,
        "name": lost.name,
        "generation": lost.generation,
        "at": lost.at,
    }


def main(paths: Paths | None = None) -> None:
    """Bind the three callables to where this host's files are."""
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    run(module, partial(observe, paths or Paths()), plan, apply)


if __name__ == "__main__":
    main()
