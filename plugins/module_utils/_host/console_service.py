# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens for guests' consoles, and the proxy that takes them: started when there is none, joined when there is."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import console_proxy, serial_page
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    locked_directory,
    make_directory,
    write_whole,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.guest_process import process_number
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._host.runtime import source_of

UNIT = "lodestar-console.service"
LOOPBACK = ("127.0.0.1", "::1", "localhost")
_STARTING_TIME = 20.0  # seconds
_CLOSING_TIME = 10.0  # seconds that a proxy takes to end, at the most
# As nobody, on nothing but its own directory: what talks to browsers has no business elsewhere on a hypervisor.
_PROPERTIES = (
    "Type=notify",
    "DynamicUser=yes",
    "RuntimeDirectory=lodestar-console",
    "RuntimeDirectoryMode=0700",
    "CapabilityBoundingSet=",
    "ProtectHome=yes",
    "PrivateDevices=yes",
    "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
    "TasksMax=256",
    f"TimeoutStartSec={_STARTING_TIME:.0f}",
)


@dataclass(frozen=True)
class Listener:
    """Where browsers reach the proxy. certificate and key are paths on the host; without them it is plain HTTP."""

    address: str
    port: int
    certificate: str | None = None
    key: str | None = None


@dataclass(frozen=True)
class Grant:
    """What a token is good for: one connection to host and port (or UNIX_SOCKET and path), while the process pid runs
    that started then (ticks), until a time (seconds of the epoch).
    """

    instance: str
    by: str
    host: str
    port: int | str
    pid: int
    started: int
    until: float


def missing_packages(paths: Paths, serial: bool) -> list[str]:
    """What the proxy needs and the host does not have, for a serial port or else a screen, by Debian's names."""
    has_novnc = (paths.novnc / "vnc.html").is_file() and importlib.util.find_spec("websockify") is not None
    has_terminal = paths.terminal_script.is_file() or not serial
    return [*([] if has_novnc else ["novnc"]), *([] if has_terminal else ["libjs-term.js"])]


def guest_process(paths: Paths, domain: str) -> tuple[int, int]:
    """The number and the start (ticks) of a running domain's process. Raises HostFault where it is not found."""
    pid = process_number(paths, domain)
    started = console_proxy.started_at(pid)
    if started is None:
        raise HostFault(f"{domain} has no process {pid} any more, though {paths.process_file(domain)} says so")
    return pid, started


def open_console(paths: Paths, listener: Listener, token: str, grant: Grant) -> None:
    """Have the proxy run, and take the token. Raises HostFault, and Refused when it listens elsewhere."""
    make_directory(paths.run, 0o755)
    deadline = time.monotonic() + _CLOSING_TIME
    # Two runs at once would start two proxies.
    with locked_directory(paths.run):
        while not _add(paths, listener, console_proxy.name_of(token), grant):
            if time.monotonic() > deadline:
                raise HostFault(f"the console proxy neither serves nor ends: see systemctl status {UNIT}")
            time.sleep(0.1)


def _add(paths: Paths, listener: Listener, name: str, grant: Grant) -> bool:
    """Add the token to a proxy that runs; False when that was just ending."""
    if _state() in ("inactive", "failed"):
        _start(paths, listener)
    # Locked against the proxy, which ends while nobody adds.
    with contextlib.suppress(FileNotFoundError), locked_directory(paths.consoles):
        if not (paths.consoles / console_proxy.CLOSED).exists():
            _check(paths, listener)
            _write(paths.consoles / name, json.dumps(asdict(grant)))
            return _state() == "active"
    return False


def _state() -> str:
    """The unit's state in systemd's words, `inactive` where there is none."""
    shown = run_program(["systemctl", "show", "--property=ActiveState", UNIT], "look for the console proxy")
    return shown.strip().partition("=")[2]


def _start(paths: Paths, listener: Listener) -> None:
    """Start the proxy and wait until it takes connections."""
    files = _files(paths, listener)
    # A file for a moment: the unit has read it when it is active. It is no secret.
    write_whole(paths.console_program, source_of(console_proxy.__name__).encode(), 0o644)
    try:
        run_program(
            [
                "systemd-run",
                "--quiet",
                "--collect",
                "--no-block",
                f"--unit={UNIT}",
                "--description=Console proxy of lodestar.compute",
                *(f"--property={text}" for text in _PROPERTIES),
                "/usr/bin/python3",
                "-I",
                str(paths.console_program),
            ],
            "start the console proxy",
        )
        _await(paths.consoles.is_dir, listener)
        # The key is root's, and the proxy is not: what it needs is written into its own directory. The settings, for
        # which it waits, come last. (LoadCredential= would do the same, but not within a container.)
        for name, text in files.items():
            _write(paths.consoles / name, text)
        _await(lambda: _state() == "active", listener)
    finally:
        paths.console_program.unlink(missing_ok=True)


def _files(paths: Paths, listener: Listener) -> dict[str, str]:
    """What the proxy gets. Raises HostFault where a certificate or key cannot be read."""
    files: dict[str, str] = {}
    for name, path in ((console_proxy.CERTIFICATE, listener.certificate), (console_proxy.KEY, listener.key)):
        if path is not None:
            try:
                files[name] = Path(path).read_text(encoding="utf-8")
            except OSError as error:
                raise HostFault(f"{path} cannot be read for the console proxy: {error.strerror}") from error
    # The pages of noVNC as they are, and beside them ours, of a serial port.
    links = {path.name: str(path) for path in sorted(paths.novnc.iterdir())}
    settings = {
        **asdict(listener),
        "links": {**links, "term.js": str(paths.terminal_script)},
        "pages": {"serial.html": serial_page.HTML, "serial.js": serial_page.SCRIPT},
    }
    return {**files, console_proxy.SETTINGS: json.dumps(settings)}


def _await(is_so: Callable[[], bool], listener: Listener) -> None:
    deadline = time.monotonic() + _STARTING_TIME
    while not is_so():
        if time.monotonic() > deadline or _state() not in ("activating", "active"):
            raise HostFault(
                f"the console proxy does not start on {listener.address}:{listener.port}; is the port taken, or the "
                f"address not this host's? See journalctl --unit={UNIT}"
            )
        time.sleep(0.05)


def _check(paths: Paths, listener: Listener) -> None:
    """Raise Refused when the proxy that runs was started to listen elsewhere."""
    settings = json.loads((paths.consoles / console_proxy.SETTINGS).read_text(encoding="utf-8"))
    running = Listener(*(settings[name] for name in ("address", "port", "certificate", "key")))
    if running != listener:
        raise Refused(
            f"the console proxy serves others on {running.address}:{running.port} now, and this one was to be on "
            f"{listener.address}:{listener.port}; wait until they have closed, or stop {UNIT}"
        )


def _write(path: Path, text: str) -> None:
    """Write a file that is the proxy's own."""
    owner = os.stat(path.parent)
    part = path.with_suffix(".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with open(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
        os.fchown(stream.fileno(), owner.st_uid, owner.st_gid)
    part.rename(path)
