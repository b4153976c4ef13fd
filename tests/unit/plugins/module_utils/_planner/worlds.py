# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random fleets, wishes and memories over a handful of names, so that they meet often."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

import yaml
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import FOLDER, RUN, whole_fleet, whole_record

HOSTS = ("hv1", "hv2", "hv3")
NAMES = ("web", "web-1", "web-2", "db", "api")
STATES = ("running", "stopped", "paused", "suspended")
TASKS = (None, None, None, None, "building", "deleting", "starting", "stopping", "arriving")
SMALL = {"name": "m1.small", "vcpus": 1, "ram_mb": 2048, "disk_gb": 20}
TINY = {"name": "tiny", "checksum": "sha256:" + 64 * "2"}
CONDITIONS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("resized", {"flavor": SMALL, "power_state": "running", "confirm_at": None}),
    ("resized", {"flavor": SMALL, "power_state": "running", "confirm_at": "2025-12-31T00:00:00Z"}),
    ("rescued", {"image": TINY, "power_state": "stopped"}),
)
CATALOGUE = yaml.safe_load((FOLDER / "catalogue.yml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class World:
    """Everything that a plan is made of."""

    fleet: dict[str, Any]
    desired: dict[str, Any]
    question: dict[str, Any]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Hosts of which some do not answer, instances of all kinds, and a wish for some of them and for others."""
    names = draw(st.lists(st.sampled_from(HOSTS), unique=True, min_size=1))
    silent = [name for name in names if draw(st.sampled_from((True, False, False, False)))]
    has = {name: draw(st.lists(instances(), max_size=3, unique_by=lambda each: each["uuid"])) for name in names}
    fleet = whole_fleet({name: draw(hosts(has[name])) for name in names if name not in silent}, CATALOGUE)
    kept = {name: {each["uuid"]: whole_record(each, CATALOGUE) for each in has[name]} for name in silent}
    for name in [each for each in (*names, "removed") if draw(st.sampled_from((True, False, False, False)))]:
        stale = draw(instances())
        kept.setdefault(name, {}).setdefault(stale["uuid"], whole_record(stale, CATALOGUE))
    return World(
        fleet=fleet,
        desired={**CATALOGUE, "instances": draw(st.lists(wishes(), max_size=4, unique_by=lambda each: each["name"]))},
        question={
            "expected": names,
            "kept": draw(st.sampled_from((kept, kept, kept, None))),
            "prune": draw(st.booleans()),
            "impact": draw(st.sampled_from(("live", "restart"))),
        },
    )


@st.composite
def hosts(draw: st.DrawFn, has: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "zone": draw(st.sampled_from(("az1", "az1", "az2"))),
        "status": draw(st.sampled_from(("enabled", "enabled", "enabled", "disabled"))),
        "capacity": draw(
            st.sampled_from(
                ({"vcpus": 1, "ram_mb": 4608, "disk_gb": 60}, {"vcpus": 8, "ram_mb": 16384, "disk_gb": 500})
            )
        ),
        "instances": [{**each, "observed": draw(observations())} for each in has],
    }


@st.composite
def observations(draw: st.DrawFn) -> dict[str, Any]:
    busy = draw(st.sampled_from((None, None, None, None, "snapshot by alice")))
    return {"power_state": draw(st.sampled_from((*STATES, "running", "crashed"))), "busy": busy}


@st.composite
def instances(draw: st.DrawFn) -> dict[str, Any]:
    """A record, of a UUID that now and then is another's too."""
    name = draw(st.sampled_from(NAMES))
    number = draw(st.integers(0, 3))
    address = draw(st.integers(10, 14))
    return {
        "name": name,
        "uuid": str(uuid.uuid5(uuid.UUID(RUN), f"{name} {number}")),
        "origin": draw(st.sampled_from(("declared", "declared", "adhoc"))),
        "generation": draw(st.integers(1, 4)),
        "flavor": draw(st.sampled_from(("m1.small", "m1.small", "m1.large"))),
        "networks": draw(st.sampled_from(([], [f"front 10.20.0.{address}"]))),
        "metadata": draw(st.sampled_from(({}, {"tier": "front"}))),
        "tags": draw(st.sampled_from(([], ["a", "b"]))),
        "power_state": draw(st.sampled_from(STATES)),
        "server_group": draw(st.sampled_from((None, "web"))),
        **draw(doings()),
    }


@st.composite
def doings(draw: st.DrawFn) -> dict[str, Any]:
    """What is being done with an instance, or has become of it, or neither."""
    task = draw(st.sampled_from(TASKS))
    if task is not None or draw(st.sampled_from((True, True, False))):
        return {"task": task}
    name, details = draw(st.sampled_from(CONDITIONS))
    return {"condition": {"name": name, "since": "2025-12-30T00:00:00Z", "details": details}}


@st.composite
def wishes(draw: st.DrawFn) -> dict[str, Any]:
    """An entry of YAML, each option set or left unset."""
    wish: dict[str, Any] = {
        "name": draw(st.sampled_from(NAMES)),
        "flavor": draw(st.sampled_from(("m1.small", "m1.small", "m1.large"))),
        "image": draw(st.sampled_from(("debian-12", "debian-12", "tiny"))),
    }
    options = {
        "networks": [[], [{"name": "front"}], [{"name": "front"}, {"name": "narrow"}]],
        "metadata": [{}, {"tier": "front"}, {"tier": "back"}],
        "tags": [[], ["b", "a"], ["c"]],
        "description": ["", "text"],
        "power_state": list(STATES),
        "server_group": ["web"],
        "availability_zone": ["az1", "az2"],
        "host": list(HOSTS),
        "on_image_change": ["refuse", "rebuild"],
    }
    for key, values in options.items():
        if draw(st.sampled_from((True, False, False))):
            wish[key] = draw(st.sampled_from(values))
    return wish
