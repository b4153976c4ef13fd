# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Having a guest use what it was given while it runs, through its agent.

Debian's kernel sees vCPUs and RAM come and leaves them offline (6.1: auto_online_blocks says offline, and no rule of
udev's changes that). Other guests take them by themselves, and then there is nothing to ask for.
"""

from __future__ import annotations

import json
import time
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt

_ANSWERS_WITHIN = 5  # seconds, to one question
_LOOK_AGAIN = 0.5  # seconds


def use_all(domain: Any, vcpus: int | None, ram_mb: int | None, timeout: float) -> bool:
    """Have so many vCPUs and so much RAM in use; whether they are within timeout seconds.

    None leaves vCPUs, or RAM, to the guest. False at once where no agent answers, or one that cannot do that.
    """
    deadline = time.monotonic() + timeout
    try:
        while not (_uses_vcpus(domain, vcpus) and _uses_ram(domain, ram_mb)):
            if time.monotonic() > deadline:
                return False
            time.sleep(_LOOK_AGAIN)
    except (libvirt.libvirtError, ValueError, TypeError, KeyError):
        return False  # what a guest says may be anything
    return True


def _uses_vcpus(domain: Any, wanted: int | None) -> bool:
    return wanted is None or _online(domain, "vcpus", "vcpus", "logical-id") >= wanted


def _uses_ram(domain: Any, wanted_mb: int | None) -> bool:
    if wanted_mb is None:
        return True
    blocks = _online(domain, "memory-blocks", "mem-blks", "phys-index")
    return blocks * int(_ask(domain, "guest-get-memory-block-info")["size"]) >= wanted_mb << 20


def _online(domain: Any, kind: str, argument: str, key: str) -> int:
    """How many of a kind are in use; those that are not are asked for."""
    found = _ask(domain, f"guest-get-{kind}")
    idle = [{key: int(each[key]), "online": True} for each in found if not each["online"]]
    if idle:
        _ask(domain, f"guest-set-{kind}", **{argument: idle})
    return len(found) - len(idle)


def _ask(domain: Any, command: str, **arguments: Any) -> Any:
    """What the agent returns. Raises libvirtError where it does not answer in time or refuses, ValueError, KeyError."""
    import libvirt_qemu

    question = json.dumps({"execute": command, **({"arguments": arguments} if arguments else {})})
    return json.loads(libvirt_qemu.qemuAgentCommand(domain, question, _ANSWERS_WITHIN, 0))["return"]
