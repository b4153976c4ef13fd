# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who a host is and who keeps its records: written once, changed only when that is meant."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import Keeper, Membership
from ansible_collections.lodestar.compute.plugins.modules.host_membership import ObservedMember, plan

KEEPERS = tuple(Keeper(f"hv{number}", f"192.0.2.{number}", f"uuid-{number}") for number in (1, 2, 3))


def planned(known=None, lacks=(), name="hv1", keepers=KEEPERS, change=False):
    params = {"name": name, "keepers": [keeper.to_dict() for keeper in keepers], "change_keepers": change}
    return [f"{action.verb} {action.subject}" for action in plan(params, ObservedMember(known, lacks)).actions]


def test_a_new_host_is_told_after_it_serves_as_keeper():
    assert planned(lacks=("evacuations", "pool")) == ["make keeper", "write host.json"]


def test_a_host_that_knows_it_all_is_left_alone():
    assert planned(Membership("hv1", KEEPERS)) == []


def test_a_keeper_that_lost_its_pool_gets_it_back():
    assert planned(Membership("hv1", KEEPERS), lacks=("pool",)) == ["make keeper"]


def test_another_name_is_refused_whatever_is_allowed():
    with pytest.raises(Refused, match="was prepared as hv7"):
        planned(Membership("hv7", KEEPERS), change=True)


@pytest.mark.parametrize(
    "before",
    [
        KEEPERS[:2],
        (*KEEPERS[:2], Keeper("hv3", "192.0.2.9", "uuid-3")),
        (*KEEPERS[:2], Keeper("hv3", "192.0.2.3", "other")),
    ],
)
def test_other_keepers_are_refused_unless_the_change_is_meant(before):
    with pytest.raises(Refused, match="fleet_keepers"):
        planned(Membership("hv1", before))
    assert planned(Membership("hv1", before), change=True) == ["write host.json"]


def test_the_plan_shows_who_was_and_who_will_be():
    params = {"name": "hv1", "keepers": [KEEPERS[0].to_dict()], "change_keepers": True}
    (action,) = plan(params, ObservedMember(Membership("hv1", KEEPERS), ())).actions
    assert [keeper["name"] for keeper in action.before["keepers"]] == ["hv1", "hv2", "hv3"]
    assert [keeper["name"] for keeper in action.after["keepers"]] == ["hv1"]


def test_a_keeper_that_leaves_is_forgotten_once_and_never_as_the_last():
    params = {"name": "hv1", "keepers": None, "without_keeper": "hv3", "change_keepers": False}
    (action,) = plan(params, ObservedMember(Membership("hv1", KEEPERS), ())).actions
    assert [keeper["name"] for keeper in action.after["keepers"]] == ["hv1", "hv2"]
    assert plan(params, ObservedMember(Membership("hv1", KEEPERS[:2]), ())).actions == []
    assert plan(params, ObservedMember(None, ())).actions == []
    with pytest.raises(Refused, match="the only keeper"):
        plan(params, ObservedMember(Membership("hv1", KEEPERS[2:]), ()))
