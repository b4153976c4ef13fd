# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection to a host's libvirt: opened, watched and closed in one place.

One connection serves all threads of a module: libvirt's is thread-safe, answers out of order, and libvirtd serves five
requests of one client at once, which is more than the instances worked on side by side by default.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import (
    libvirt,
    require_binding,
    translated,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.patience import answer_within

LOCAL_URI = "qemu:///system"
KEEPALIVE_INTERVAL = 5  # seconds
KEEPALIVE_COUNT = 6

_loop = threading.Lock()
_loop_runs = False


@contextlib.contextmanager
def connected(uri: str = LOCAL_URI, read_only: bool = False, events: bool = True) -> Iterator[Any]:
    """A virConnect, closed at the end. Raises HostFault when libvirt cannot be reached.

    With events, a libvirtd that stops answering ends every call on the connection after interval x count = 30 s,
    instead of never. Without, two threads' calls pass each other twice as fast: the thread that turns the events takes
    the socket from them (libvirt 9.0).
    """
    connection = open_connection(uri, read_only, events)
    try:
        yield connection
    finally:
        # What was asked for is done or has failed by now; a failure to say goodbye adds nothing.
        with contextlib.suppress(libvirt.libvirtError):
            connection.close()


def open_connection(uri: str = LOCAL_URI, read_only: bool = False, events: bool = True) -> Any:
    """As connected, for who keeps the connection until the process ends."""
    require_binding()
    # The binding prints every error to stderr unless told otherwise; ours are raised.
    libvirt.registerErrorHandler(lambda _context, _error: None, None)
    if events:
        _run_events()
    with translated(f"reach libvirt at {uri}"):
        connection = libvirt.openReadOnly(uri) if read_only else libvirt.open(uri)
        if connection is None:
            raise HostFault(f"cannot reach libvirt at {uri}")
        if events:
            connection.setKeepAlive(KEEPALIVE_INTERVAL, KEEPALIVE_COUNT)
    return connection


def open_peer(address: str, within: float, events: bool = True) -> Any:
    """As open_connection, to another host, over TLS; also raises HostFault where that takes more seconds than within.

    The kernel tries for two minutes, and a libvirtd that hangs never answers.
    """
    uri = f"qemu+tls://{f'[{address}]' if ':' in address else address}/system"
    remedy = "let its port 16514 through, or restart libvirtd there"
    return answer_within(within, lambda: open_connection(uri, events=events), f"reach libvirt at {uri}", remedy)


def _run_events() -> None:
    """Run libvirt's event loop in a thread of its own, once a process: keepalive and events need it before
    any connection.
    """
    global _loop_runs
    with _loop:
        if _loop_runs:
            return
        libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=_turn_events, name="libvirt-events", daemon=True).start()
        _loop_runs = True


def _turn_events() -> None:
    while True:
        libvirt.virEventRunDefaultImpl()
