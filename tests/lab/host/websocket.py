# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A WebSocket client (RFC 6455), as small as the tests of the console need it: frames are whole and below 64 KiB."""

from __future__ import annotations

import base64
import os
import socket
import ssl
import struct
from urllib.parse import unquote, urlsplit

TEXT, BINARY, CLOSE, PING = 1, 2, 8, 9


class Refusal(Exception):
    """The server did not take the connection."""


class WebSocket:
    """An open connection to a ws or wss address; a context manager."""

    def __init__(self, url, authority=None, timeout=20):
        parts = urlsplit(url)
        plain = socket.create_connection((parts.hostname, parts.port), timeout)
        if parts.scheme == "wss":
            context = ssl.create_default_context(cafile=authority)
            self._socket = context.wrap_socket(plain, server_hostname=parts.hostname)
        else:
            self._socket = plain
        self._stream = self._socket.makefile("rb")
        self._shake_hands(parts)

    def _shake_hands(self, parts):
        key = base64.b64encode(os.urandom(16)).decode()
        asked = parts._replace(scheme="", netloc="").geturl()
        self._socket.sendall(
            f"GET {asked} HTTP/1.1\r\nHost: {parts.netloc}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        try:
            status = self._stream.readline().decode()
        except ConnectionError as error:
            self.close()
            raise Refusal(str(error)) from error
        if " 101 " not in status:
            self.close()
            raise Refusal(status.strip() or "closed without an answer")
        while self._stream.readline().strip():
            pass

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.close()

    def close(self):
        self._stream.close()
        self._socket.close()

    def send(self, data, kind=TEXT):
        """Send one message; clients mask theirs."""
        mask = os.urandom(4)
        length = bytes([0x80 | len(data)]) if len(data) < 126 else bytes([0x80 | 126]) + struct.pack(">H", len(data))
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(data))
        self._socket.sendall(bytes([0x80 | kind]) + length + mask + masked)

    def receive(self):
        """The next message's bytes; None when the other side closed."""
        whole = b""
        while True:
            first, second = self._stream.read(2)
            length = second & 0x7F
            if length >= 126:
                length = int.from_bytes(self._stream.read(2 if length == 126 else 8), "big")
            data = self._stream.read(length)
            if first & 0x0F == CLOSE:
                return None
            if first & 0x0F != PING:
                whole += data
                if first & 0x80:
                    return whole


def way_of(page):
    """The WebSocket's address that noVNC makes of its page's, as instance_console prints it."""
    parts = urlsplit(page)
    settings = dict(setting.split("=", 1) for setting in parts.fragment.split("&"))
    scheme = {"https": "wss", "http": "ws"}[parts.scheme]
    return f"{scheme}://{parts.netloc}/{unquote(settings['path'])}"
