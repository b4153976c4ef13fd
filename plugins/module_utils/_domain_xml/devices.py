# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A domain's devices, each as libvirt's element."""

from __future__ import annotations

import string
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, add, write
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Backing, Disk, Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.topology import add_host_devices
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

# A PCI Express device is plugged into a port that was there at start: these are for disks and interfaces attached
# later.
SPARE_PCI_PORTS = 6
BALLOON_PERIOD = 10  # seconds between two reports of what the guest uses
AGENT_CHANNEL = "org.qemu.guest_agent.0"


def add_devices(domain: Element, record: Record, layout: Layout, is_q35: bool) -> None:
    """Append <devices>, in an order that never changes, so that neither do the guest's names for them."""
    devices = add(domain, "devices")
    for position, disk in enumerate(layout.disks):
        element = _add_disk(devices, disk, disk.target or disk_target(position))
        if position == 0:
            add(element, "boot", {"order": "1"})
    for port in record.ports:
        _add_interface(devices, port)
    # Each disk and each interface takes a port, and so do the guest agent's channel, the balloon and the generator.
    _add_controllers(devices, len(layout.disks) + len(record.ports) + 3 + SPARE_PCI_PORTS if is_q35 else 0)
    _add_serial(devices, layout.console_log)
    channel = add(devices, "channel", {"type": "unix"})
    add(channel, "target", {"type": "virtio", "name": AGENT_CHANNEL})
    _add_display(devices)
    balloon = add(devices, "memballoon", {"model": "virtio"})
    add(balloon, "stats", {"period": str(BALLOON_PERIOD)})
    generator = add(devices, "rng", {"model": "virtio"})
    add(generator, "backend", {"model": "random"}, "/dev/urandom")
    add_host_devices(devices, (record.assignment or {}).get("devices") or ())


def disk_target(position: int) -> str:
    """`vda` for 0, `vdb` for 1, …; an instance has far fewer than 26 disks of its own."""
    return f"vd{string.ascii_lowercase[position]}"


def disk_xml(disk: Disk, target: str) -> str:
    """A disk by itself, for virDomainAttachDeviceFlags."""
    return write(_add_disk(ElementTree.Element("devices"), disk, target))


def interface_xml(port: Port) -> str:
    """An interface by itself, for virDomainAttachDeviceFlags."""
    return write(_add_interface(ElementTree.Element("devices"), port))


def _add_disk(devices: Element, disk: Disk, target: str) -> Element:
    element = add(devices, "disk", {"type": "file", "device": "disk"})
    # Without the page cache, as live migration demands of a disk that both hosts see.
    add(element, "driver", {"name": "qemu", "type": disk.format, "cache": "none", "discard": "unmap"})
    add(element, "source", {"file": disk.path})
    _add_backing(element, disk.backing)
    add(element, "target", {"dev": target, "bus": "virtio"})
    if disk.read_only:
        add(element, "readonly")
    add(element, "serial", text=disk.role)
    return element


def _add_backing(element: Element, chain: tuple[Backing, ...]) -> None:
    """The whole chain down to an empty element: libvirt then opens no file to find out what lies under it."""
    for backing in chain:
        element = add(element, "backingStore", {"type": "file"})
        add(element, "format", {"type": backing.format})
        source = add(element, "source", {"file": backing.path})
        # One image serves many instances: it stays root's, and QEMU, which only reads it, may not change its mode.
        add(source, "seclabel", {"model": "dac", "relabel": "no"})
    add(element, "backingStore")


def _add_interface(devices: Element, port: Port) -> Element:
    element = add(devices, "interface", {"type": "bridge"})
    add(element, "mac", {"address": port.mac})
    add(element, "source", {"bridge": port.bridge})
    add(element, "model", {"type": "virtio"})
    if port.mtu is not None:
        add(element, "mtu", {"size": str(port.mtu)})
    # Libvirt's own filters are set up by dozens of programs, one after another for the whole host; this says whose
    # addresses the interface may use to lodestar-port-filter, which the hook calls before the interface is there.
    add(element, "target", {"dev": port.interface})
    add(element, "alias", {"name": port.alias})
    return element


def _add_controllers(devices: Element, express_ports: int) -> None:
    add(devices, "controller", {"type": "usb", "model": "none"})
    if express_ports:
        add(devices, "controller", {"type": "pci", "model": "pcie-root"})
    for _port in range(express_ports):
        add(devices, "controller", {"type": "pci", "model": "pcie-root-port"})


def _add_serial(devices: Element, console_log: str) -> None:
    """One serial port: a terminal for a person, and everything that it said in a file."""
    serial = add(devices, "serial", {"type": "pty"})
    add(serial, "log", {"file": console_log, "append": "on"})
    add(serial, "target", {"type": "isa-serial", "port": "0"})
    console = add(devices, "console", {"type": "pty"})
    add(console, "log", {"file": console_log, "append": "on"})
    add(console, "target", {"type": "serial", "port": "0"})


def _add_display(devices: Element) -> None:
    """VNC on loopback only: its passwords protect nothing, so it is reached through SSH."""
    graphics = add(devices, "graphics", {"type": "vnc", "autoport": "yes"})
    add(graphics, "listen", {"type": "address", "address": "127.0.0.1"})
    video = add(devices, "video")
    add(video, "model", {"type": "vga"})
