# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lab as its own tests handle it: the command line, SSH as Ansible would, and what is left of it on the machine."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import yaml

CHECKOUT = Path(__file__).resolve().parents[3]
ROLE = CHECKOUT / "roles" / "lab"
PROGRAM = [sys.executable, str(ROLE / "files" / "lab")]
HOST_PACKAGES = yaml.safe_load((ROLE / "defaults" / "main.yml").read_text())["lab_host_packages"]
CACHE = Path("/var/cache/lodestar-lab")


class Laboratory:
    """One lab of the test's own, with two plain hosts and no guest images unless told otherwise."""

    def __init__(self, name, **settings):
        self.name = name
        self.settings = {"hosts": 2, "images": [], "host_packages": HOST_PACKAGES, **settings}
        self.directory = Path("/var/lib/lodestar-lab") / name

    def command(self, verb, *arguments):
        options = ["--lab", self.name]
        if verb == "up":
            options += ["--settings", json.dumps(self.settings)]
        return [*PROGRAM, verb, *options, *arguments]

    def run(self, verb, *arguments):
        """Return a verb's answer; fail with what it said when it failed."""
        done = subprocess.run(self.command(verb, *arguments), capture_output=True, text=True, check=False, timeout=900)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def start(self, verb, *arguments):
        """Start a verb without waiting for it."""
        return subprocess.Popen(
            self.command(verb, *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def inside(self, host, script):
        """Return what a shell script prints in a host, reached without the network."""
        done = subprocess.run(
            self.command("exec", host, "sh", "-c", script), capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def ssh(self, host, script, timeout=30):
        """Run a shell script over SSH as root, with the host's key checked; returns status and output."""
        credentials = self.directory / "credentials"
        options = [
            f"-oUserKnownHostsFile={credentials}/known_hosts",
            "-oStrictHostKeyChecking=yes",
            "-oBatchMode=yes",
            f"-oConnectTimeout={timeout}",
            f"-i{credentials}/controller_ed25519",
        ]
        address = self.run("status")["hosts"][host]["address"]
        done = subprocess.run(
            ["ssh", *options, f"root@{address}", script], capture_output=True, text=True, check=False, timeout=600
        )
        return done.returncode, done.stdout.strip()

    def state(self, host):
        return self.run("status")["hosts"][host]["state"]

    def boot_ids(self):
        return {host: self.inside(host, "cat /proc/sys/kernel/random/boot_id") for host in self.run("status")["hosts"]}

    def interfaces(self):
        """The lab's interfaces on this machine, by the networks its bridges carry or by the mark on them."""
        listed = json.loads(subprocess.run(["ip", "-json", "link"], capture_output=True, check=True).stdout)
        return {link["ifname"] for link in listed if link["ifname"].startswith(f"ll{self.key()}")}

    def key(self):
        sys.path.insert(0, str(CHECKOUT / "roles" / "lab" / "files"))
        from lodestar_lab.places import lab_named

        return lab_named(self.name).key

    def remains(self):
        """Everything here that speaks of the lab: processes and mounts in any namespace, interfaces, files."""
        marks = re.compile(rf"{self.directory}\b|LODESTAR_LAB={self.key()}".encode())
        found = {f"interface {name}" for name in self.interfaces()} | processes_with(marks)
        found |= {f"control group {path}" for path in control_groups() if self.key() in path}
        found |= {str(path) for path in [self.directory, *builds()] if path.exists()}
        return found


def eventually(answer, seconds=300):
    """Return the first true answer; fail when there is none in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            found = answer()
        except OSError:
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"nothing within {seconds} s")


def answers(address, port=22):
    """Whether somebody accepts TCP connections there."""
    try:
        with socket.create_connection((address, port), timeout=2):
            return True
    except OSError:
        return False


def running(*command):
    """Whether any process of this machine, in whatever namespace, is this command."""
    line = "\0".join([*command, ""]).encode()
    return any(line == read_or_nothing(path) for path in Path("/proc").glob("[0-9]*/cmdline"))


def everything_of(process):
    """A process' environment, command line and mounts; empty once it has gone."""
    return b"\n".join(read_or_nothing(process / name) for name in ("environ", "cmdline", "mountinfo"))


def processes_with(marks):
    """The processes whose environment, command line or mounts match the expression."""
    others = [process for process in Path("/proc").glob("[0-9]*") if int(process.name) != os.getpid()]
    return {f"process {process.name}" for process in others if marks.search(everything_of(process))}


def builds():
    """The directories that builds in the cache work in now, or left."""
    return set(CACHE.glob(".building-*"))


def read_or_nothing(path):
    try:
        return path.read_bytes()
    except OSError:
        return b""


def control_groups():
    """The names of the groups at the root of the cgroup2 tree, wherever the machine shows it."""
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        if " - cgroup2 " in line:
            return [path.name for path in Path(line.split()[4]).iterdir() if path.is_dir()]
    return []
