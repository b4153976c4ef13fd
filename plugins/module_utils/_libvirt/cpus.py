# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a host can give a guest its CPU, by libvirt's own comparison there."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import read
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt


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
