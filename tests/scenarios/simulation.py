# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a fleet is after a plan was worked without a fault: the hosts' side of a plan, reduced to what can be
observed.
"""

from __future__ import annotations

import copy
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources

POWER = {
    "start": "running",
    "unpause": "running",
    "resume": "running",
    "stop": "stopped",
    "pause": "paused",
    "suspend": "suspended",
    "reboot": "running",
    "soft_delete": "stopped",
    "restore": "running",
}

MOVING = ("arrive", "migrate", "finish_arrival", "finish_migration", "drop_arrival", "undo_migration")


def worked(fleet: dict[str, Any], plan: dict[str, Any]) -> dict[str, Any]:
    """A copy of the fleet, after every step of the plan. Raises KeyError for a step whose host or instance is not
    there.
    """
    after = copy.deepcopy(fleet)
    hosts = {host["name"]: host for host in after["hosts"]}
    for step in plan["steps"]:
        if step["action"] in MOVING:
            _move(hosts, step, plan["run"])
        else:
            _work(hosts[step["host"]], step)
    return after


def _move(hosts: dict[str, Any], step: dict[str, Any], run: str) -> None:
    """One host's part of a move, or of ending one that was interrupted."""
    action, host, uuid = step["action"], hosts[step["host"]], step["uuid"]
    instances = {instance["uuid"]: instance for instance in host["instances"]}
    if action == "arrive":
        assert uuid not in instances
        task = {"name": "arriving", "transaction": "1", "started_at": "1", "options": step["options"]}
        _use(host, Flavor.from_dict(step["record"]["flavor"]).resources)
        host["instances"].append({**step["record"], "task": task, "observed": {"power_state": "stopped"}})
    elif action in ("migrate", "finish_migration"):
        if action == "migrate":
            assert step["after_steps"] == [f"arrive {step['instance']}"]
            (there,) = [each for each in hosts[step["options"]["to"]]["instances"] if each["uuid"] == uuid]
            there.update(task=None, generation=there["generation"] + 1, observed=instances[uuid]["observed"])
            there["last_action"] = {"action": "migrate", "run": run}
        _delete(host, uuid)
    elif action == "drop_arrival":
        _delete(host, uuid)
    else:
        power = {"power_state": step["options"]["power"]}
        instances[uuid].update(task=None, generation=instances[uuid]["generation"] + 2, observed=power)


def _work(host: dict[str, Any], step: dict[str, Any]) -> None:
    by_uuid = {instance["uuid"]: instance for instance in host["instances"]}
    action = step["action"]
    if action == "delete":
        _delete(host, step["uuid"])
    elif action in ("create", "complete"):
        assert (action == "create") == (step["uuid"] not in by_uuid)
        if action == "create":
            _use(host, Flavor.from_dict(step["record"]["flavor"]).resources)
        power_state = step["record"]["power_state"]
        by_uuid[step["uuid"]] = {**step["record"], "observed": {"power_state": power_state}}
        host["instances"] = list(by_uuid.values())
    elif action == "adopt":
        (found,) = [domain for domain in host["foreign"] if domain["uuid"] == step["uuid"]]
        host["foreign"] = [domain for domain in host["foreign"] if domain is not found]
        host["instances"].append({**step["record"], "observed": {"power_state": found["power_state"]}})
    elif action in ("shelve", "unshelve") and step["before"].get("task") is None:
        _shelve(host, by_uuid, step)
    elif action in ("release", "forget_shelved"):
        host["instances"] = [instance for instance in host["instances"] if instance["uuid"] != step["uuid"]]
    elif action == "update":
        by_uuid[step["uuid"]].update(step["record"])
    else:
        instance = by_uuid[step["uuid"]]
        instance.update({**(step["record"] or {}), "task": None, "generation": instance["generation"] + 2})
        if action in POWER:
            instance["observed"]["power_state"] = instance["power_state"] = POWER[action]


def _shelve(host: dict[str, Any], by_uuid: dict[str, Any], step: dict[str, Any]) -> None:
    """To the store or back, also to a host that never had it."""
    taken = Flavor.from_dict(step["record"]["flavor"]).resources
    _use(host, taken if step["action"] == "unshelve" else Resources() - taken)
    record = {**step["record"], "task": None, "generation": step["record"]["generation"] + 1}
    by_uuid[step["uuid"]] = {**record, "observed": {"power_state": record["power_state"]}}
    host["instances"] = list(by_uuid.values())


def _delete(host: dict[str, Any], uuid: str) -> None:
    for instance in host["instances"]:
        if instance["uuid"] == uuid:
            _use(host, Resources() - Flavor.from_dict(instance["flavor"]).resources)
    host["instances"] = [instance for instance in host["instances"] if instance["uuid"] != uuid]
    host["leftovers"] = [leftover for leftover in host.get("leftovers", []) if leftover["uuid"] != uuid]


def _use(host: dict[str, Any], amounts: Resources) -> None:
    host["used"] = (Resources.from_dict(host.get("used", {})) + amounts).to_dict()
