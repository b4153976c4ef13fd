# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says when guests of a host were held and ran on, until its input ends. Prints JSON.

Times are CLOCK_MONOTONIC: lab hosts share one kernel, so that those of two hosts compare.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

import libvirt

WORDS = {libvirt.VIR_DOMAIN_EVENT_SUSPENDED: "held", libvirt.VIR_DOMAIN_EVENT_RESUMED: "ran on"}
heard: list[tuple[str, str, float]] = []


def hear(_connection: Any, domain: Any, event: int, _detail: int, _opaque: Any) -> None:
    """Remember it."""
    if event in WORDS:
        heard.append((domain.name(), WORDS[event], time.monotonic()))


def turn() -> None:
    """Turn libvirt's events."""
    while True:
        libvirt.virEventRunDefaultImpl()


if __name__ == "__main__":
    libvirt.virEventRegisterDefaultImpl()
    threading.Thread(target=turn, daemon=True).start()
    connection = libvirt.open("qemu:///system")
    connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, hear, None)
    print("listening", flush=True)
    sys.stdin.read()
    print(json.dumps(heard), flush=True)
