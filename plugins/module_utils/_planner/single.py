# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One instance on one host, planned by the code that plans a fleet: what it takes to make it what its options say.

The fleet is that host alone, and desired state is that instance. What the options leave unset of an instance that
exists is taken from its record, so it is left alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import (
    Desired,
    DesiredInstance,
    parse,
    parse_more,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import domain_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import Path, words_of
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.leftovers import leftover_steps
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import Question

# A resize, its confirmation, a rebuild, three changes of disks and two of interfaces, an update and two changes of
# power (from paused through running to stopped) is the longest way there is.
STEP_LIMIT = 11

# What an instance's options say of it, beside the declarations that it refers to.
_INSTANCE_OPTIONS = (
    "name",
    "project",
    "key_name",
    "metadata",
    "tags",
    "description",
    "power_state",
    "wait_for",
    "on_image_change",
)


@dataclass(frozen=True)
class Single:
    """What becomes of one instance: the steps in their order, and the images and CPUs that they need."""

    steps: tuple[Step, ...] = ()
    images: Mapping[str, Mapping[str, Any]] | None = None
    cpu_pool: Mapping[str, Sequence[str]] | None = None


def plan_instance(options: Mapping[str, Any], report: Mapping[str, Any], moment: Moment) -> Single:
    """Plan one instance from the options of the module `instance` and what host_info says of the host.

    Raises InvalidInput with every fault in the options, Refused with the reasons for which it cannot be done.
    """
    name = domain_name(options["project"], options["name"])
    if options["state"] == "absent":
        host = Host.from_dict(report)
        fleet = Fleet((host,))
        half_gone = tuple(step for step in leftover_steps(fleet, Holdings(fleet)) if step.instance == name)
        if half_gone:
            return Single(half_gone)
        return _planned(Desired(), host, Question(delete=(name,), scope="named"), moment)
    record = _existing(report, name)
    desired = _declarations(options, record)
    wanted = _wanted(options, record, desired)
    host = Host.from_dict(
        {
            **report,
            **{key: options["limits"].get(key) for key in ("ratios", "reserved")},
            "zone": options["availability_zone"],
            "networks": [each.name for each in desired.networks.values() if each.bridge in report["bridges"]],
        }
    )
    question = Question(create=(wanted,), scope="named", impact=options["impact"])
    return _planned(desired, host, question, moment)


def _existing(report: Mapping[str, Any], name: str) -> Record | None:
    records = (Instance.from_dict(raw).record for raw in report["instances"])
    return next((record for record in records if record.domain_name == name), None)


def _declarations(options: Mapping[str, Any], record: Record | None) -> Desired:
    """The flavor, image, networks and key of the options, checked; what they leave unset is the record's."""
    flavor, image, networks = options["flavor"], options["image"], options["networks"] or ()
    sections: dict[str, Any] = {
        "flavors": _section([flavor] if flavor else []),
        "images": _section([image] if image else []),
        "networks": _section([{key: each[key] for key in each if key != "address"} for each in networks]),
        "storage": {name: {"path": path} for name, path in options["storage"].items()},
    }
    if options["key_name"] and options["public_key"]:
        sections["keypairs"] = {options["key_name"]: {"public_key": options["public_key"]}}
    desired = parse(sections, _located)
    if record is None:
        return desired
    remembered = Image.from_dict(record.image.to_dict())
    return replace(
        desired,
        flavors=desired.flavors or {record.flavor.name: record.flavor},
        images=desired.images or {remembered.name: remembered},
        keypairs=desired.keypairs or ({record.key_name: record.public_key or ""} if record.key_name else {}),
    )


def _section(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Entries by their names, without what is unset."""
    return {
        entry["name"]: {key: value for key, value in entry.items() if key != "name" and value is not None}
        for entry in entries
    }


def _wanted(options: Mapping[str, Any], record: Record | None, desired: Desired) -> DesiredInstance:
    missing = [option for option in ("flavor", "image") if options[option] is None and record is None]
    if missing:
        raise InvalidInput([Fault(option, "is needed to make the instance, which is not there") for option in missing])
    entry = {key: options[key] for key in _INSTANCE_OPTIONS if options[key] is not None}
    if options["networks"] is not None:
        entry["networks"] = [
            {key: each[key] for key in ("name", "address") if each.get(key) is not None} for each in options["networks"]
        ]
    if options["disks"] is not None:
        entry["disks"] = [dict(each) for each in options["disks"]]
    if options["on_storage"] is not None:
        entry["storage"] = options["on_storage"]
    entry["flavor"], entry["image"] = next(iter(desired.flavors)), next(iter(desired.images))
    instances = parse_more([entry], desired, _located).instances or ()
    return instances[0]


def _located(path: Path, problem: str) -> Fault:
    """The fault as the module's user finds it: `flavor.ram_mb`, `metadata.tier`."""
    if path[0] == "create":
        return Fault(words_of(path[2:]) or "the options", problem)
    section = {"flavors": "flavor", "images": "image", "keypairs": "key_name"}.get(str(path[0]), str(path[0]))
    return Fault(words_of((section, *path[2:])) if section in ("flavor", "image") else words_of(path), problem)


def _planned(desired: Desired, host: Host, question: Question, moment: Moment) -> Single:
    """Every step until nothing is left to do, each planned from what the one before it would leave."""
    steps: list[Step] = []
    first: Plan | None = None
    images: dict[str, Mapping[str, Any]] = {}
    while len(steps) < STEP_LIMIT:
        found = plan(desired, Fleet((host,)), moment, question)
        first = first or found
        images.update(found.images)
        if found.obstacles:
            raise Refused("; ".join(map(_sentence, found.obstacles)))
        if not found.steps:
            break
        step = found.steps[0]
        steps.append(step)
        host = _after(host, step)
    return Single(tuple(steps), images, first.cpu_pool if first else {})


def _sentence(obstacle: Obstacle) -> str:
    reasons = [reason for why in obstacle.rejected.values() for reason in why]
    return f"{obstacle.instance}: {'; '.join([obstacle.reason, *reasons])}"


def _after(host: Host, step: Step) -> Host:
    """The host as the step would leave it."""
    others = [raw for raw in host.instances if raw["uuid"] != step.uuid]
    before = next((Instance.from_dict(raw) for raw in host.instances if raw["uuid"] == step.uuid), None)
    if step.action == "delete":
        return replace(host, instances=tuple(others))
    if step.record is not None:
        record = replace(Record.from_dict(step.record), task=None)
        observed = before.observed.to_dict() if before else {}
        if step.action in ("create", "complete"):
            observed = {**observed, "power_state": record.power_state}
    elif before is not None:
        wanted = step.after.get("power_state", before.observed.power_state)
        record = before.record.changed(task=None, power_state=wanted)
        observed = {**before.observed.to_dict(), "power_state": wanted}
    else:
        raise Refused(f"step {step.id} works on an instance that is not there")
    return replace(host, instances=(*others, {**record.to_dict(), "observed": observed}))
