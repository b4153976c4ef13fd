# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof that the boot guard is in force: a start that the guard must refuse, whether it is open or closed.

Libvirt reads hooks only when its daemon starts, so a file in the right place proves nothing.
"""

from __future__ import annotations

import contextlib
import uuid
from typing import Any
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated

NAME = "lodestar-guard-probe"
_REFUSAL = "the guard is in force"


def guard_is_in_force(connection: Any) -> bool:
    """Try to start a domain that the guard refuses by its name; whether it was the guard that refused it.

    The domain is transient, has one MiB, no disk and no network, would start paused, and ends with the connection:
    should the guard not be there, nothing of it stays. Raises HostFault when libvirt refuses for another reason.
    """
    flags = libvirt.VIR_DOMAIN_START_PAUSED | libvirt.VIR_DOMAIN_START_AUTODESTROY
    with translated("prove the boot guard"):
        try:
            domain = connection.createXML(_probe_xml(), flags)
        except libvirt.libvirtError as error:
            if _REFUSAL in str(error):
                return True
            raise
        with contextlib.suppress(libvirt.libvirtError):
            domain.destroy()
    return False


def _probe_xml() -> str:
    domain = ElementTree.Element("domain", {"type": "qemu"})
    ElementTree.SubElement(domain, "name").text = NAME
    ElementTree.SubElement(domain, "uuid").text = str(uuid.uuid4())
    ElementTree.SubElement(domain, "memory", {"unit": "MiB"}).text = "1"
    system = ElementTree.SubElement(domain, "os")
    ElementTree.SubElement(system, "type", {"arch": "x86_64"}).text = "hvm"
    return ElementTree.tostring(domain, encoding="unicode")
