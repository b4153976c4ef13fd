# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Since when a guest's vCPUs are held, as libvirt's events say: from there it is measured how long a move holds it."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt


class Pauses:
    """held_at is when it was held, by time.monotonic(); None while it runs, and where nobody has seen it held."""

    def __init__(self) -> None:
        self.held_at: float | None = None

    @contextlib.contextmanager
    def watched(self, domain: Any) -> Iterator[None]:
        """Listen meanwhile. Needs libvirt's event loop; raises libvirtError."""
        connection = domain.connect()
        lifecycle = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
        registered = connection.domainEventRegisterAny(domain, lifecycle, self._hear, None)
        try:
            yield
        finally:
            with contextlib.suppress(libvirt.libvirtError):
                connection.domainEventDeregisterAny(registered)

    def _hear(self, _connection: Any, _domain: Any, event: int, _detail: int, _opaque: Any) -> None:
        if event == libvirt.VIR_DOMAIN_EVENT_SUSPENDED and self.held_at is None:
            self.held_at = time.monotonic()
        elif event == libvirt.VIR_DOMAIN_EVENT_RESUMED:
            self.held_at = None
