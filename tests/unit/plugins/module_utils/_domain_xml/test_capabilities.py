# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Capabilities as libvirt 9.0 reports them: machine types that mean the same everywhere, and CPUs."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.capabilities import (
    guest_cpu,
    host_uuid,
    is_versioned,
    machine_types,
    named_cpu,
    numa_cells,
    pinned_cpu,
)

CAPABILITIES = """<capabilities>
  <host><uuid>22222222-2222-4222-8222-222222222222</uuid></host>
  <guest><arch name='i686'><machine>pc-q35-6.0</machine></arch></guest>
  <guest><arch name='x86_64'>
    <machine maxCpus='1'>isapc</machine>
    <machine canonical='pc-q35-7.2'>q35</machine>
    <machine>pc-q35-2.12</machine>
    <machine>pc-q35-7.2</machine>
    <machine>pc-q35-4.0</machine>
    <machine>pc-q35-4.0.1</machine>
    <machine deprecated='yes'>pc-q35-2.4</machine>
    <machine>pc-i440fx-7.2</machine>
    <domain type='kvm'><machine>pc-q35-rhel9.2.0</machine></domain>
  </arch></guest>
</capabilities>"""

DOMAIN_CAPABILITIES = """<domainCapabilities><cpu>
  <mode name='host-model' supported='{supported}'>
    <model fallback='forbid'>EPYC</model><vendor>AMD</vendor>
    <feature policy='require' name='acpi'/>
  </mode>
  <mode name='custom' supported='yes'>
    <model usable='yes'>qemu64</model><model usable='no'>Skylake-Server</model><model usable='yes'>EPYC</model>
  </mode>
</cpu></domainCapabilities>"""


def test_machine_types_are_versioned_and_newest_first() -> None:
    assert machine_types(CAPABILITIES, "x86_64") == {
        "q35": ["pc-q35-rhel9.2.0", "pc-q35-7.2", "pc-q35-4.0.1", "pc-q35-4.0", "pc-q35-2.12"],
        "pc": ["pc-i440fx-7.2"],
    }


@pytest.mark.parametrize(("name", "expected"), [("q35", False), ("pc-q35-7.2", True), ("pc-i440fx-rhel7.6.0", True)])
def test_versioned_names(name: str, expected: bool) -> None:
    assert is_versioned(name) is expected


def test_host_is_known_by_its_uuid() -> None:
    assert host_uuid(CAPABILITIES) == "22222222-2222-4222-8222-222222222222"


def test_host_model_becomes_a_cpu() -> None:
    cpu = guest_cpu(DOMAIN_CAPABILITIES.format(supported="yes"))
    assert cpu.model == "EPYC"
    assert cpu.usable_models == ("EPYC", "qemu64")
    assert cpu.xml == (
        '<cpu><model fallback="forbid">EPYC</model><vendor>AMD</vendor><feature policy="require" name="acpi" /></cpu>'
    )


def test_host_without_a_model_has_none() -> None:
    assert guest_cpu(DOMAIN_CAPABILITIES.format(supported="no")) is None
    assert guest_cpu("<domainCapabilities/>") is None


def test_baseline_is_kept_as_one_line() -> None:
    assert pinned_cpu("<cpu mode='custom'>\n  <model>EPYC</model>\n</cpu>\n") == (
        '<cpu mode="custom"><model>EPYC</model></cpu>'
    )


def test_named_model_is_demanded_exactly() -> None:
    assert named_cpu("EPYC") == (
        '<cpu mode="custom" match="exact" check="partial"><model fallback="forbid">EPYC</model></cpu>'
    )


NUMA = """<capabilities><host><topology><cells num='2'>
  <cell id='0'><memory unit='KiB'>16777216</memory><pages unit='KiB' size='4'>4194304</pages>
    <pages unit='KiB' size='2048'>512</pages><cpus num='4'>
      <cpu id='0' socket_id='0' core_id='0' siblings='0,4'/><cpu id='4' socket_id='0' core_id='0' siblings='0,4'/>
      <cpu id='1' socket_id='0' core_id='1' siblings='1,5'/><cpu id='5' socket_id='0' core_id='1' siblings='1,5'/>
  </cpus></cell>
  <cell id='1'><memory unit='KiB'>8388608</memory><cpus num='2'>
      <cpu id='2' siblings='2-3'/><cpu id='3' siblings='2-3'/></cpus></cell>
</cells></topology></host></capabilities>"""


def test_numa_cells_are_read_with_their_cores_and_pages() -> None:
    first, second = numa_cells(NUMA)
    assert first == {
        "id": 0,
        "cpus": [0, 1, 4, 5],
        "siblings": [[0, 4], [1, 5]],
        "ram_mb": 16384,
        "pages": [{"size_kb": 4, "total": 4194304}, {"size_kb": 2048, "total": 512}],
    }
    assert (second["siblings"], second["pages"]) == ([[2, 3]], [])


def test_host_without_a_topology_has_no_cells() -> None:
    assert numa_cells("<capabilities><host/></capabilities>") == []
