# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points inside the root disk of a running guest, made by its QEMU itself.

libvirt's own snapshots are not used: it makes none inside a disk without memory while the guest runs (9.0), and going
back to one replaces the whole definition with that of then, our record in it. So libvirt knows nothing of these, and
marks a domain whose QEMU was spoken to as tainted (custom-monitor).
"""

from __future__ import annotations

import hashlib
import time
import uuid as uuid_module
from typing import Any
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import read
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.monitor import ask

_JOB = "lodestar-"
_LOOK_EVERY = 0.2  # seconds
_ROOT = "root"  # the serial of the disk in which they are
# What may differ between a memory and the machine that takes it back.
_NOT_HARDWARE = ("metadata", "name", "title", "description")


def take(domain: Any, tag: str, with_memory: bool) -> None:
    """Remember the root disk, and with it the memory, for which the vCPUs are held. Raises HostFault, libvirtError."""
    node = _root_node(domain)
    if with_memory:
        _run_job(domain, "snapshot-save", tag, node)
    else:
        ask(domain, "blockdev-snapshot-internal-sync", device=node, name=tag)


def drop(domain: Any, tag: str) -> None:
    """Forget a state; disk and memory stay as they are. Raises HostFault, libvirtError."""
    ask(domain, "blockdev-snapshot-delete-internal-sync", device=_root_node(domain), name=tag)


def start_at(domain: Any, tag: str) -> None:
    """Start the domain, which is off, with disk and memory as they were; its vCPUs are held when this returns.

    Raises HostFault, libvirtError.
    """
    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    _run_job(domain, "snapshot-load", tag, _root_node(domain))


def hardware(domain: Any) -> str:
    """A digest of the stored definition's virtual hardware: a memory goes back only into what it came from."""
    root = read(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
    for tag in _NOT_HARDWARE:
        for element in root.findall(tag):
            root.remove(element)
    return hashlib.sha256(ElementTree.tostring(root)).hexdigest()


def _root_node(domain: Any) -> str:
    """QEMU's name for the root disk."""
    disks = read(domain.XMLDesc()).findall("devices/disk")
    sources = [disk.find("source") for disk in disks if disk.findtext("serial") == _ROOT]
    paths = {source.get("file") for source in sources if source is not None}
    for device in ask(domain, "query-block"):
        inserted = device.get("inserted") or {}
        if (inserted.get("image") or {}).get("filename") in paths:
            return str(inserted["node-name"])
    raise HostFault("its QEMU has no root disk")


def _run_job(domain: Any, command: str, tag: str, node: str) -> None:
    """Have QEMU save or load everything, and wait for that. Raises HostFault with what QEMU says."""
    job = f"{_JOB}{uuid_module.uuid4()}"
    ask(domain, command, **{"job-id": job, "tag": tag, "vmstate": node, "devices": [node]})
    while (found := _job(domain, job))["status"] != "concluded":
        time.sleep(_LOOK_EVERY)
    ask(domain, "job-dismiss", id=job)
    if found.get("error"):
        raise HostFault(f"its QEMU answered {command}: {found['error']}")


def _job(domain: Any, job: str) -> dict[str, Any]:
    for found in ask(domain, "query-jobs"):
        if found["id"] == job:
            return dict(found)
    raise HostFault("its QEMU forgot the job")
