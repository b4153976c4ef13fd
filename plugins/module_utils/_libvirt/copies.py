# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Point-in-time copies of a running guest's disk: one backup job, during which the guest runs on and writes where it
always did. The chain of its disk is never longer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.devices import AGENT_CHANNEL
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt

_FIRST_LOOK, _LOOK_EVERY = 0.02, 0.2  # seconds; a small disk is copied in less than the second
_AGENT_TIMEOUT = 10  # seconds
_ROOT = "vda"  # the disk that an instance boots from; only a rescued one has another there


def begin(domain: Any, target: str) -> None:
    """Begin to copy the root disk, as it is at this moment, into a new qcow2 file. Raises libvirtError.

    Push mode of virDomainBackupBegin: what the guest overwrites is copied out of its way first.
    """
    backup = ElementTree.Element("domainbackup", mode="push")
    disks = ElementTree.SubElement(backup, "disks")
    root = ElementTree.SubElement(disks, "disk", name=_ROOT, backup="yes", type="file", backupmode="full")
    ElementTree.SubElement(root, "driver", type="qcow2")
    ElementTree.SubElement(root, "target", file=target)
    for name in _disks(domain):
        if name != _ROOT:
            ElementTree.SubElement(disks, "disk", name=name, backup="no")
    domain.backupBegin(ElementTree.tostring(backup, encoding="unicode"), None, 0)


def finish(domain: Any, progress: Callable[[int, int], None]) -> None:
    """Wait until the copy is complete. Raises HostFault when it failed, libvirtError."""
    pause = _FIRST_LOOK
    while (job := domain.jobStats())["type"] != libvirt.VIR_DOMAIN_JOB_NONE:
        if job.get("disk_total"):
            progress(job.get("disk_processed", 0), job["disk_total"])
        time.sleep(pause)
        pause = min(2 * pause, _LOOK_EVERY)
    done = domain.jobStats(libvirt.VIR_DOMAIN_JOB_STATS_COMPLETED)
    if done.get("type") != libvirt.VIR_DOMAIN_JOB_COMPLETED:
        raise HostFault(f"the copy was not completed: {done.get('errmsg') or 'libvirt does not say why'}")


def cancel(domain: Any) -> None:
    """End a copy that is under way, if there is one. Raises libvirtError."""
    if not domain.isActive() or domain.jobInfo()[0] == libvirt.VIR_DOMAIN_JOB_NONE:
        return
    domain.abortJob()
    while domain.isActive() and domain.jobInfo()[0] != libvirt.VIR_DOMAIN_JOB_NONE:
        time.sleep(_LOOK_EVERY)


def freeze(domain: Any) -> None:
    """Have the guest agent freeze the guest's file systems. Raises libvirtError where it does not answer."""
    domain.agentSetResponseTimeout(_AGENT_TIMEOUT, 0)
    domain.fsFreeze()


def thaw(domain: Any) -> None:
    """Have no file system frozen. Raises libvirtError where the agent fails.

    None is of a guest that is off. An agent that has not opened its channel has never heard that it should freeze.
    """
    if domain.isActive() and _has_agent(domain):
        domain.agentSetResponseTimeout(_AGENT_TIMEOUT, 0)
        domain.fsThaw()


def _has_agent(domain: Any) -> bool:
    """Whether the guest has opened the agent's channel."""
    channels = ElementTree.fromstring(domain.XMLDesc()).iterfind("devices/channel/target")
    return any(each.get("name") == AGENT_CHANNEL and each.get("state") == "connected" for each in channels)


def _disks(domain: Any) -> list[str]:
    """The target names of the domain's disks."""
    found = ElementTree.fromstring(domain.XMLDesc()).iterfind("devices/disk/target")
    return [target.get("dev", "") for target in found]
