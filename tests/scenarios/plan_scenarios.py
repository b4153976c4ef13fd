# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Planner scenarios: folders named for what they show, each with a README of a line, a fleet, what is desired, the
plan.

The plan expected is the text that a person reads. What a scenario does not say of a host or an instance is as usual: a
host with room, an instance that is as the catalogue's defaults make it. A fleet that was saved, fleet.json, is taken
as it is.
"""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

import yaml

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_text import plan_text_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources

FOLDER = Path(__file__).resolve().parent / "plan"
RUN = "3f0f3a52-0000-4000-8000-000000000001"
NOW = "2026-01-01T00:00:00Z"
USUAL_HOST = {
    "schema": 1,
    "state": "up",
    "status": "enabled",
    "zone": "az1",
    "hypervisor": {"type": "kvm", "version": 7002022, "arch": "x86_64"},
    "capacity": {"vcpus": 8, "ram_mb": 16384, "disk_gb": 500},
    "networks": ["front", "narrow"],
    "machine_types": {"q35": ["pc-q35-7.2", "pc-q35-7.1"]},
    "cpu": {"xml": "<cpu><model>Haswell</model></cpu>"},
    "boot_id": "boot-1",
}


def scenarios() -> list[str]:
    """The names of all scenarios, in order."""
    return sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())


def given(name: str) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """A scenario's fleet, desired state and further arguments of the plan."""
    desired = {**_read(FOLDER / "catalogue.yml"), **_read(FOLDER / name / "desired.yml")}
    question = _read(FOLDER / name / "question.yml")
    fleet = whole_fleet(_read(FOLDER / name / "fleet.json") or _read(FOLDER / name / "fleet.yml"), desired)
    question.setdefault("expected", [host["name"] for host in fleet["hosts"]])
    kept = question.setdefault("kept", {})
    if kept is not None:
        question["kept"] = {
            host: {record["uuid"]: record for record in (whole_record(each, desired) for each in records)}
            for host, records in kept.items()
        }
    return fleet, desired, question


def planned(name: str) -> dict[str, Any]:
    """The plan that the filter makes of a scenario."""
    fleet, desired, question = given(name)
    return plan_filter(fleet, desired, run=RUN, now=NOW, **question)


def text(name: str) -> str:
    """The plan in words, and below it what words leave out: leases, and what keepers forget."""
    plan = planned(name)
    lines = [plan_text_filter(plan)]
    lines += [f"lease: {lease}" for lease in plan["leases"]]
    lines += [f"forgotten: {uid} on {host}" for host, uids in plan["forgotten"].items() for uid in uids]
    return "\n".join(lines) + "\n"


def expected(name: str) -> str:
    return (FOLDER / name / "expected.txt").read_text(encoding="utf-8")


def whole_fleet(raw: dict[str, Any], desired: dict[str, Any]) -> dict[str, Any]:
    """A fleet of which a scenario says only what matters to it, completed."""
    if "schema" in raw:
        return raw
    return {"schema": 1, "hosts": [_whole_host(name, host or {}, desired) for name, host in raw.items()]}


def whole_record(raw: dict[str, Any], desired: dict[str, Any]) -> dict[str, Any]:
    """A record of which a scenario says only what matters to it, completed."""
    project = raw.get("project", "default")
    flavor, image = raw.get("flavor", "m1.small"), raw.get("image", "debian-12")
    declared = desired["images"].get(image, {"checksum": "sha256:" + "9" * 64}) if isinstance(image, str) else image
    task = raw.get("task")
    return {
        "schema": 1,
        "project": project,
        "uuid": str(uuid.uuid5(uuid.UUID(RUN), f"existing {project}.{raw['name']}")),
        "origin": "declared",
        "generation": 1,
        "power_state": "running",
        **raw,
        "flavor": {"name": flavor, **desired["flavors"][flavor]} if isinstance(flavor, str) else flavor,
        "image": {"name": image, "checksum": declared["checksum"]} if isinstance(image, str) else image,
        "networks": [_whole_port(port, desired) for port in raw.get("networks", [])],
        "task": {"name": task, "transaction": "earlier run", "started_at": NOW} if isinstance(task, str) else task,
    }


def _whole_host(name: str, raw: dict[str, Any], desired: dict[str, Any]) -> dict[str, Any]:
    instances = [
        {"observed": {"power_state": "running"}, **whole_record(each, desired)} for each in raw.get("instances", [])
    ]
    used = sum((Flavor.from_dict(each["flavor"]).resources for each in instances), Resources())
    return {**USUAL_HOST, "used": used.to_dict(), **raw, "name": name, "instances": instances}


def _whole_port(raw: Any, desired: dict[str, Any]) -> dict[str, Any]:
    if isinstance(raw, dict):
        return raw
    network, address = raw.split()
    bridge = desired["networks"][network]["bridge"]
    return {"network": network, "bridge": bridge, "mac": "52:00:00:00:00:01", "address": address, "prefix": 24}


def _read(path: Path) -> dict[str, Any]:
    """A part of a scenario; one that is not there says nothing."""
    return (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.exists() else {}
