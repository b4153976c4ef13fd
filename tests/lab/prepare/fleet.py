# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A prepared lab fleet as these tests handle it: commands on hosts, their power, playbooks, small managed domains."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.sax.saxutils import escape

import yaml

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "roles" / "lab" / "files"))

from lodestar_lab.host import command_line
from lodestar_lab.processes import HOST_MARK

CHECKOUT = Path(__file__).resolve().parents[3]
LAB = [sys.executable, str(CHECKOUT / "roles" / "lab" / "files" / "lab")]


def domain(name, record=None, memory_mb=32):
    """A domain's XML, with a record where it is managed. It has no disk: its firmware looks for one for ever."""
    metadata = ""
    if record is not None:
        text = escape(record.to_json())
        metadata = f'<metadata><l:record xmlns:l="urn:lodestar:compute:1">{text}</l:record></metadata>'
    identity = record.uuid if record else uuid.uuid4()
    return (
        f"<domain type='qemu'><name>{name}</name><uuid>{identity}</uuid>{metadata}"
        f"<memory unit='MiB'>{memory_mb}</memory><os><type arch='x86_64'>hvm</type></os></domain>"
    )


def record(name, **changes):
    """A record of an instance that wants to run."""
    fields = {
        "uuid": str(uuid.uuid4()),
        "name": name,
        "flavor": Flavor.from_dict({"name": "m1.nano", "vcpus": 1, "ram_mb": 32, "disk_gb": 0}),
        "image": ImageReference("none", "sha256:" + "0" * 64),
    }
    return Record(**{**fields, **changes})


class Fleet:
    """The lab that an inventory describes."""

    def __init__(self, inventory):
        self.inventory = inventory
        described = yaml.safe_load(Path(inventory).read_text())["all"]
        self.variables = described["vars"]
        self.addresses = {
            name: host["ansible_host"] for name, host in described["children"]["compute"]["hosts"].items()
        }
        self.keepers = list(described["children"]["keepers"]["hosts"])
        self._inits = {}

    @property
    def hosts(self):
        return list(self.addresses)

    def run(self, host, *command, stdin=None, check=True):
        """Run a command on a host, without SSH; return what it did."""
        done = subprocess.run(
            self.inside(host, *command), input=stdin, capture_output=True, text=True, check=False, timeout=300
        )
        if check and done.returncode != 0:
            raise AssertionError(
                f"{host}: {' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}"
            )
        return done

    def inside(self, host, *command):
        """The command that runs another one on a host. As `lab exec`, which looks for the host anew each time."""
        if not self._is_init(host, self._inits.get(host)):
            self._inits = {name: found["init"] for name, found in self._status().items()}
        assert self._inits[host] is not None, f"{host} is off"
        return command_line(self._inits[host], command)

    def shell(self, host, script, check=True):
        """Run a shell script on a host; return its standard output."""
        return self.run(host, "sh", "-c", script, check=check).stdout

    def power_off(self, *hosts):
        """Cut the power of hosts, all at once."""
        with ThreadPoolExecutor(max_workers=8) as pool:
            list(pool.map(lambda host: self._lab("power-off", host), hosts))

    def boot(self, *hosts):
        """Boot hosts, all at once; returns once their sshd answers."""
        with ThreadPoolExecutor(max_workers=8) as pool:
            list(pool.map(lambda host: self._lab("boot", host), hosts))

    def playbook(self, name, *arguments, inventory=None):
        """Run one of the collection's playbooks; return its status, its numbers by host, and its output."""
        playbook = str(CHECKOUT / "playbooks" / f"{name}.yml")
        done = self._ansible("ansible-playbook", "-i", inventory or self.inventory, playbook, *arguments)
        return done.returncode, recap(done.stdout), done.stdout + done.stderr

    def module(self, host, name, arguments=""):
        """Run one of the collection's modules on a host; return its status and its output."""
        command = ["ansible", "-i", self.inventory, host, "-m", f"lodestar.compute.{name}"]
        done = self._ansible(*command, *(["-a", arguments] if arguments else []))
        return done.returncode, done.stdout + done.stderr

    def define(self, host, name, kept=None):
        """Define a domain on a host."""
        self.run(host, "virsh", "define", "/dev/stdin", stdin=domain(name, kept))

    def states(self, host):
        """The power state of each domain of a host, as virsh names it."""
        lines = self.shell(host, "virsh list --all").strip().splitlines()[2:]
        return {name: state.strip() for _number, name, state in (line.split(None, 2) for line in lines)}

    def guard(self, host):
        """What the host's guard says of itself."""
        return json.loads(self.shell(host, "lodestar-guard status --json"))

    def tidy(self):
        """Have every host on, without domains of these tests, and its guard open."""
        self.boot(*self.hosts)
        script = """
            for name in $(virsh list --all --name | grep '^prepare-test[.]'); do
                virsh destroy "$name" >/dev/null 2>&1
                virsh undefine --managed-save "$name" >/dev/null
            done
            lodestar-guard open
        """
        with ThreadPoolExecutor(max_workers=8) as pool:
            list(pool.map(lambda host: self.shell(host, script), self.hosts))

    def _ansible(self, *command):
        environment = {**os.environ, "ANSIBLE_NOCOLOR": "1"}
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=CHECKOUT, env=environment)

    def _status(self):
        """What the lab says of each of its hosts; init is the number of its first process, None where it is off."""
        argv = [*LAB, "status", "--lab", self.variables["lab_name"]]
        return json.loads(subprocess.run(argv, check=True, capture_output=True, timeout=300).stdout)["hosts"]

    @staticmethod
    def _is_init(host, number):
        """Whether this process is the host's init: neither one that ended and is still listed, nor another's by now."""
        try:
            return f"{HOST_MARK}={host}".encode() in Path(f"/proc/{number}/environ").read_bytes().split(b"\0")
        except OSError:
            return False

    def _lab(self, verb, host):
        argv = [*LAB, verb, "--lab", self.variables["lab_name"], host]
        subprocess.run(argv, check=True, capture_output=True, timeout=900)


def recap(output):
    """The numbers at the end of a playbook's output, by host."""
    lines = output.partition("PLAY RECAP")[2].splitlines()
    found = {line.split()[0]: dict(re.findall(r"(\w+)=(\d+)", line)) for line in lines if "ok=" in line}
    return {host: {key: int(value) for key, value in numbers.items()} for host, numbers in found.items()}


def eventually(check, timeout=400.0, interval=0.3):
    """Wait until check() is true; return whether it became so."""
    deadline = time.monotonic() + timeout
    while not check():
        if time.monotonic() > deadline:
            return False
        time.sleep(interval)
    return True
