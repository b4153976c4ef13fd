# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks and interfaces of a domain that is there: in its stored definition and, while it runs, in its guest.

Each can be done again: a device that is where it shall be is left alone.
"""

from __future__ import annotations

import contextlib
import threading
import time
from typing import Any, Union

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.devices import disk_xml, interface_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Disk
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._host import port_filter
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

Device = Union[Disk, Port]
_LOOK_AGAIN = 1.0  # seconds; events tell sooner
_ASK_AGAIN = 5.0  # seconds; a guest that is still booting does not hear the first request


def in_words(device: Device) -> str:
    """The device as an error names it."""
    if isinstance(device, Port):
        return f"the interface on network {device.network} ({device.address})"
    return f"disk {device.role}"


def attach(domain: Any, device: Device) -> None:
    """Have it in the stored definition and, while the domain runs, in its guest. Raises libvirtError, HostFault."""
    for is_live, flag in _places(domain):
        if not _has(domain, device, is_live):
            if is_live and isinstance(device, Port):
                # Libvirt calls no hook for an interface of a guest that runs already.
                port_filter.allow(device.alias)
            domain.attachDeviceFlags(_xml(device), flag)


def detach(connection: Any, domain: Any, device: Device, timeout: float) -> bool:
    """Have it in neither; whether the guest has let go of it within timeout seconds. Raises libvirtError, HostFault.

    The guest is asked first: as long as it has the device, so has the stored definition.
    """
    for is_live, flag in _places(domain):
        if not _has(domain, device, is_live):
            continue
        if not is_live:
            domain.detachDeviceFlags(_xml(device), flag)
        elif not _let_go(connection, domain, device, timeout):
            return False
    if isinstance(device, Port):
        port_filter.forget(device.alias)
    return True


def _let_go(connection: Any, domain: Any, device: Device, timeout: float) -> bool:
    """Ask the guest to let go of a device, again and again, until it has."""
    gone = threading.Event()
    kind = libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED
    number = connection.domainEventRegisterAny(domain, kind, lambda *_told: gone.set(), None)
    deadline = time.monotonic() + timeout
    try:
        ask_at = time.monotonic()
        while _has(domain, device, is_live=True):
            now = time.monotonic()
            if now >= deadline:
                return False
            if now >= ask_at:
                ask_at = now + _ASK_AGAIN
                # It may be letting go already, or just have: what counts is whether it still has the device.
                with contextlib.suppress(libvirt.libvirtError):
                    domain.detachDeviceFlags(_xml(device), libvirt.VIR_DOMAIN_AFFECT_LIVE)
            gone.wait(min(_LOOK_AGAIN, max(deadline - time.monotonic(), 0)))
            gone.clear()
    finally:
        connection.domainEventDeregisterAny(number)
    return True


def _places(domain: Any) -> list[tuple[bool, int]]:
    """Where a device is: in the guest, where one runs, and in the stored definition."""
    stored = (False, libvirt.VIR_DOMAIN_AFFECT_CONFIG)
    return [(True, libvirt.VIR_DOMAIN_AFFECT_LIVE), stored] if domain.isActive() else [stored]


def _has(domain: Any, device: Device, is_live: bool) -> bool:
    found = parse_domain(domain.XMLDesc(0 if is_live else libvirt.VIR_DOMAIN_XML_INACTIVE))
    if isinstance(device, Port):
        return any(nic.mac == device.mac for nic in found.nics)
    return any(disk.target == device.target for disk in found.disks)


def _xml(device: Device) -> str:
    return interface_xml(device) if isinstance(device, Port) else disk_xml(device, device.target or "")
