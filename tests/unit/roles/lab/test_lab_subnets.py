# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which networks a lab takes beside what is on the machine already."""

from __future__ import annotations

import pytest
from lodestar_lab.commands import LabError
from lodestar_lab.subnets import Subnets, free_subnets, subnets_at


def test_the_first_networks_are_taken_on_an_empty_machine():
    assert free_subnets(["127.0.0.1/8", "192.0.2.2/24"]) == Subnets(0)


def test_networks_of_another_lab_are_left_alone():
    assert free_subnets(["10.77.0.1/24", "10.78.0.1/24", "10.77.1.1/24"]) == Subnets(2)


def test_a_tenant_network_in_use_rules_its_index_out():
    assert free_subnets(["10.78.0.77/32"]) == Subnets(1)


def test_where_all_of_the_first_range_is_taken_labs_are_in_the_second():
    found = free_subnets(["10.77.3.4/8", "172.28.0.0/24"])
    assert str(found.management) == "172.28.1.0/24"
    assert str(found.tenant) == "172.29.1.0/24"


def test_the_networks_in_the_way_are_named():
    with pytest.raises(LabError, match=r"addresses or routes in 10\.0\.0\.0/8, 172\.16\.0\.0/12; take down"):
        free_subnets(["10.77.3.4/8", "172.16.0.0/12", "192.0.2.2/24"])


def test_the_networks_a_lab_had_before_are_preferred():
    assert free_subnets(["10.77.0.1/24"], preferred=7) == Subnets(7)
    assert free_subnets(["10.77.7.1/24"], preferred=7) == Subnets(8)
    later = [f"10.77.{index}.1/24" for index in range(7, 256)]
    assert free_subnets([*later, "172.28.0.0/16"], preferred=7) == Subnets(0)


def test_addresses_of_controller_and_hosts():
    subnets = Subnets(4)
    assert subnets.gateway("management") == "10.77.4.1"
    assert subnets.gateway("tenant") == "10.78.4.1"
    assert subnets.address("hv3") == "10.77.4.13"
    assert str(subnets.tenant) == "10.78.4.0/24"


@pytest.mark.parametrize("index", [0, 4, 255, 256, 300, 511])
def test_networks_are_known_again_by_their_gateway(index):
    assert subnets_at(Subnets(index).gateway("management")) == Subnets(index)


def test_an_address_elsewhere_is_of_no_lab():
    assert subnets_at("192.0.2.1") is None
