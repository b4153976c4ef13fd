# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine of an instance, pinned when it is claimed: what the host gives today is what every later host
must give.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.capabilities import is_versioned, named_cpu
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import Definitions
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record

DEFAULT_FAMILY = "q35"
BASELINE = "baseline"
HOST_MODEL = "host-model"


@dataclass
class MachinePolicy:
    """What machines on one host are pinned to.

    cpu is `baseline` (the richest CPU that every host of the instance's zone can give), `host-model` (this host's
    own) or the name of a model. pools holds the distinct host CPUs, as libvirt XML, by zone; the key of hosts without
    a zone is "".
    """

    hypervisor: Definitions
    host: str
    virt_type: str
    cpu: str = BASELINE
    pools: Mapping[str, Sequence[str]] = field(default_factory=dict)
    # Asked for once, also where several threads pin, and not for each instance: the same during a module's life.
    _asking: threading.Lock = field(default_factory=threading.Lock)
    _families: dict[str, Sequence[str]] = field(default_factory=dict)
    _cpus: dict[tuple[str, str], str] = field(default_factory=dict)

    def pin(self, record: Record, machine_type: str | None = None, zone: str | None = None) -> Machine:
        """The machine of a new instance, of the type that was planned for its zone or else the newest that
        this host has.

        Raises Refused when this host cannot give it.
        """
        with self._asking:
            found = self._machine_type(record, machine_type)
            cpu = self._cpu(found, zone or record.availability_zone or "")
        return Machine(
            type=found,
            virt_type=self.virt_type,
            cpu=cpu,
            firmware="uefi" if record.image.properties.get("hw_firmware_type") == "uefi" else "bios",
        )

    def _machine_type(self, record: Record, planned: str | None) -> str:
        """The planned machine type, the image's own, or the newest of its family."""
        wanted = planned or record.image.properties.get("hw_machine_type") or DEFAULT_FAMILY
        if not self._families:
            self._families.update(self.hypervisor.machine_types())
        families = self._families
        if not is_versioned(wanted):
            found = next(iter(families.get(wanted, ())), None)
        else:
            found = next((wanted for names in families.values() if wanted in names), None)
        if found is None:
            raise Refused(f"{self.host} has no machine type {wanted}, which instance {record.domain_name} needs")
        return found

    def _cpu(self, machine_type: str, zone: str) -> str:
        key = (machine_type, zone)
        if key not in self._cpus:
            self._cpus[key] = self._find_cpu(machine_type, zone)
        return self._cpus[key]

    def _find_cpu(self, machine_type: str, zone: str) -> str:
        if self.cpu == BASELINE:
            return self.hypervisor.baseline_cpu(machine_type, self.pools.get(zone, ()))
        if self.cpu == HOST_MODEL:
            return self.hypervisor.baseline_cpu(machine_type, ())
        if self.cpu not in self.hypervisor.usable_cpu_models(machine_type):
            raise Refused(f"{self.host} cannot give CPU model {self.cpu}; choose another for lodestar_cpu, or baseline")
        return named_cpu(self.cpu)
