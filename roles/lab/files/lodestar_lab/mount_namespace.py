# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two steps that shell commands cannot take inside a chroot, where `/` is no mount point; a program of its own.

    mount_namespace.py private COMMAND…            run COMMAND with mounts that propagate nowhere
    mount_namespace.py become DIRECTORY COMMAND…   run COMMAND with the mount at DIRECTORY as the namespace's only root

Both expect a mount namespace of their own. A chroot to DIRECTORY would not do for a host: libvirt joins mount
namespaces, and who joins one stands at its root, not at a chroot's.
"""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any

CLONE_NEWNS = 0x00020000
MS_PRIVATE_RECURSIVE = (1 << 18) | (1 << 14)
MNT_DETACH = 2

_libc = ctypes.CDLL(None, use_errno=True)


def make_private() -> None:
    """Stop every mount of this namespace from propagating, whatever part of it we see; root and directory stay."""
    root, here = os.open("/", os.O_PATH), os.open(".", os.O_PATH)
    _stand_at_namespace_root()
    _call(_libc.mount, None, b"/", None, ctypes.c_ulong(MS_PRIVATE_RECURSIVE), None)
    os.fchdir(root)
    os.chroot(".")
    os.fchdir(here)


def become_root(directory: str) -> None:
    """Make the mount at `directory` the root of this namespace and drop all others."""
    new_root = os.open(directory, os.O_PATH)
    _stand_at_namespace_root()
    os.fchdir(new_root)
    # The old root is stacked on the new one, and from there detached: no directory to put it in is needed.
    _call(_libc.pivot_root, b".", b".")
    _call(_libc.umount2, b".", MNT_DETACH)
    os.chdir("/")


def _stand_at_namespace_root() -> None:
    # Joining the namespace one is in already leads out of a chroot.
    own = os.open("/proc/self/ns/mnt", os.O_RDONLY)
    _call(_libc.setns, own, CLONE_NEWNS)
    os.close(own)


def _call(function: Any, *arguments: Any) -> None:
    if function(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{function.__name__}: {os.strerror(number)}")


def main() -> None:
    """Take the step that the command line names, then become the command."""
    step, *rest = sys.argv[1:]
    if step == "become":
        become_root(rest.pop(0))
    else:
        make_private()
    os.execvp(rest[0], rest)


if __name__ == "__main__":
    main()
