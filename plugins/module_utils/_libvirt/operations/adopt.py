# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving a domain that others made a record, in place, and taking it away again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import DomainNic
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation, WorkStep
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port


def write_first_record(job: Job) -> None:
    """Write the record that was planned, with what the domain itself says. Raises Refused where the two differ."""
    planned = Record.from_dict(job.step.record or {})
    domain, is_started = job.context.hypervisor.definition(job.step.uuid)
    disks = [disk.source for disk in domain.disks if disk.source is not None]
    adopted = {"domain": domain.name, "disks": disks, "autostart": is_started}
    ports = tuple(_with_macs(planned.ports, domain.nics, domain.name))
    last_action = job.context.stamp(job.step.action)
    job.write(replace(planned, ports=ports, adopted=adopted, last_action=last_action))


def end_autostart(job: Job) -> None:
    """Have the boot unit alone start it, which knows whether it may run here."""
    job.context.hypervisor.set_autostart(job.step.uuid, False)


def return_autostart(job: Job) -> None:
    """Have libvirt start it as it did before."""
    job.context.hypervisor.set_autostart(job.step.uuid, (job.claimed.adopted or {}).get("autostart") is True)


def remove_record(job: Job) -> None:
    """Take the record away, last."""
    job.context.hypervisor.remove_record(job.step.uuid)
    job.record = None


def _with_macs(ports: Sequence[Port], nics: Sequence[DomainNic], domain: str) -> Iterator[Port]:
    """Each port with the MAC of the next interface on its bridge."""
    left = list(nics)
    for port in ports:
        nic = next((nic for nic in left if nic.bridge == port.bridge and nic.mac is not None), None)
        if nic is None or nic.mac is None:
            raise Refused(f"domain {domain} has no further interface on {port.bridge}, the bridge of {port.network}")
        left.remove(nic)
        yield replace(port, mac=nic.mac)


ADOPT = Operation((WorkStep("record", write_first_record), WorkStep("autostart", end_autostart)))
RELEASE = Operation((WorkStep("autostart", return_autostart), WorkStep("record", remove_record)))
