# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans and fleets in words: what only large or odd ones show, the rest is in the scenarios."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.table import fleet_table
from ansible_collections.lodestar.compute.plugins.module_utils._planner.text import plan_text, summary_line
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


def test_many_hosts_refused_by_one_rule_take_one_line() -> None:
    rejected = {f"hv{number:03}": [f"ram: needs 2048 MB of RAM, {number} free"] for number in range(100)}
    rejected["hv999"] = ["compute: the host is down"]
    words = plan_text(Plan(run="r", obstacles=(Obstacle("default.web", "no_valid_host", "no valid host", rejected),)))
    assert words.splitlines()[:3] == [
        "! default.web: no valid host, of 101 hosts",
        "    hv000, hv001, hv002, hv003, hv004 and 95 more  ram: needs 2048 MB of RAM, 0 free",
        "    hv999                                          compute: the host is down",
    ]


def test_emptied_values_are_shown_as_none() -> None:
    step = Step("1", "hv1", "default.web", "u", "update", "none", "", before={"tags": ["a"]}, after={"tags": []})
    assert "    tags: a -> none" in plan_text(Plan(run="r", steps=(step,)))


HOSTILE = "a\x1b[2K\r\nplan: 0 to delete\t\x00\u202e\x9b"
HARMLESS = "a\ufffd[2K\ufffd\ufffdplan: 0 to delete\ufffd\ufffd\ufffd\ufffd"


def test_no_value_of_a_plan_reaches_the_terminal_raw() -> None:
    values = {"tags": [HOSTILE], "metadata": {HOSTILE: HOSTILE}, "description": HOSTILE}
    plan = Plan(
        run="r",
        steps=tuple(
            Step("1", "hv1", "default.web", "u", action, "none", HOSTILE, before=values, after=values)
            for action in ("create", "update", "delete")
        ),
        obstacles=(
            Obstacle("default.db", "refused", HOSTILE),
            Obstacle("default.db", "no_valid_host", "no valid host", {"hv1": [HOSTILE]}),
        ),
        notes=(HOSTILE,),
        deferred=(HOSTILE,),
    )
    text = plan_text(plan)
    assert all(line.isprintable() for line in text.split("\n"))
    assert f"    metadata: {HARMLESS}={HARMLESS} -> {HARMLESS}={HARMLESS}" in text.split("\n")
    assert f"note: {HARMLESS}" in text.split("\n")
    assert [line for line in text.split("\n") if line.startswith("plan:")] == [summary_line(plan)]


def test_no_value_of_a_fleet_reaches_the_terminal_raw() -> None:
    fleet = {"hv1": {"status": "disabled", "status_reason": HOSTILE}, "hv2": {"state": "unknown", "problem": HOSTILE}}
    lines = fleet_table(Fleet.from_dict(whole_fleet(fleet, CATALOGUE)), [HOSTILE]).split("\n")
    assert all(line.isprintable() for line in lines)
    assert sum(HARMLESS in line for line in lines) == 3


def test_summary_counts_everything() -> None:
    actions = ("create", "complete", "update", "start", "delete")
    steps = tuple(Step(action, "hv1", action, "u", action, "none", "") for action in actions)
    plan = Plan("r", steps, (Obstacle("x", "refused", ""),), unchanged=7, deferred=("default.web",))
    assert summary_line(plan) == (
        "plan: 2 to create, 2 to change, 1 to delete, 7 unchanged, 1 not possible; "
        "to be planned again afterwards: default.web"
    )


def test_table_shows_hosts_of_every_state_and_their_instances() -> None:
    fleet = {
        "hv1": {
            "instances": [
                {"name": "web", "networks": ["front 10.20.0.10"], "task": "starting"},
                {"name": "db", "observed": {"power_state": "stopped", "busy": "stop by alice"}},
            ],
            "foreign": [{"domain": "legacy"}],
            "unreadable": [{"domain": "odd"}],
            "guard": "closed",
        },
        "hv2": {"status": "disabled", "status_reason": "disk failing"},
        "hv3": {"state": "unknown", "problem": "its report is not JSON"},
    }
    assert fleet_table(Fleet.from_dict(whole_fleet(fleet, CATALOGUE)), ["hv3", "hv4"]) == "\n".join(
        [
            "HOST  STATE     ZONE  VCPUS  RAM MB      DISK GB  INSTANCES  NOTES",
            "hv1   up        az1   2/32   4096/15872  40/500   2          boot guard closed; 1 of others; 1 unreadable",
            "hv2   disabled  az1   0/32   0/15872     0/500    0          disk failing",
            "hv3   unknown   az1                                          its report is not JSON",
            "hv4   unknown",
            "",
            "INSTANCE     HOST  POWER    FLAVOR    IMAGE      ADDRESSES   TASK",
            "default.db   hv1   stopped  m1.small  debian-12              stop by alice",
            "default.web  hv1   running  m1.small  debian-12  10.20.0.10  starting",
        ]
    )


def test_table_of_an_empty_fleet_says_so() -> None:
    assert fleet_table(Fleet(), []).endswith("no instances")
