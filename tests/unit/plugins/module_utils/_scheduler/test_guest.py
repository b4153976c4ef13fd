# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Guest topologies out of extra specs and image properties."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.devices import wanted_devices
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.guest import Guest, GuestCell, guest_of


def flavor(vcpus: int = 4, ram_mb: int = 4096, **extra_specs: str) -> Flavor:
    named = {key.replace("__", ":", 1).replace("__", "."): value for key, value in extra_specs.items()}
    return Flavor("f", vcpus, ram_mb, 20, extra_specs=named)


@pytest.mark.parametrize("specs", [{}, {"hw__cpu_policy": "shared"}, {"hw__cpu_sockets": "2"}])
def test_guest_without_a_topology_asks_for_none(specs: dict[str, str]) -> None:
    assert guest_of(flavor(**specs), {}) is None


def test_dedicated_cpus_or_pages_alone_make_one_cell() -> None:
    cell = (GuestCell((0, 1, 2, 3), 4096),)
    assert guest_of(flavor(hw__cpu_policy="dedicated"), {}) == Guest(cell, is_dedicated=True)
    assert guest_of(flavor(hw__mem_page_size="large"), {}) == Guest(cell, pages="large")


def test_cells_share_evenly_unless_stated() -> None:
    even = guest_of(flavor(hw__numa_nodes="2"), {})
    assert even == Guest((GuestCell((0, 1), 2048), GuestCell((2, 3), 2048)))
    stated = flavor(
        hw__numa_nodes="2",
        hw__numa_cpus__0="0,2-3",
        hw__numa_mem__0="3072",
        hw__numa_cpus__1="1",
        hw__numa_mem__1="1024",
    )
    assert guest_of(stated, {}) == Guest((GuestCell((0, 2, 3), 3072), GuestCell((1,), 1024)))


def test_image_may_ask_and_the_flavor_wins() -> None:
    properties = {"hw_cpu_policy": "dedicated", "hw_cpu_thread_policy": "isolate"}
    guest = guest_of(flavor(hw__cpu_thread_policy="require"), properties)
    assert guest is not None
    assert (guest.is_dedicated, guest.threads) == (True, "require")


@pytest.mark.parametrize(("text", "size"), [("2048", 2048), ("2MB", 2048), ("1GiB", 1048576), ("any", "any")])
def test_page_size_is_a_word_or_a_size(text: str, size: Any) -> None:
    guest = guest_of(flavor(hw__mem_page_size=text), {})
    assert guest is not None
    assert guest.pages == size


@pytest.mark.parametrize(
    ("specs", "problem"),
    [
        ({"hw__cpu_policy": "mine"}, "hw:cpu_policy 'mine' is neither shared nor dedicated"),
        ({"hw__cpu_thread_policy": "tight"}, "hw:cpu_thread_policy 'tight' is none of prefer, isolate, require"),
        ({"hw__mem_page_size": "huge"}, "hw:mem_page_size 'huge' is neither a size nor one of"),
        ({"hw__numa_nodes": "0"}, "hw:numa_nodes 0 is not 1 to 4"),
        ({"hw__numa_nodes": "-1"}, "hw:numa_nodes '-1' is not a whole number"),
        ({"hw__numa_nodes": "3"}, "cannot be divided evenly into 3 cells"),
        ({"hw__numa_nodes": "2", "hw__numa_cpus__0": "0-3"}, "hw:numa_mem does not add up to 4096 MB"),
        ({"hw__numa_nodes": "2", "hw__numa_cpus__0": "0-1"}, "hw:numa_cpus does not give each of 4 vCPUs to one cell"),
    ],
)
def test_what_is_no_topology_is_said(specs: dict[str, str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        guest_of(flavor(**specs), {})


def test_devices_are_aliases_with_counts() -> None:
    assert wanted_devices(flavor(pci_passthrough__alias="gpu:1, nic:2")) == (("gpu", 1), ("nic", 2))


@pytest.mark.parametrize("text", ["gpu", "gpu:0", "gpu:many", ":1", "gpu:1,"])
def test_what_is_no_alias_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="is not alias:count"):
        wanted_devices(flavor(pci_passthrough__alias=text))
