# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.host() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """The host that a module runs on."""

    DOCUMENTATION = r"""
options:
  virt_type:
    description: What guests run under, V(kvm) or, without hardware virtualization, V(qemu).
    type: str
    choices: [kvm, qemu]
    default: kvm
  storage:
    description: The storages that are declared for this host, each name with the path at which it is mounted.
    type: dict
    default: {}
requirements:
  - python3-libvirt on the host, which the role P(lodestar.compute.host_prepare#role) installs
"""
