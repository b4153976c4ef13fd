# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bridges and VLANs of a host that a network service's file made, and the guests on them.

Neither systemd-networkd nor NetworkManager removes a link because its file has gone.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program

_KIND = re.compile(r"^(?:Kind|type)=(?:bridge|vlan)$", re.MULTILINE)
_NAME = re.compile(r"^(?:Name|interface-name)=([^\s/]+)$", re.MULTILINE)
_LINKS = Path("/sys/class/net")


def declared_link(content: str) -> str | None:
    """The bridge or VLAN that a file makes (systemd.netdev(5), nm-settings-keyfile(5)), or None where it makes none."""
    named = _NAME.search(content)
    return named.group(1) if named and _KIND.search(content) else None


def guests_on(link: str, links: Path = _LINKS) -> list[str] | None:
    """The guests' interfaces in a bridge, sorted; None where there is no such link."""
    if not (links / link).exists():
        return None
    try:
        members = os.listdir(links / link / "brif")
    except FileNotFoundError:
        return []
    return sorted(member for member in members if (links / member / "tun_flags").exists())


def delete_link(link: str) -> None:
    """Remove a bridge or VLAN; what was in it stays. Raises HostFault."""
    run_program(["ip", "link", "delete", "dev", link], f"delete {link}", timeout=30)
