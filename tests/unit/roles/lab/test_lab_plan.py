# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bring-up does, from what is there: the plan that check mode shows and a run works off."""

from __future__ import annotations

import dataclasses

import pytest
from lodestar_lab.plan import Observed, Step, keepers, plan_up
from lodestar_lab.settings import Settings

THREE = Settings(hosts=3)
COMPLETE = Observed(hosts={"hv1": "running", "hv2": "running", "hv3": "running"})
NOTHING = Observed(
    missing_packages=("mmdebstrap",),
    missing_layers=("plain-1", "packages-1"),
    missing_images=("tiny",),
    virtualization_known=False,
    credentials=False,
    network=False,
)


def words(steps):
    return [str(step) for step in steps]


def test_a_complete_lab_needs_nothing():
    assert plan_up(COMPLETE, THREE) == []


def test_a_lab_from_nothing_is_built_in_the_order_things_stand_on_each_other():
    assert words(plan_up(NOTHING, Settings(hosts=2))) == [
        "install mmdebstrap",
        "build layer plain-1",
        "build layer packages-1",
        "build image tiny",
        "probe KVM",
        "create credentials",
        "create network",
        "create host hv1",
        "create host hv2",
        "name hosts on hv1",
        "name hosts on hv2",
        "boot hv1",
        "boot hv2",
    ]


def test_a_host_that_is_off_is_booted_and_no_other_is_touched():
    observed = dataclasses.replace(COMPLETE, hosts={**COMPLETE.hosts, "hv2": "off"})
    assert plan_up(observed, THREE) == [Step("boot", "hv2")]


def test_a_host_that_is_cut_off_is_healed_without_a_boot():
    observed = dataclasses.replace(COMPLETE, hosts={**COMPLETE.hosts, "hv3": "cut"})
    assert plan_up(observed, THREE) == [Step("heal", "hv3")]


def test_one_more_host_is_made_known_to_all():
    observed = dataclasses.replace(COMPLETE, hosts={"hv1": "running", "hv2": "running"})
    assert words(plan_up(observed, THREE)) == [
        "create host hv3",
        "name hosts on hv1",
        "name hosts on hv2",
        "name hosts on hv3",
        "boot hv3",
    ]


def test_hosts_beyond_the_number_wanted_are_removed():
    assert plan_up(COMPLETE, Settings(hosts=2)) == [Step("remove host", "hv3")]


def test_a_lost_network_is_made_again_and_takes_every_host_through_a_boot():
    observed = dataclasses.replace(COMPLETE, network=False)
    assert words(plan_up(observed, THREE)) == [
        "create network",
        "name hosts on hv1",
        "name hosts on hv2",
        "name hosts on hv3",
        "boot hv1",
        "boot hv2",
        "boot hv3",
    ]


def test_a_host_that_does_not_know_the_others_is_told():
    observed = dataclasses.replace(COMPLETE, unnamed=("hv2",))
    assert plan_up(observed, THREE) == [Step("name hosts on", "hv2")]


@pytest.mark.parametrize(("hosts", "expected"), [(1, 1), (2, 1), (3, 3), (4, 3), (9, 3)])
def test_keepers_are_an_odd_number_of_hosts(hosts, expected):
    names = [f"hv{number}" for number in range(1, hosts + 1)]
    assert keepers(names) == names[:expected]
