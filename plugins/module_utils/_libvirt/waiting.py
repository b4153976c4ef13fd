# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a domain: told by libvirt's events, and looked at again once in a while in case one was missed."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import is_missing, libvirt

Answer = TypeVar("Answer")

ASK_AGAIN = 10.0  # seconds; a guest that is still booting forgets the first request to power off, as Nova found
_LOOK_AGAIN = 2.0  # seconds
_AGENT_TIMEOUT = 5  # seconds for the agent to answer one question


def shut_down(connection: Any, domain: Any, timeout: float) -> bool:
    """Ask the guest to power off, again and again; whether it is off within timeout seconds. Raises libvirtError."""
    deadline = time.monotonic() + timeout
    with _events(connection, domain) as changed:
        while _is_active(domain) and time.monotonic() < deadline:
            with contextlib.suppress(libvirt.libvirtError):  # it may have stopped just now, or have no ears yet
                domain.shutdown()
            _wait(changed, lambda: not _is_active(domain), min(deadline, time.monotonic() + ASK_AGAIN))
    return not _is_active(domain)


def agent_answers(connection: Any, domain: Any, timeout: float) -> bool:
    """Whether the guest agent answers a ping within timeout seconds; False at once when the domain stops."""
    deadline = time.monotonic() + timeout
    with _events(connection, domain) as changed:
        _wait(changed, lambda: _ping(domain) or not _is_active(domain), deadline)
    return _is_active(domain) and _ping(domain)


@contextlib.contextmanager
def _events(connection: Any, domain: Any) -> Iterator[threading.Event]:
    """An event that is set whenever the domain's life or its agent's changes."""
    changed = threading.Event()

    def notice(*_arguments: Any) -> None:
        changed.set()

    kinds = (libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, libvirt.VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE)
    numbers = [connection.domainEventRegisterAny(domain, kind, notice, None) for kind in kinds]
    try:
        yield changed
    finally:
        for number in numbers:
            connection.domainEventDeregisterAny(number)


def _wait(changed: threading.Event, is_so: Callable[[], bool], deadline: float) -> None:
    while not is_so() and (left := deadline - time.monotonic()) > 0:
        changed.wait(min(left, _LOOK_AGAIN))
        changed.clear()


def _is_active(domain: Any) -> bool:
    try:
        return bool(domain.isActive())
    except libvirt.libvirtError as error:
        if is_missing(error):
            return False
        raise


def _ping(domain: Any) -> bool:
    import libvirt_qemu

    try:
        libvirt_qemu.qemuAgentCommand(domain, '{"execute":"guest-ping"}', _AGENT_TIMEOUT, 0)
    except libvirt.libvirtError:
        return False
    return True
