# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A record as a domain: what the guest gets, and what nobody may leave to libvirt's guessing."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.devices import SPARE_PCI_PORTS
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import cpu_element, domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record


@pytest.fixture
def domain(record: Record, layout: Layout) -> ElementTree.Element:
    return ElementTree.fromstring(domain_xml(record, layout))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("name", "shop.web-1"),
        ("uuid", "00000000-0000-4000-8000-000000000001"),
        ("memory[@unit='MiB']", "512"),
        ("vcpu", "2"),
        ("os/type[@machine='pc-q35-7.2'][@arch='x86_64']", "hvm"),
        ("cpu[@mode='custom']/model", "EPYC"),
        ("on_poweroff", "destroy"),
        ("on_reboot", "restart"),
    ],
)
def test_domain_says(domain: ElementTree.Element, path: str, text: str) -> None:
    assert domain.findtext(path) == text


@pytest.mark.parametrize(
    "path",
    [
        "devices/channel/target[@name='org.qemu.guest_agent.0']",
        "devices/rng[@model='virtio']/backend",
        "devices/memballoon/stats[@period='10']",
        "devices/serial/log[@append='on']",
        "devices/graphics[@type='vnc']/listen[@address='127.0.0.1']",
        "devices/controller[@model='pcie-root-port']",
    ],
)
def test_domain_has(domain: ElementTree.Element, path: str) -> None:
    assert domain.find(path) is not None


def test_type_is_the_pinned_one(domain: ElementTree.Element) -> None:
    assert domain.get("type") == "kvm"


def test_disks_keep_their_order_and_names(domain: ElementTree.Element) -> None:
    disks = [
        (disk.find("target").get("dev"), disk.findtext("serial"), disk.find("driver").get("type"))
        for disk in domain.findall("devices/disk")
    ]
    assert disks == [
        ("vda", "root", "qcow2"),
        ("vdb", "ephemeral0", "raw"),
        ("vdc", "swap", "raw"),
        ("vdd", "config", "raw"),
    ]
    assert {disk.find("target").get("bus") for disk in domain.findall("devices/disk")} == {"virtio"}


def test_only_the_config_drive_is_read_only(domain: ElementTree.Element) -> None:
    read_only = [disk.findtext("serial") for disk in domain.findall("devices/disk[readonly]")]
    assert read_only == ["config"]


def test_every_chain_of_files_ends_explicitly(domain: ElementTree.Element) -> None:
    for disk in domain.findall("devices/disk"):
        element, formats = disk, []
        while len(element.find("backingStore")):
            element = element.find("backingStore")
            formats.append(element.find("format").get("type"))
        assert element.find("backingStore") is not None
        assert formats == (["raw"] if disk.findtext("serial") == "root" else [])


def test_the_shared_image_stays_with_its_owner(domain: ElementTree.Element) -> None:
    label = domain.find("devices/disk/backingStore/source/seclabel")
    assert label.attrib == {"model": "dac", "relabel": "no"}


def test_interfaces_are_held_to_their_addresses(domain: ElementTree.Element) -> None:
    for nic, address in zip(domain.findall("devices/interface"), ("10-20-0-50", "10-21-0-50")):
        digits = nic.find("mac").get("address").replace(":", "")
        assert nic.find("target").get("dev") == f"ls-{digits}"
        assert nic.find("alias").get("name") == f"ua-{digits}-{address}"
    assert [nic.find("mac").get("address")[-2:] for nic in domain.findall("devices/interface")] == ["01", "02"]
    assert [mtu.get("size") for mtu in domain.findall("devices/interface/mtu")] == ["1450"]


def test_bios_has_no_nvram(domain: ElementTree.Element) -> None:
    assert domain.find("os").get("firmware") is None
    assert domain.find("os/nvram") is None


def test_uefi_keeps_its_variables_with_the_instance(record: Record, layout: Layout) -> None:
    machine = replace(record.machine, firmware="uefi")
    found = ElementTree.fromstring(domain_xml(replace(record, machine=machine), layout))
    assert found.find("os").get("firmware") == "efi"
    assert found.findtext("os/nvram") == layout.nvram
    assert found.find("os/firmware/feature[@name='secure-boot'][@enabled='no']") is not None


def test_ports_are_left_for_what_is_attached_later(domain: ElementTree.Element) -> None:
    taken = domain.findall("devices/disk") + domain.findall("devices/interface")
    others = ["channel", "memballoon", "rng"]
    ports = domain.findall("devices/controller[@model='pcie-root-port']")
    assert len(ports) == len(taken) + len(others) + SPARE_PCI_PORTS


def test_pc_machine_has_no_express_ports(record: Record, layout: Layout) -> None:
    machine = Machine(type="pc-i440fx-7.2", virt_type="qemu", cpu="<cpu/>")
    found = ElementTree.fromstring(domain_xml(replace(record, machine=machine), layout))
    assert found.findall("devices/controller[@type='pci']") == []


def test_autostart_is_no_part_of_it(record: Record, layout: Layout) -> None:
    assert "autostart" not in domain_xml(record, layout)


def test_machine_must_be_pinned(record: Record, layout: Layout) -> None:
    with pytest.raises(InvalidInput, match=r"shop\.web-1: its machine is not pinned"):
        domain_xml(replace(record, machine=None), layout)


def test_only_a_cpu_is_taken_for_one() -> None:
    with pytest.raises(InvalidInput, match="<devices> where <cpu> belongs"):
        cpu_element("<devices/>")
    with pytest.raises(UnreadableRecord):
        cpu_element("<cpu></cpu><devices/>")


def test_what_is_written_is_read_back(record: Record, layout: Layout) -> None:
    found = parse_domain(domain_xml(record, layout))
    assert (found.name, found.uuid, found.vcpus, found.ram_mb) == ("shop.web-1", record.uuid, 2, 512)
    assert [(disk.target, disk.source, disk.format, disk.read_only) for disk in found.disks] == [
        (f"vd{letter}", disk.path, disk.format, disk.read_only) for letter, disk in zip("abcd", layout.disks)
    ]
    assert [(nic.mac, nic.bridge) for nic in found.nics] == [
        ("52:00:00:00:00:01", "br-front"),
        ("52:00:00:00:00:02", "br-back"),
    ]
    assert found.record == record
