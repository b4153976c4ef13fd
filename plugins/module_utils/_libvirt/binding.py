# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The libvirt binding and its one translator of errors: nobody else sees a libvirtError.

The binding may be missing where the collection is imported without being run; whoever connects is told what to install.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy, HostFault, LodestarError, Refused

__all__ = ["BINDING", "is_missing", "libvirt", "require_binding", "translated"]

try:
    import libvirt
except ImportError:
    libvirt = None

BINDING = "python3-libvirt"  # the package's name on Debian and on RHEL

# What would help, by what libvirt's or QEMU's message holds. The first that matches is given.
_REMEDIES = (
    ("No space left on device", "free space where the host keeps its instances, then run again"),
    ("Disk quota exceeded", "raise the quota where the host keeps its instances, then run again"),
    ("Cannot allocate memory", "the host is out of memory: move or stop instances"),
    ("cannot set up guest memory", "the host is out of memory: move or stop instances"),
    ("Cannot get interface MTU", "the bridge is missing: declare it in lodestar_bridges and run host_prepare"),
    ("No more available PCI slots", "its machine has no free slot while it runs: stop it, attach, and start it again"),
    ("Unable to add bridge", "the bridge is missing: declare it in lodestar_bridges and run host_prepare"),
    ("nwfilter", "install libvirt-daemon-config-nwfilter: host_prepare does"),
    ('Failed to get "write" lock', "another process has the disk open, perhaps on another host: find it first"),
    ("/dev/kvm", "KVM cannot be used there: check the module kvm, or set lodestar_virt_type: qemu"),
    ("does not support virt type", "KVM cannot be used there: check the module kvm, or set lodestar_virt_type: qemu"),
    ("guest CPU doesn't match", "the host lacks CPU features that the instance was created with"),
    ("Postcopy is not supported", "QEMU may not use userfaultfd: set vm.unprivileged_userfaultfd=1 on both hosts"),
    ("Failed to connect socket", "start libvirtd: host_prepare does"),
    ("Cannot access storage file", "a disk or the image below it is missing: find it before anything is made anew"),
    ("Permission denied", "check owner and mode of the file, and AppArmor or SELinux"),
)


def require_binding() -> None:
    """Raise HostFault, naming the package, where the binding is missing."""
    if libvirt is None:
        raise HostFault(f"python cannot import libvirt: install the package {BINDING}, or run host_prepare")


@contextlib.contextmanager
def translated(doing: str) -> Iterator[None]:
    """Turn a libvirtError into one of ours. doing names what failed: `start instance default.web-1 on hv1`."""
    if libvirt is None:
        require_binding()
    try:
        yield
    except libvirt.libvirtError as error:
        raise _translation(doing, error) from error


def is_missing(error: Any) -> bool:
    """Whether a libvirtError says that the domain or the metadata asked for does not exist."""
    return error.get_error_code() in (libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_ERR_NO_DOMAIN_METADATA)


def _translation(doing: str, error: Any) -> LodestarError:
    message = str(error)
    code = error.get_error_code()
    text = f"cannot {doing}: {message}{_remedy(message)}"
    if code == libvirt.VIR_ERR_OPERATION_TIMEOUT:
        # "cannot acquire state change lock (held by …)": another libvirt job works on the domain.
        return Busy(text)
    if code == libvirt.VIR_ERR_NO_DOMAIN:
        return Refused(f"cannot {doing}: it does not exist there any more")
    if code == libvirt.VIR_ERR_OPERATION_INVALID:
        return Refused(text)
    return HostFault(text)


def _remedy(message: str) -> str:
    return next((f"; {remedy}" for sign, remedy in _REMEDIES if sign in message), "")
