# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One lab host: its identity on disk, its power, and commands in it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from . import connections, credentials, mount_namespace, network, processes
from .commands import PATH, PRIVATELY, LabError, run
from .places import Lab, host_number
from .subnets import Subnets

INIT_SCRIPT = Path(__file__).parent / "scripts" / "host-init.sh"
BOOT_TIMEOUT = 300.0
NAMESPACE_TIMEOUT = 60.0


@dataclass(frozen=True)
class Disk:
    """What is under a host's own writes: layer's name, overlay's lower directories, repository."""

    layer: str
    lower: str
    repository: str


def create(lab: Lab, host: str, disk: Disk, authorized_key: str) -> None:
    """Write a new host's disk: name, machine-id, host key, controller's key; last host.json, which makes it a host."""
    directory = lab.host(host)
    for part in ("upper/etc/ssh", "upper/root/.ssh", "work", "root", "cgroup"):
        (directory / part).mkdir(parents=True, exist_ok=True)
    os.chmod(directory / "upper", 0o755)
    os.chmod(directory / "upper/root", 0o700)
    os.chmod(directory / "upper/root/.ssh", 0o700)
    etc = directory / "upper/etc"
    (etc / "hostname").write_text(f"{host}\n")
    (etc / "machine-id").write_text(f"{_machine_id(lab, host)}\n")
    credentials.generate_key(etc / "ssh" / "ssh_host_ed25519_key", host)
    (directory / "upper/root/.ssh/authorized_keys").write_text(f"{authorized_key}\n")
    (directory / "host.json").write_text(json.dumps(asdict(disk)))


def created(lab: Lab) -> dict[str, Disk]:
    """Return the hosts whose disk is complete, in order, with what each stands on."""
    found = {path.parent.name: Disk(**json.loads(path.read_text())) for path in lab.directory.glob("hosts/*/host.json")}
    return {name: found[name] for name in sorted(found, key=host_number)}


def host_key(lab: Lab, host: str) -> str:
    """Return the public half of the host's SSH key, as in known_hosts without the name."""
    words = (lab.host(host) / "upper/etc/ssh/ssh_host_ed25519_key.pub").read_text().split()
    return " ".join(words[:2])


def boot(lab: Lab, host: str, subnets: Subnets, binds: Mapping[str, tuple[str, str]]) -> None:
    """Start a host that is off, or half started, and return once its sshd answers.

    `binds` maps a directory in the host to one of the machine and `ro` or `rw`. Raises LabError with the end of the
    host's log when it does not come up.
    """
    power_off(lab, host)
    directory = lab.host(host)
    (directory / "boot_id").write_text(f"{uuid.uuid4()}\n")
    environment = {
        "PATH": PATH,
        processes.LAB_MARK: lab.key,
        processes.HOST_MARK: host,
        "HOST_DIRECTORY": str(directory),
        "LOWER": created(lab)[host].lower,
        "HOST_NAME": host,
        "HOST_ADDRESS": f"{subnets.address(host)}/24",
        "CGROUP": lab.cgroup(host),
        "PYTHON": sys.executable,
        "MOUNT_NAMESPACE": mount_namespace.__file__,
        "BINDS": "\n".join(f"{source} {target} {mode}" for target, (source, mode) in binds.items()),
    }
    namespaces = ["--mount", "--uts", "--ipc", "--net", "--pid", "--fork", "--kill-child", "--propagation", "unchanged"]
    with open(directory / "console.log", "wb") as log:
        launcher = subprocess.Popen(
            ["unshare", *namespaces, "--", *PRIVATELY, "sh", str(INIT_SCRIPT)],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", env=environment, start_new_session=True,
        )  # fmt: skip
    _await_network_namespace(launcher, directory / "console.log")
    network.connect(lab, host, launcher.pid)
    _await_ssh(subnets.address(host), launcher, directory / "console.log")


def power_off(lab: Lab, host: str) -> bool:
    """Cut the host's power: every process in it ends at once, its disk stays. Returns whether it was on."""
    mine = [process for process in processes.marked(lab) if process.host == host]
    processes.kill(mine)
    network.disconnect(lab, host)
    subnets = network.current_subnets(lab)
    if subnets is not None:
        connections.close(lab, subnets.address(host))
    return bool(mine)


def remove(lab: Lab, host: str) -> None:
    """Cut the host's power and delete its disk."""
    power_off(lab, host)
    (lab.host(host) / "host.json").unlink(missing_ok=True)
    shutil.rmtree(lab.host(host))


def command_line(init: int, command: Sequence[str]) -> list[str]:
    """Return the command that runs another one in the host with this init, in all its namespaces."""
    inside = ["/usr/bin/env", "-i", f"PATH={PATH}", "HOME=/root", "LC_ALL=C.UTF-8", *command]
    every = ["--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup", "--root", "--wd"]
    return ["nsenter", "--target", str(init), *every, "--", *inside]


def names_file(hosts: Sequence[str], subnets: Subnets) -> str:
    """Return /etc/hosts for every host: without it libvirt's own look-ups wait for a resolver that is not there."""
    lines = ["127.0.0.1 localhost", "::1 localhost ip6-localhost ip6-loopback"]
    return "".join(f"{line}\n" for line in [*lines, *(f"{subnets.address(host)} {host}" for host in hosts)])


def read_names(lab: Lab, host: str) -> str:
    """Return /etc/hosts of a host, running or off; empty when it has none yet."""
    init = processes.inits(lab).get(host)
    if init is not None:
        return run(command_line(init, ["cat", "/etc/hosts"]))
    path = lab.host(host) / "upper/etc/hosts"
    return path.read_text() if path.exists() else ""


def write_names(lab: Lab, host: str, text: str) -> None:
    """Replace /etc/hosts of a host, running or off."""
    init = processes.inits(lab).get(host)
    if init is None:
        (lab.host(host) / "upper/etc/hosts").write_text(text)
    else:
        # Writing under a mounted overlay is undefined, so what runs is written from inside.
        run(command_line(init, ["sh", "-c", "cat >/etc/hosts"]), stdin=text)


def _machine_id(lab: Lab, host: str) -> str:
    return hashlib.sha256(f"{lab.key}/{lab.name}/{host}".encode()).hexdigest()[:32]


def _await_network_namespace(launcher: subprocess.Popen[bytes], log: Path) -> None:
    own = os.stat("/proc/self/ns/net").st_ino
    deadline = time.monotonic() + NAMESPACE_TIMEOUT
    while launcher.poll() is None and time.monotonic() < deadline:
        # A launcher that has just failed has no namespace any more, before it counts as ended.
        with contextlib.suppress(FileNotFoundError):
            if os.stat(f"/proc/{launcher.pid}/ns/net").st_ino != own:
                return
        time.sleep(0.005)
    raise LabError(f"a host's namespaces did not come up: {_end_of(log)}")


def _await_ssh(address: str, launcher: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + BOOT_TIMEOUT
    while not _ssh_answers(address):
        if launcher.poll() is not None:
            raise LabError(f"the host at {address} ended while booting: {_end_of(log)}")
        if time.monotonic() > deadline:
            raise LabError(f"no sshd at {address} after {BOOT_TIMEOUT:.0f} s: {_end_of(log)}")
        time.sleep(0.05)


def _ssh_answers(address: str) -> bool:
    try:
        with socket.create_connection((address, 22), timeout=1) as connection:
            connection.settimeout(5)
            return connection.recv(4) == b"SSH-"
    except OSError:
        return False


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-1000:].strip() or "its log is empty"
