# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways to a domain, ours and of every other making."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.consoles import Consoles, consoles
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml


def found(devices: str) -> Consoles:
    return consoles(f"<domain><devices>{devices}</devices></domain>")


def test_our_own_domains_have_a_screen_on_loopback_and_a_serial_log(record: Any, layout: Any) -> None:
    running = domain_xml(record, layout).replace('autoport="yes"', 'autoport="yes" port="5907"')
    assert consoles(running) == Consoles(("127.0.0.1", 5907), None, True, layout.console_log)


@pytest.mark.parametrize(
    ("graphics", "vnc"),
    [
        ("<graphics type='vnc' port='5900' listen='0.0.0.0'/>", ("127.0.0.1", 5900)),
        ("<graphics type='vnc' port='5900' listen='::'/>", ("::1", 5900)),
        ("<graphics type='vnc' port='5901'><listen type='address' address='10.0.0.7'/></graphics>", ("10.0.0.7", 5901)),
        ("<graphics type='spice' port='5900'/><graphics type='vnc' port='5902'/>", ("127.0.0.1", 5902)),
    ],
)
def test_a_screen_is_found_wherever_it_listens(graphics: str, vnc: tuple[str, int]) -> None:
    assert found(graphics).vnc == vnc


@pytest.mark.parametrize(
    ("devices", "reason"),
    [
        ("", "has no screen; add <graphics type='vnc'"),
        ("<graphics type='spice' port='5900'/>", "a screen over spice only"),
        ("<graphics type='vnc' port='-1' autoport='no'/>", "no TCP port"),
        ("<graphics type='vnc'><listen type='socket' socket='/run/vnc'/></graphics>", "no TCP port"),
    ],
)
def test_a_domain_without_a_screen_that_a_browser_can_have_says_what_would_help(devices: str, reason: str) -> None:
    ways = found(devices)
    assert ways.vnc is None
    assert reason in (ways.without_vnc or "")


def test_a_serial_port_may_keep_nothing_and_may_be_missing() -> None:
    assert (found("<serial type='pty'/>").has_serial, found("<serial type='pty'/>").serial_log) == (True, None)
    assert (found("").has_serial, found("").serial_log) == (False, None)
