# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What domains take from their host."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import taken_by


def used_by(domain: DomainState) -> Resources:
    """What a domain takes from its host: see taken_by; without a record, what it was given by those who made it."""
    if domain.record is not None:
        return taken_by(domain.record)
    return Resources(domain.vcpus, domain.ram_mb, domain.disk_gb)
