# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One unit for each serial port that is opened: there before its token is given, gone when that was used or is old."""

from __future__ import annotations

import json

from ansible_collections.lodestar.compute.plugins.module_utils._host import serial_bridge
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import make_directory, write_whole
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_uuid
from ansible_collections.lodestar.compute.plugins.module_utils._host.runtime import source_of

VIRSH = "/usr/bin/virsh"
_DIGITS = 12  # of a token's digest: enough to tell the units of a host apart


def unit_of(name: str) -> str:
    """The unit of the token whose file has that name, without `.service`."""
    return f"lodestar-serial-{name[:_DIGITS]}"


def start(paths: Paths, unit: str, uuid: str, until: float) -> str:
    """Start the unit that leads to a guest's serial port; the socket on which it waits for the console proxy until that
    time (seconds of the epoch). Raises HostFault.
    """
    path = paths.serial_socket(unit)
    settings = {
        "path": str(path),
        "argv": [VIRSH, "--connect", "qemu:///system", "console", checked_uuid(uuid)],
        "proxy": str(paths.consoles),
        "until": until,
    }
    make_directory(paths.run, 0o755)
    write_whole(paths.serial_program, source_of(serial_bridge.__name__).encode(), 0o644)
    properties = ("Type=notify", f"RuntimeDirectory={unit}", "PrivateTmp=yes", "ProtectHome=yes", "TimeoutStartSec=20")
    try:
        run_program(
            [
                "systemd-run",
                "--quiet",
                "--collect",
                f"--unit={unit}",
                "--description=Serial port for the console proxy of lodestar.compute",
                *(f"--property={text}" for text in properties),
                "/usr/bin/python3",
                "-I",
                str(paths.serial_program),
                json.dumps(settings),
            ],
            "start the way to the serial port",
        )
    finally:
        paths.serial_program.unlink(missing_ok=True)
    return str(path)


def stop(unit: str) -> None:
    """End a unit whose token was not given after all. Raises HostFault."""
    run_program(["systemctl", "stop", unit], "end the way to the serial port")
