# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One action on one instance of one host, planned by the code that plans a fleet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import domain_name
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import Question
from ansible_collections.lodestar.compute.plugins.module_utils._planner.single import Single


def plan_action(options: Mapping[str, Any], report: Mapping[str, Any], moment: Moment) -> Single:
    """Plan the action that the options of the module `instance_action` name, on what host_info says of the host.

    Raises InvalidInput for an action that there is not, Refused where it is not allowed, and for an instance that a
    killed run left half-way: what it left has to be settled first.
    """
    name = domain_name(options["project"], options["name"])
    ask = Ask.from_dict({"action": options["action"], "instances": [name], "options": options["options"]}, "options")
    host = Host.from_dict({**report, **{key: options["limits"].get(key) for key in ("ratios", "reserved")}})
    question = Question(act=(ask,), scope="named", override=options["override"])
    found = plan(_declared(options), Fleet((host,)), moment, question)
    if found.obstacles:
        raise Refused("; ".join(f"{each.instance}: {each.reason}" for each in found.obstacles))
    if found.deferred:
        left = " and ".join(step.reason for step in found.steps)
        raise Refused(f"{name}: {left}; settle that first (fleet_reconcile)")
    return Single(found.steps, found.images, found.cpu_pool)


def _declared(options: Mapping[str, Any]) -> Desired:
    """What the action may name. Raises InvalidInput for flavors that are none."""
    store = options.get("image_store")
    return parse({"flavors": options.get("flavors") or {}, **({"image_store": {"path": store}} if store else {})})
