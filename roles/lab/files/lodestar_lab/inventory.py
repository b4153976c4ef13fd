# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the inventory says about a lab. Pure; the role renders it as YAML."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import connections, credentials
from .places import Lab
from .plan import keepers
from .subnets import Subnets


def inventory(
    lab: Lab, hosts: list[str], subnets: Subnets, images: Mapping[str, Any], virt_type: str
) -> dict[str, Any]:
    """Return the facts the role's inventory template needs; paths are absolute paths of this machine."""
    return {
        "lab_name": lab.name,
        "program": str(Path(__file__).resolve().parents[1] / "lab"),
        "hosts": {host: subnets.address(host) for host in hosts},
        "keepers": keepers(hosts),
        "private_key": str(credentials.key_path(lab, "controller")),
        "control_path": connections.control_path(lab),
        "known_hosts": str(credentials.known_hosts_path(lab)),
        "ca_directory": str(lab.directory / "ca"),
        "ca_passphrase_file": str(credentials.passphrase_path(lab)),
        "guest_private_key": str(credentials.key_path(lab, "guest")),
        "tenant_cidr": str(subnets.tenant),
        "tenant_gateway": subnets.gateway("tenant"),
        "virt_type": virt_type,
        "images": dict(images),
    }
