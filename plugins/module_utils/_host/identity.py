# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine is before it is a host: its system, its identity, its interfaces and which of them reach it."""

from __future__ import annotations

import json
import os
import re
import shlex
from collections.abc import Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

_MACHINE_ID = re.compile(r"[0-9a-f]{32}")
_PACKAGE_QUERIES = {
    "Debian": ("dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n"),
    "RedHat": ("rpm", "--query", "--all", "--queryformat=%{NAME} installed\n"),
}
_FAMILIES = {"debian": "Debian", "rhel": "RedHat", "fedora": "RedHat", "centos": "RedHat"}


def operating_system(paths: Paths) -> dict[str, str]:
    """`{family, name, version}` by /etc/os-release; family is `Debian`, `RedHat` or empty."""
    fields: dict[str, str] = {}
    for line in (paths.root / "etc/os-release").read_text(encoding="utf-8").splitlines():
        key, equals, value = line.partition("=")
        if equals:
            fields[key] = "".join(shlex.split(value))
    kinds = [fields.get("ID", ""), *fields.get("ID_LIKE", "").split()]
    family = next((_FAMILIES[kind] for kind in kinds if kind in _FAMILIES), "")
    return {"family": family, "name": fields.get("PRETTY_NAME", ""), "version": fields.get("VERSION_ID", "")}


def missing_packages(family: str, names: Sequence[str]) -> list[str]:
    """Those of the packages that are not installed, in the order given. Raises HostFault."""
    query = _PACKAGE_QUERIES.get(family)
    if query is None or not names:
        return []
    lines = run_program(query, "list the installed packages").splitlines()
    return [name for name in names if f"{name} installed" not in lines]


def machine_id(paths: Paths) -> str | None:
    """The machine's identity of 32 hexadecimal digits, None where it has none yet."""
    try:
        text = paths.machine_id.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return text if _MACHINE_ID.fullmatch(text) else None


def host_uuid(machine: str) -> str:
    """The UUID that libvirt makes of a machine-id (host_uuid_source in libvirtd.conf)."""
    return "-".join((machine[:8], machine[8:12], machine[12:16], machine[16:20], machine[20:]))


def runs_systemd(paths: Paths) -> bool:
    """Whether systemd manages this system (sd_booted(3))."""
    return (paths.root / "run/systemd/system").is_dir()


def interfaces(paths: Paths) -> dict[str, dict[str, Any]]:
    """The network interfaces by name: `{addresses, bridge, default_route}`. Raises HostFault."""
    routed = _default_routes(paths)
    listed = json.loads(run_program(["ip", "-json", "address", "show"], "list the interfaces"))
    return {
        link["ifname"]: {
            "addresses": [address["local"] for address in link.get("addr_info", []) if "local" in address],
            "bridge": link.get("master"),
            "default_route": link["ifname"] in routed,
        }
        for link in listed
        if "ifname" in link
    }


def reached_at() -> str | None:
    """The address at which the controller reaches this host now, where SSH tells (sshd's SSH_CONNECTION)."""
    fields = os.environ.get("SSH_CONNECTION", "").split()
    return fields[2] if len(fields) == 4 else None


def _default_routes(paths: Paths) -> frozenset[str]:
    """The interfaces that carry a default route, of either family (proc(5))."""
    found = set()
    for line in (paths.root / "proc/net/route").read_text(encoding="ascii").splitlines()[1:]:
        fields = line.split()
        if fields[1] == "00000000" and fields[7] == "00000000":
            found.add(fields[0])
    try:
        lines = (paths.root / "proc/net/ipv6_route").read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        lines = []
    for line in lines:
        fields = line.split()
        # Without an address the kernel keeps a default route over lo that rejects.
        if set(fields[0]) == {"0"} and fields[1] == "00" and fields[9] != "lo":
            found.add(fields[9])
    return frozenset(found)
