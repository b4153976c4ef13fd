# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a host can give a guest its CPU, by libvirt's own comparison there."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import read
from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine


def why_not_cpu(connection: Any, host: str, machine: Machine) -> str | None:
    """Why the host cannot give a guest the CPU that its record names, or None.

    Also what libvirt says of a CPU that it has not heard of: that is one guest's matter, and not all guests'.
    """
    try:
        with translated(f"compare the CPU of {host} with one that arrives"):
            return unfit_cpu(connection, machine.cpu, machine.arch, machine.type, machine.virt_type)
    except LodestarError as error:
        return str(error)


def unfit_cpu(
    connection: Any, cpu: str, arch: str, machine_type: str, virt_type: str, emulator: str | None = None
) -> str | None:
    """Why the host cannot give such a guest this `<cpu>`, or None; one that names no model is not compared.

    Raises libvirtError, also for a model or a feature that its libvirt has not heard of.
    """
    model = read(cpu).findtext("model")
    if model is None:
        return None
    answer = connection.compareHypervisorCPU(emulator, arch, machine_type, virt_type, cpu, 0)
    if answer == libvirt.VIR_CPU_COMPARE_INCOMPATIBLE:
        return f"its CPU {model} has features that the CPU there has not"
    return None
