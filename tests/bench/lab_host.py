# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one host that benchmarks measure on: commands over SSH, and playbooks with the seconds that each task took."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import lxml

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
# Where the collection's code is put on the host, for measuring a call without Ansible around it.
CODE = "/var/tmp/lodestar-bench"


class LabHost:
    """A prepared lab host, the first of the inventory's group compute."""

    def __init__(self, inventory: str) -> None:
        self.inventory = inventory
        listed = json.loads(_output(["ansible-inventory", "--inventory", inventory, "--list"]))
        self.name: str = listed["compute"]["hosts"][0]
        self.facts: dict[str, Any] = listed["_meta"]["hostvars"][self.name]

    @property
    def _ssh(self) -> list[str]:
        facts = self.facts
        options = ["-i", facts["ansible_ssh_private_key_file"], *shlex.split(facts["ansible_ssh_common_args"])]
        return ["ssh", *options, f"{facts['ansible_user']}@{facts['ansible_host']}"]

    def run(self, *command: str, text: str = "") -> str:
        """Run a command on the host with text as its input; raises CalledProcessError."""
        return _output([*self._ssh, shlex.join(command)], text)

    def send_code(self) -> None:
        """Put the collection's module_utils there, the benchmarks' program for the host, and lxml for community.libvirt.

        lxml comes from this environment: it is built for the Python that the lab's hosts have, too.
        """
        ours = f"{CODE}/ansible_collections/lodestar/compute/plugins/module_utils"
        self._send(PLUGINS / "module_utils", ours)
        self._send(Path(__file__).with_name("on_host.py"), f"{CODE}/on_host.py")
        self._send(Path(lxml.__file__).parent, f"{CODE}/lxml")

    def _send(self, path: Path, target: str) -> None:
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(path, arcname=target.lstrip("/"))
        subprocess.run([*self._ssh, "tar --extract --directory=/"], input=packed.getvalue(), check=True)

    def measure(self, *arguments: str, text: str = "") -> Any:
        """What on_host.py prints, decoded."""
        return json.loads(self.run("env", f"PYTHONPATH={CODE}", "python3", f"{CODE}/on_host.py", *arguments, text=text))

    def play(self, playbook: str, variables: Mapping[str, Any]) -> dict[str, float]:
        """Run a playbook with these inventory variables; give each task's seconds by its name, repeats added up."""
        with tempfile.TemporaryDirectory() as folder:
            wish = Path(folder, "wish.json")
            wish.write_text(json.dumps({"compute": {"hosts": {self.name: None}, "vars": variables}}), encoding="utf-8")
            environment = {
                **os.environ,
                "ANSIBLE_CALLBACKS_ENABLED": "ansible.builtin.junit",
                "JUNIT_OUTPUT_DIR": folder,
                "JUNIT_HIDE_TASK_ARGUMENTS": "true",
            }
            command = ["ansible-playbook", "--inventory", self.inventory, "--inventory", str(wish), playbook]
            done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError(f"{playbook} failed:\n{done.stdout[-4000:]}{done.stderr[-2000:]}")
            (report,) = Path(folder).glob("*.xml")
            return _task_seconds(report)


def _task_seconds(report: Path) -> dict[str, float]:
    """Read Ansible's own report: its cases are named `[host] play: role : task`."""
    seconds: dict[str, float] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        name = case.get("name", "").rpartition(": ")[2].rpartition(" : ")[2]
        seconds[name] = seconds.get(name, 0.0) + float(case.get("time", "0"))
    return seconds


def _output(command: list[str], text: str = "") -> str:
    return subprocess.run(command, input=text, check=True, stdout=subprocess.PIPE, text=True).stdout
