# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner's filters: what Ansible hands them, and how they fail."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter import (
    fleet,
    fleet_table,
    keeper_changes,
    keeper_memory,
    lease_majority,
    plan,
    plan_slices,
    plan_text,
)
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, RUN, whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

MODULES = (fleet, fleet_table, keeper_changes, lease_majority, plan, plan_slices, plan_text)
FLEET = whole_fleet({"hv1": {}}, CATALOGUE)
WISH = {"name": "web", "flavor": "m1.small", "image": "debian-12"}
DESIRED = {**CATALOGUE, "instances": [WISH]}


class Watched(Mapping):
    """Variables of a host, as lazily as hostvars are: it is told which were looked at."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values, self.seen = values, set()

    def __getitem__(self, name: str) -> Any:
        self.seen.add(name)
        return self.values[name]

    def __contains__(self, name: object) -> bool:
        return name in self.values

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("all of hostvars was looked at")

    def __len__(self) -> int:
        return len(self.values)


@pytest.mark.parametrize("module", MODULES)
def test_each_file_has_one_filter_under_its_own_name(module: Any) -> None:
    assert list(module.FilterModule().filters()) == [module.__name__.rpartition(".")[2]]


def test_fleet_looks_at_the_variables_that_count_and_at_no_others() -> None:
    variables = Watched({"lodestar_availability_zone": "az7", "lodestar_host_facts": {"rack": "r1"}, "expensive": "x"})
    made = fleet.fleet_filter({"hv1": json.dumps({"schema": 1, "state": "up"})}, Watched({"hv1": variables}), {})
    assert made["hosts"][0]["zone"] == "az7"
    assert made["hosts"][0]["rack"] == "r1"
    assert variables.seen == {"lodestar_availability_zone", "lodestar_host_facts"}


def test_fleet_may_come_as_it_was_saved() -> None:
    assert plan.plan_filter(json.dumps(FLEET), DESIRED, RUN, NOW) == plan.plan_filter(FLEET, DESIRED, RUN, NOW)


def test_answers_of_several_keepers_are_merged() -> None:
    answers = [json.dumps({}), json.dumps({"hv2": {"u": {"schema": 9, "name": "web", "project": "default"}}})]
    made = plan.plan_filter(FLEET, DESIRED, RUN, NOW, kept=answers)
    assert made["unknown_hosts"] == ["hv2"]
    assert [obstacle["kind"] for obstacle in made["obstacles"]] == ["conflict"]


def test_what_one_keeper_missed_and_another_knows_to_be_removed_holds_no_name() -> None:
    late = {"records": json.dumps({"hv2": {"u": {"generation": 3, "name": "web", "project": "default"}}})}
    informed = {"records": json.dumps({"hv2": {}}), "removed": json.dumps({"hv2": {"u": 3}})}
    made = plan.plan_filter(FLEET, DESIRED, RUN, NOW, kept=[late, informed])
    assert (made["unknown_hosts"], made["obstacles"]) == ([], [])
    assert keeper_changes.keeper_changes_filter(FLEET, [late, informed]) == {
        "hv2": {"records": {}, "removed": {"u": 3}}
    }


def test_new_keepers_are_told_the_histories_of_instances_that_are_gone() -> None:
    answers = [{"records": "{}", "history": {"u": [{"action": "delete"}]}}, {"records": "{}", "history": {}}]
    told = keeper_memory.keeper_memory_filter({"hosts": [{"name": "hv2"}, {"name": "hv1"}]}, answers)
    assert told == {"hv1": {"records": {}, "history": {"u": [{"action": "delete"}]}}, "hv2": {"records": {}}}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"create": [{"name": "a"}]}, r"create\[0\].name: must be 2 to 63 characters"),
        ({"create": [{"name": "web"}]}, r"create\[0\].flavor: is missing"),
        ({"scope": "all"}, "scope: must be one of desired, named, interrupted, not 'all'"),
        ({"scheduler": {"filters": ["rma"]}}, "lodestar_scheduler.filters: there is no 'rma'; did you mean 'ram'?"),
        ({"scheduler": {"filter": []}}, "lodestar_scheduler.filter: unknown"),
        ({"delete": ["default.default.web"]}, "delete: 'default.default.web' has more than one dot"),
        (
            {"act": [{"action": "stop", "instances": ["default.default.web"]}]},
            r"act\[0\]\.instances: 'default.default.web' has more than one dot",
        ),
        ({"delete": ['["web", "db"]']}, "is neither a name nor a pattern; several are a list: -e"),
        ({"act": [{"action": "stop", "instances": ["web,db"]}]}, "'web,db' is neither a name nor a pattern"),
    ],
)
def test_plan_names_what_is_wrong_with_its_arguments(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(AnsibleFilterError, match=message):
        plan.plan_filter(FLEET, DESIRED, RUN, NOW, **arguments)


def test_prune_without_a_list_of_instances_is_refused() -> None:
    with pytest.raises(AnsibleFilterError, match="lodestar_prune is set and lodestar_instances is not"):
        plan.plan_filter(FLEET, CATALOGUE, RUN, NOW, prune=True)


def test_faults_of_desired_state_are_all_told() -> None:
    with pytest.raises(AnsibleFilterError, match="2 faults in the input"):
        plan.plan_filter(FLEET, {**CATALOGUE, "instances": [{**WISH, "flavor": "x"}, {**WISH, "name": "X"}]}, RUN, NOW)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ({"schema": 9, "hosts": []}, "fleet of schema 9; this version reads schema 1"),
        ([{"state": "up"}], "a host of the fleet cannot be read"),
        ([{"name": "hv1"}, {"name": "hv1"}], "host hv1 is in the fleet more than once"),
        ({"hv1": 5}, "a host of the fleet cannot be read"),
        ("{", "not JSON"),
        (json.dumps("text"), "a fleet is a list of hosts, or hosts by name, not str"),
    ],
)
def test_fleet_that_cannot_be_read_is_refused(raw: Any, message: str) -> None:
    for run in (
        lambda: plan.plan_filter(raw, DESIRED, RUN, NOW),
        lambda: fleet_table.fleet_table_filter(raw),
        lambda: keeper_changes.keeper_changes_filter(raw, {}),
    ):
        with pytest.raises(AnsibleFilterError, match=message):
            run()


@pytest.mark.parametrize("use", [plan_text.plan_text_filter, plan_slices.plan_slices_filter])
def test_plan_of_another_version_is_refused(use: Any) -> None:
    with pytest.raises(AnsibleFilterError, match="plan of schema 9; this version reads schema 1"):
        use({"schema": 9, "run": RUN})


def test_lease_majority_asks_for_what_keepers_mention_where_nothing_is_named() -> None:
    answers = [{"keeper": "hv1", "leases": {"project:x": {"granted": True, "epoch": 2}}}, {"keeper": "hv2"}]
    assert lease_majority.lease_majority_filter(answers, 1)["epochs"] == {"project:x": 2}
    assert not lease_majority.lease_majority_filter(answers, "1", ["network:n"])["granted"]


def test_keeper_changes_reads_records_as_hosts_return_them() -> None:
    record = {**plan.plan_filter(FLEET, DESIRED, RUN, NOW)["steps"][0]["record"]}
    results = {"hv1": {"records": json.dumps({record["uuid"]: record}), "removed": {}}}
    made = keeper_changes.keeper_changes_filter(FLEET, "{}", results=results)
    assert made == {"hv1": {"records": {record["uuid"]: record}, "removed": {}}}
