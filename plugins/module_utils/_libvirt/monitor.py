# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""QEMU's own monitor, for the few things that libvirt has no call for."""

from __future__ import annotations

import json
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault


def ask(domain: Any, command: str, **arguments: Any) -> Any:
    """What QEMU returns. Raises HostFault with what it says when it refuses, libvirtError."""
    import libvirt_qemu

    question = json.dumps({"execute": command, **({"arguments": arguments} if arguments else {})})
    answer = json.loads(libvirt_qemu.qemuMonitorCommand(domain, question, 0))
    if "error" in answer:
        raise HostFault(f"its QEMU answered {command}: {answer['error'].get('desc')}")
    return answer["return"]
