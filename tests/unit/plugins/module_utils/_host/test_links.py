# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which link a file made, and which guests are on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.links import declared_link, guests_on
from ansible_collections.lodestar.compute.plugins.plugin_utils.bridge_files import network_manager_files, networkd_files

BRIDGES = [{"name": "br-front", "ports": ["eth1"]}, {"name": "br-back", "ports": ["eth2"], "vlan": 30}]


@pytest.mark.parametrize("written", [networkd_files, network_manager_files])
def test_bridges_and_vlans_are_found_in_what_host_prepare_writes(written) -> None:
    links = {declared_link(file["content"]) for file in written(BRIDGES)}
    assert links == {"br-front", "br-back", "eth2.30", None}


def test_guests_are_the_taps_in_a_bridge(tmp_path: Path) -> None:
    for member in ("eth1", "vnet0"):
        (tmp_path / "br-front" / "brif" / member).mkdir(parents=True)
        (tmp_path / member).mkdir()
    (tmp_path / "vnet0" / "tun_flags").touch()
    assert guests_on("br-front", tmp_path) == ["vnet0"]


def test_link_that_is_no_bridge_has_no_guests(tmp_path: Path) -> None:
    (tmp_path / "eth2.30").mkdir()
    assert guests_on("eth2.30", tmp_path) == []


def test_link_that_is_not_there_is_told_from_one_without_guests(tmp_path: Path) -> None:
    assert guests_on("br-front", tmp_path) is None
