# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lab needs of the machine it runs on, all of it from Debian; nothing here touches a libvirt or QEMU."""

from __future__ import annotations

import os
import shutil

from .commands import PATH, LabError, run, say
from .locks import locked

PROGRAMS = {
    "mmdebstrap": "mmdebstrap",
    "apt-ftparchive": "apt-utils",
    "ip": "iproute2",
    "mount": "mount",
    "ssh-keygen": "openssh-client",
}


def missing_packages() -> list[str]:
    """Return the Debian packages to install on this machine before a lab can be built."""
    return sorted({package for program, package in PROGRAMS.items() if shutil.which(program, path=PATH) is None})


def install(packages: list[str]) -> None:
    """Say what will be installed on the machine, then install it; what another lab installed meanwhile is there."""
    with locked("packages"):
        missing = [package for package in packages if package in missing_packages()]
        if not missing:
            return
        say(f"installing on this machine: {' '.join(missing)}")
        apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
        run([*apt, "update"])
        run([*apt, "install", "--yes", "--no-install-recommends", *missing])


def require_root() -> None:
    """Raise LabError unless we may make namespaces, mounts and interfaces."""
    if os.geteuid() != 0:
        raise LabError("the lab makes namespaces, mounts and interfaces: run it as root")
