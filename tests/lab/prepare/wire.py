# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run on a host: send frames from one interface, and print as JSON which of them come out of another.

wire.py FROM TO: standard input is an object of frames in hexadecimal, by name.
"""

from __future__ import annotations

import json
import socket
import sys
import time

EVERY_PROTOCOL = 3
WAIT = 0.5  # seconds for a frame to come out


def opened(interface):
    """A socket that sends and sees whole frames of an interface."""
    found = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERY_PROTOCOL))
    found.bind((interface, 0))
    return found


def comes_out(sender, receiver, frame):
    """Whether a frame with these addresses comes out. One at a time: Linux takes tags and fillings off frames."""
    sender.send(frame)
    deadline = time.monotonic() + WAIT
    while (left := deadline - time.monotonic()) > 0:
        receiver.settimeout(left)
        try:
            heard, (_interface, _protocol, kind, *_address) = receiver.recvfrom(2048)
        except TimeoutError:
            return False
        if kind != socket.PACKET_OUTGOING and heard[:12] == frame[:12]:
            return True
    return False


def main():
    """Send one after another, and print the names of those that come out."""
    frames = {name: bytes.fromhex(text) for name, text in json.load(sys.stdin).items()}
    with opened(sys.argv[1]) as sender, opened(sys.argv[2]) as receiver:
        print(json.dumps(sorted(name for name, frame in frames.items() if comes_out(sender, receiver, frame))))


main()
