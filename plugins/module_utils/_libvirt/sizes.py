# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""vCPUs and RAM of a domain while it runs, and in its stored definition: what growing_port asks for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml import size
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import (
    NOVA_NAMESPACE,
    NOVA_PREFIX,
    nova_xml,
)
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import guest_use
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

_LOOK_AGAIN = 0.5  # seconds


class LibvirtSizes:
    """The methods of growing_port.GrowingHypervisor, for LibvirtHypervisor."""

    connection: Any
    host: str

    if TYPE_CHECKING:  # what LibvirtDefinitions has

        def _domain(self, uuid: str, verb: str) -> tuple[Any, str]:
            raise NotImplementedError

    def headroom(self, uuid: str) -> Headroom | None:
        domain, doing = self._domain(uuid, "read the size of")
        with translated(doing):
            return size.headroom_of(domain.XMLDesc()) if domain.isActive() else None

    def plug_ram(self, uuid: str, ram_mb: int) -> None:
        domain, doing = self._domain(uuid, f"give {ram_mb} MB of RAM to")
        with translated(doing):
            missing = ram_mb - size.headroom_of(domain.XMLDesc()).ram_mb
            if missing > 0:
                domain.attachDeviceFlags(size.module_xml(missing), libvirt.VIR_DOMAIN_AFFECT_LIVE)

    def unplug_ram(self, uuid: str, ram_mb: int, timeout: float) -> None:
        domain, doing = self._domain(uuid, f"take back what is more than {ram_mb} MB of RAM of")
        with translated(doing):
            while (text := domain.XMLDesc()) and size.headroom_of(text).ram_mb > ram_mb:
                module = size.last_module(text)
                if module is None or not _let_go(domain, module[0], size.headroom_of(text).ram_mb, timeout):
                    raise HostFault(f"cannot {doing}: its guest has not let go of it within {timeout:g} s")

    def set_vcpus(self, uuid: str, vcpus: int) -> None:
        domain, doing = self._domain(uuid, f"have {vcpus} vCPUs in")
        with translated(doing):
            if domain.vcpusFlags(libvirt.VIR_DOMAIN_VCPU_LIVE) != vcpus:
                domain.setVcpusFlags(vcpus, libvirt.VIR_DOMAIN_VCPU_LIVE)

    def use_all(self, uuid: str, vcpus: int | None, ram_mb: int | None, timeout: float) -> bool:
        domain, doing = self._domain(uuid, "reach the guest agent of")
        with translated(doing):
            return guest_use.use_all(domain, vcpus, ram_mb, timeout)

    def store_size(self, record: Record) -> None:
        domain, doing = self._domain(record.uuid, "store the size of")
        with translated(doing):
            stored = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE)
            self.connection.defineXML(size.with_size(stored, record.flavor))
            flags = libvirt.VIR_DOMAIN_AFFECT_CONFIG
            if domain.isActive():
                flags |= libvirt.VIR_DOMAIN_AFFECT_LIVE
            element = libvirt.VIR_DOMAIN_METADATA_ELEMENT
            domain.setMetadata(element, nova_xml(record), NOVA_PREFIX, NOVA_NAMESPACE, flags)

    def has_grown(self, uuid: str) -> bool:
        domain, doing = self._domain(uuid, "compare the definitions of")
        with translated(doing):
            if not domain.isActive():
                return False
            return size.has_grown(domain.XMLDesc(), domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))


def _let_go(domain: Any, module: str, ram_mb: int, timeout: float) -> bool:
    """Ask the guest to let go of a module of RAM; whether it has less than ram_mb within timeout seconds."""
    deadline = time.monotonic() + timeout
    domain.detachDeviceFlags(module, libvirt.VIR_DOMAIN_AFFECT_LIVE)
    while size.headroom_of(domain.XMLDesc()).ram_mb >= ram_mb:
        if time.monotonic() > deadline:
            return False
        time.sleep(_LOOK_AGAIN)
    return True
