# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on a running guest's screen, through libvirt."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._model.picture import SIZE_LIMIT

_CHUNK = 256 * 1024  # bytes, what libvirt sends at once


def screenshot(connection: Any, domain: Any) -> bytes:
    """A picture of its first screen in the hypervisor's own format: PNG of QEMU since 7.1, PPM of older ones."""
    stream = connection.newStream()
    domain.screenshot(stream, 0)
    picture = bytearray()
    while True:
        data = stream.recv(_CHUNK)
        if not data:
            stream.finish()
            return bytes(picture)
        picture += data
        if len(picture) > SIZE_LIMIT:
            stream.abort()
            raise HostFault(f"its screen has more than {SIZE_LIMIT} bytes")
