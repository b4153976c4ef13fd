# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which networks a lab takes beside what is on the machine already."""

from __future__ import annotations

import pytest
from lodestar_lab.commands import LabError
from lodestar_lab.subnets import Subnets, free_subnets


def test_the_first_networks_are_taken_on_an_empty_machine():
    assert free_subnets(["127.0.0.1/8", "192.0.2.2/24"]) == Subnets(0)


def test_networks_of_another_lab_are_left_alone():
    assert free_subnets(["10.77.0.1/24", "10.78.0.1/24", "10.77.1.1/24"]) == Subnets(2)


def test_a_tenant_network_in_use_rules_its_index_out():
    assert free_subnets(["10.78.0.77/32"]) == Subnets(1)


def test_a_larger_network_around_ours_counts_as_use():
    with pytest.raises(LabError, match="no free network left"):
        free_subnets(["10.77.3.4/8"])


def test_the_networks_a_lab_had_before_are_preferred():
    assert free_subnets(["10.77.0.1/24"], preferred=7) == Subnets(7)
    assert free_subnets(["10.77.7.1/24"], preferred=7) == Subnets(8)
    assert free_subnets([f"10.77.{index}.1/24" for index in range(7, 256)], preferred=7) == Subnets(0)


def test_addresses_of_controller_and_hosts():
    subnets = Subnets(4)
    assert subnets.gateway("management") == "10.77.4.1"
    assert subnets.gateway("tenant") == "10.78.4.1"
    assert subnets.address("hv3") == "10.77.4.13"
    assert str(subnets.tenant) == "10.78.4.0/24"
