# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks: which of their addresses an instance may get, in which order, and how soon the first is found."""

from __future__ import annotations

import ipaddress
import time
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Network

SMALL = ipaddress.ip_network("10.20.0.0/27")
ADDRESSES = st.integers(0, 31).map(lambda number: str(SMALL[number]))
RANGES = st.lists(st.tuples(ADDRESSES, ADDRESSES).map(lambda ends: "-".join(sorted(ends, key=ipaddress.ip_address))))


def network(cidr: str, *reserved: str, gateway: str | None = None) -> Network:
    return Network("front", cidr, "br-front", gateway, reserved=reserved)


@given(RANGES, ADDRESSES, st.sets(ADDRESSES))
def test_free_addresses_are_those_that_are_neither_reserved_nor_taken(
    reserved: list[str], gateway: str, taken: set[str]
) -> None:
    front = network(str(SMALL), *reserved, gateway=gateway)
    expected = [str(each) for each in SMALL.hosts() if str(each) not in taken and not front.is_reserved(str(each))]
    assert list(front.free_addresses(frozenset(taken))) == expected


@pytest.mark.parametrize(
    ("cidr", "addresses"),
    [
        ("10.20.0.0/31", ["10.20.0.0", "10.20.0.1"]),
        ("10.20.0.7/32", ["10.20.0.7"]),
        ("10.20.0.0/30", ["10.20.0.1", "10.20.0.2"]),
    ],
)
def test_smallest_subnets_give_what_they_have(cidr: str, addresses: list[str]) -> None:
    assert list(network(cidr).free_addresses(frozenset())) == addresses


def test_first_free_address_behind_a_large_reserved_range_is_found_at_once() -> None:
    began = time.process_time()
    found = list(islice(network("10.0.0.0/8", "10.0.0.0-10.254.255.255").free_addresses(frozenset()), 2))
    assert found == ["10.255.0.0", "10.255.0.1"]
    assert time.process_time() - began < 1
