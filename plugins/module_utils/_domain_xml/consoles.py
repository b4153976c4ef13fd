# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a domain's screen and serial port can be reached, out of its XML, ours or someone else's."""

from __future__ import annotations

from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, read

LOOPBACK = "127.0.0.1"
_ANY = {"0.0.0.0": LOOPBACK, "::": "::1"}


@dataclass(frozen=True)
class Consoles:
    """The ways to a running domain. vnc is host and port; without it, without_vnc says why. serial_log is the file in
    which its first serial port's output is kept.
    """

    vnc: tuple[str, int] | None
    without_vnc: str | None
    has_serial: bool
    serial_log: str | None


def consoles(text: str) -> Consoles:
    """Read a running domain's XML; one that is off has no port yet. Raises UnreadableRecord for what is not XML."""
    root = read(text)
    vnc, without_vnc = _vnc(root)
    serial = root.find("devices/serial")
    log = None if serial is None else serial.find("log")
    return Consoles(vnc, without_vnc, serial is not None, None if log is None else log.get("file"))


def _vnc(root: Element) -> tuple[tuple[str, int] | None, str | None]:
    graphics = root.find("devices/graphics[@type='vnc']")
    if graphics is None:
        other = root.find("devices/graphics")
        kind = "no screen" if other is None else f"a screen over {other.get('type')} only"
        return None, f"its domain has {kind}; add <graphics type='vnc' listen='127.0.0.1'/> and start it anew"
    port = graphics.get("port", "-1")
    if not port.isdigit():
        return None, "its VNC server has no TCP port; give its <graphics> autoport='yes' and start it anew"
    listen = graphics.find("listen[@type='address']")
    address = graphics.get("listen") or (None if listen is None else listen.get("address")) or LOOPBACK
    return (_ANY.get(address, address), int(port)), None
