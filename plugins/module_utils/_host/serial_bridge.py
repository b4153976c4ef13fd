# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way from the console proxy to one guest's serial port: a Unix socket on one side, `virsh console` on the other.

It runs by itself on a host, as a transient unit, as root: libvirt lets nobody else near a guest. The proxy, which is
nobody, may come once; a copy of this file is all it has of ours, so it imports nothing else.
"""

from __future__ import annotations

import contextlib
import json
import os
import pty
import select
import signal
import socket
import struct
import sys
import time
from pathlib import Path
from typing import Any

_BLOCK = 65536


def notify_ready() -> None:
    """Tell systemd that the socket is there."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if address:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.sendto(b"READY=1", "\0" + address[1:] if address.startswith("@") else address)


def accepted(server: socket.socket, owned_by_proxy: Path, until: float) -> socket.socket | None:
    """The proxy's connection, made before until (seconds of the epoch), or None. Whoever else comes is sent away: the
    proxy is who owns its directory, as systemd made it.
    """
    while (left := until - time.time()) > 0:
        server.settimeout(left)
        try:
            connection, _address = server.accept()
        except socket.timeout:
            break
        peer = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[1]
        with contextlib.suppress(FileNotFoundError):
            if peer == owned_by_proxy.stat().st_uid:
                connection.settimeout(None)
                return connection
        connection.close()
    return None


def bridge(connection: socket.socket, argv: list[str]) -> None:
    """Run a program on a terminal of its own, and carry bytes between that and the connection until either ends."""
    pid, terminal = pty.fork()
    if pid == 0:
        try:
            os.execv(argv[0], argv)
        finally:
            os._exit(127)
    try:
        _carry(connection, terminal)
    finally:
        connection.close()
        os.close(terminal)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
        os.waitpid(pid, 0)


def _carry(connection: socket.socket, terminal: int) -> None:
    both: list[Any] = [connection, terminal]
    # A terminal gives EIO instead of an end when its last program is gone.
    with contextlib.suppress(OSError):
        while True:
            ready, _writable, _broken = select.select(both, [], [])
            if connection in ready:
                typed = connection.recv(_BLOCK)
                if not typed:
                    return
                _write_all(terminal, typed)
            if terminal in ready:
                connection.sendall(os.read(terminal, _BLOCK))


def _write_all(terminal: int, data: bytes) -> None:
    while data:
        data = data[os.write(terminal, data) :]


def main() -> None:
    """Serve once. The one argument is JSON: path of the socket, argv to run, proxy (its directory), until."""
    settings: dict[str, Any] = json.loads(sys.argv[1])
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(settings["path"])
        # Anybody may knock; who is let in is decided by who they are.
        os.chmod(settings["path"], 0o666)
        server.listen(8)
        notify_ready()
        connection = accepted(server, Path(settings["proxy"]), settings["until"])
    os.unlink(settings["path"])
    if connection is not None:
        bridge(connection, settings["argv"])


if __name__ == "__main__":
    main()
