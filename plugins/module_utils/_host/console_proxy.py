# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console proxy of a host: websockify, which serves noVNC's pages and leads whoever has a token to a guest's VNC.

It runs by itself, as a transient unit and as nobody in particular; a copy of this file is all it has of ours, so it
imports nothing else. It ends when no token is valid any more and no session is open.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import logging
import multiprocessing
import os
import re
import signal
import socket
import ssl
import time
from collections.abc import Collection
from pathlib import Path
from typing import Any

try:
    from websockify.websocketproxy import WebSocketProxy
except ImportError:
    WebSocketProxy = None

GRACE = 5.0  # seconds after its start in which the first token must come; whoever comes later starts another
HEARTBEAT = 30  # seconds between two signs of life that a browser is asked for
UNIX_SOCKET = "unix_socket"  # where a host's name belongs, says that its port is a path (websockify's word)
SETTINGS_TIME = 10.0  # seconds in which whoever started it has to say on what it listens
# Files in its directory, beside the tokens.
CLOSED, SETTINGS, CERTIFICATE, KEY, WEB = "closed", "settings.json", "certificate.pem", "key.pem", "web"
_TOKEN = re.compile(r"[0-9a-f]{64}\.json")
_SESSION = re.compile(r"([0-9]+)\.session")


def name_of(token: str) -> str:
    """The name of a token's file, from which nobody learns the token."""
    return hashlib.sha256(token.encode()).hexdigest() + ".json"


def started_at(pid: int) -> int | None:
    """When a process started, in clock ticks since boot (proc(5), field 22 of stat); None where there is none."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    return int(text.rpartition(")")[2].split()[19])


class Tokens:
    """A directory of tokens: `<digest>.json` for one that waits, `<pid>.session` for one that the process of that
    number uses.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def lookup(self, token: str) -> tuple[str, str] | None:
        """Where the token leads, as websockify's plugins answer: host and port, or UNIX_SOCKET and path. The first who
        asks has it, once.
        """
        waiting, session = self.directory / name_of(token), self.directory / f"{os.getpid()}.session"
        try:
            # Of two who ask at once, one finds nothing to rename.
            waiting.rename(session)
        except FileNotFoundError:
            return None
        granted = json.loads(session.read_text(encoding="utf-8"))
        if not _is_valid(granted):
            session.unlink()
            return None
        logging.getLogger(__name__).warning("%s has the console of %s", granted["by"], granted["instance"])
        return granted["host"], str(granted["port"])

    def tidy(self, children: Collection[int]) -> bool:
        """Remove tokens whose time is over, and sessions of processes that are gone; whether any are left."""
        left = False
        for path in list(self.directory.iterdir()):
            session = _SESSION.fullmatch(path.name)
            if session is None and not _TOKEN.fullmatch(path.name):
                continue
            with contextlib.suppress(FileNotFoundError):
                if int(session[1]) in children if session else _is_valid(json.loads(path.read_text(encoding="utf-8"))):
                    left = True
                else:
                    path.unlink()
        return left

    def close(self, children: Collection[int]) -> bool:
        """Let nobody add a token any more, unless somebody has; whether it is closed. The lock is kept to the end."""
        descriptor = os.open(self.directory, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        if self.tidy(children):
            os.close(descriptor)
            return False
        (self.directory / CLOSED).touch()
        return True


def _is_valid(granted: dict[str, Any]) -> bool:
    """Whether its time is not over, and the guest that it was given for still runs: the port may be another's now."""
    return bool(time.time() < granted["until"] and started_at(granted["pid"]) == granted["started"])


class Proxy:
    """websockify with our tokens. settings: address, port, and certificate, null for plain HTTP."""

    def __init__(self, tokens: Tokens, settings: dict[str, Any]) -> None:
        self.tokens = tokens
        self.ends_at = time.monotonic() + GRACE
        self.server = WebSocketProxy(
            listen_host=settings["address"],
            listen_port=settings["port"],
            web=str(tokens.directory / WEB),
            file_only=True,
            cert=str(tokens.directory / CERTIFICATE),
            key=str(tokens.directory / KEY),
            ssl_only=settings["certificate"] is not None,
            ssl_options=ssl.OP_ALL | ssl.OP_NO_SSLv3 | ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1,
            token_plugin=tokens,
            heartbeat=HEARTBEAT,
        )
        self.server.poll = self.poll
        self.server.started = self.started

    def run(self) -> None:
        """Serve until there is nothing left to serve."""
        self.server.start_server()

    def started(self) -> None:
        """Tell systemd that connections are taken."""
        address = os.environ.get("NOTIFY_SOCKET", "")
        if address:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
                notify.sendto(b"READY=1", "\0" + address[1:] if address.startswith("@") else address)

    def poll(self) -> None:
        """End when nothing is left; asked every second."""
        if self.tokens.tidy(_children()):
            self.ends_at = 0.0
        elif time.monotonic() > self.ends_at and self.tokens.close(_children()):
            # Browsers keep connections open on which they ask for nothing: these end with it.
            self.server.terminate()


def _children() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid is not None}


def main() -> None:
    """Serve. The unit's runtime directory is that of the tokens."""
    # What websockify says of each connection holds the token; of its own failures it says more than that.
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    multiprocessing.set_start_method("fork")
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    if WebSocketProxy is None:
        raise SystemExit("websockify is not installed")
    directory = Path(os.environ["RUNTIME_DIRECTORY"])
    settings = _settings(directory / SETTINGS)
    lay_out(directory / WEB, settings)
    Proxy(Tokens(directory), settings).run()


def lay_out(web: Path, settings: dict[str, Any]) -> None:
    """Put together what browsers get: `links`, files and whole directories by name, and `pages`, texts by name."""
    web.mkdir()
    for name, path in settings["links"].items():
        (web / name).symlink_to(path)
    for name, text in settings["pages"].items():
        (web / name).write_text(text, encoding="utf-8")


def _settings(path: Path) -> dict[str, Any]:
    deadline = time.monotonic() + SETTINGS_TIME
    while not path.exists():
        if time.monotonic() > deadline:
            raise SystemExit(f"nobody wrote {path}")
        time.sleep(0.02)
    settings: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return settings


if __name__ == "__main__":
    main()
