# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller's shared SSH connections to lab hosts: one outlives its host, and fails whoever uses it next."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .places import Lab


def control_path(lab: Lab) -> str:
    """Return OpenSSH's ControlPath for every connection to a host of this lab."""
    return f"{_directory(lab)}/%r@%h:%p"


def prepare(lab: Lab) -> None:
    """Make the directory the connections' sockets are in."""
    _directory(lab).mkdir(parents=True, exist_ok=True)
    _directory(lab).chmod(0o700)


def close(lab: Lab, address: str = "*") -> None:
    """End the shared connections to this address, or all of the lab's."""
    for path in _directory(lab).glob(f"*@{address}:*"):
        # A master that has gone on its own leaves its socket, and that is all the failure there can be.
        subprocess.run(["ssh", "-q", "-O", "exit", "-S", str(path), "lab"], capture_output=True, check=False)
        path.unlink(missing_ok=True)


def _directory(lab: Lab) -> Path:
    return lab.directory / "ssh"
