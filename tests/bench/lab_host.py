# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one host that benchmarks measure on: commands over SSH, and plays with the seconds that each task took."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import shlex
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import lxml

from ansible_collections.lodestar.compute.tests.bench import wishes
from ansible_collections.lodestar.compute.tests.bench.table import Took, medians

APPLY = "lodestar.compute.fleet_apply"
PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
# Where the collection's code is put on the host, for measuring a call without Ansible around it.
CODE = "/var/tmp/lodestar-bench"

PINGS = 3

Task = Mapping[str, Any]
PING: Task = {"ansible.builtin.ping": {}}


@dataclass(frozen=True)
class Played:
    """What a play did: for each task in order its name and seconds, and how many of them changed something.

    cpu is in seconds, of ansible-playbook and what it ran here.
    """

    tasks: tuple[tuple[str, float], ...]
    changed: int
    cpu: float

    def seconds(self, name: str) -> float:
        """Of all tasks of this name together."""
        return sum(took for task, took in self.tasks if task == name)


class LabHost:
    """A prepared lab host, the first of the inventory's group compute or another. Raises ValueError for no lab host."""

    def __init__(self, inventory: str, position: int = 0) -> None:
        self.inventory = inventory
        listed = json.loads(_output(["ansible-inventory", "--inventory", inventory, "--list"]))
        self.name: str = listed["compute"]["hosts"][position]
        self.facts: dict[str, Any] = listed["_meta"]["hostvars"][self.name]
        if "lab_name" not in self.facts:
            raise ValueError(f"{self.name} is no lab host, and benchmarks remove every domain of theirs")
        self.virt_type: str = self.facts["lodestar_virt_type"]
        self._send_code()
        self.image: dict[str, str] = self.do("image")

    @property
    def _ssh(self) -> list[str]:
        facts = self.facts
        options = ["-i", facts["ansible_ssh_private_key_file"], *shlex.split(facts["ansible_ssh_common_args"])]
        return ["ssh", *options, f"{facts['ansible_user']}@{facts['ansible_host']}"]

    def _send_code(self) -> None:
        """Put the collection's module_utils there, the programs for the host, and lxml for community.libvirt.

        lxml comes from this environment: it is built for the Python that the lab's hosts have, too.
        """
        # What a development run left there may be of other versions.
        subprocess.run([*self._ssh, f"rm --recursive --force {CODE}"], check=True)
        self._send(PLUGINS / "module_utils", f"{CODE}/ansible_collections/lodestar/compute/plugins/module_utils")
        for program in ("on_host.py", "by_hand.py", "guests.py"):
            self._send(Path(__file__).with_name(program), f"{CODE}/{program}")
        self._send(Path(lxml.__file__).parent, f"{CODE}/lxml")

    def _send(self, path: Path, target: str) -> None:
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(path, arcname=target.lstrip("/"))
        subprocess.run([*self._ssh, "tar --extract --directory=/"], input=packed.getvalue(), check=True)

    def do(self, verb: str, given: Any = None) -> Any:
        """What a verb of on_host.py answers; given is handed to it as JSON."""
        return self._run("on_host.py", verb, self.virt_type, given=given)

    def by_hand(self, verb: str, machines: Sequence[Mapping[str, str]], at_once: int | None = None) -> Took:
        """What a verb of by_hand.py takes on these machines."""
        arguments = [verb] if at_once is None else [verb, str(at_once)]
        return Took(*self._run("by_hand.py", *arguments, given=machines))

    def listen(self) -> subprocess.Popen[str]:
        """guests.py on the host, which listens by now; what it has heard is its output once its input ends."""
        listener = subprocess.Popen(
            [*self._ssh, self._command("guests.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if listener.stdout is None or listener.stdout.readline() != "listening\n":
            raise RuntimeError(f"{self.name} does not say what its guests do")
        return listener

    def shell(self, script: str) -> None:
        """Run a script there. Raises CalledProcessError."""
        subprocess.run([*self._ssh, script], check=True)

    def _run(self, program: str, *arguments: str, given: Any) -> Any:
        return json.loads(_output([*self._ssh, self._command(program, *arguments)], json.dumps(given)))

    def _command(self, program: str, *arguments: str) -> str:
        return shlex.join(["env", f"PYTHONPATH={CODE}", "python3", f"{CODE}/{program}", *arguments])

    def cpu(self) -> float:
        """CPU seconds that all processes of the host have used."""
        statistics = _output([*self._ssh, "cat /sys/fs/cgroup/cpu.stat"]).split()
        return int(statistics[statistics.index("usage_usec") + 1]) / 1e6

    def wish(self, count: int, power_state: str = "stopped") -> dict[str, Any]:
        """Inventory variables that declare so many instances."""
        return wishes.wish(self.image, count, power_state)

    def planned(self, count: int, power_state: str = "stopped") -> dict[str, Any]:
        """The slice of a plan that makes so many instances here."""
        return self._plan(self.wish(count, power_state))

    def acting(self, action: str, names: Sequence[str], options: Mapping[str, Any]) -> dict[str, Any]:
        """The slice of a plan that does the action with instances that are here."""
        asked = {"action": action, "instances": list(names), "options": dict(options)}
        return self._plan(self.wish(0), act=[asked])

    def _plan(self, wish: Mapping[str, Any], **question: Any) -> dict[str, Any]:
        return wishes.planned(wish, self.name, json.dumps(self.do("report")), **question)

    def observe(self) -> Task:
        """A task that calls host_info."""
        return {"lodestar.compute.host_info": {"name": self.name, "virt_type": self.virt_type}}

    def claim(self, part: Mapping[str, Any]) -> Task:
        """A task that claims a slice."""
        how = {"phase": "claim", "limits": {"ratios": wishes.RATIOS}}
        return {"lodestar.compute.host_plan": {**self._slice(part), **how}}

    def work(self, part: Mapping[str, Any]) -> Task:
        """A task that works a slice that was claimed."""
        return {"lodestar.compute.host_work": {**self._slice(part), "timeout": 0}}

    def claim_and_work(self, part: Mapping[str, Any]) -> Task:
        """A task that claims a slice and works it, as plans are carried out that need no lease."""
        how = {"claim": True, "timeout": 0, "limits": {"ratios": wishes.RATIOS}}
        return {"lodestar.compute.host_work": {**self._slice(part), **how}}

    def act(self, action: str, name: str, options: Mapping[str, Any]) -> Task:
        """A task that does the action with one instance, in one call of a module."""
        arguments = {
            "name": name,
            "action": action,
            "options": dict(options),
            "virt_type": self.virt_type,
            "limits": {"ratios": wishes.RATIOS},
            "flavors": wishes.FLAVORS,
            "image_store": wishes.STORE,
            # Guests without a system do not hear that they should stop.
            "timeout": 0,
        }
        return {"lodestar.compute.instance_action": arguments}

    def _slice(self, part: Mapping[str, Any]) -> dict[str, Any]:
        return {"name": self.name, "virt_type": self.virt_type, "slice": json.dumps(part), "run": wishes.RUN}

    def play(self, tasks: Sequence[Task]) -> Played:
        """Run these tasks in one play."""
        with tempfile.TemporaryDirectory() as folder:
            playbook = Path(folder, "play.json")
            play = {"hosts": self.name, "gather_facts": False, "tasks": list(tasks)}
            playbook.write_text(json.dumps([play]), encoding="utf-8")
            return _played(["--inventory", self.inventory, str(playbook)])

    def take_time(self, *tasks: Task) -> Took:
        """Run these tasks in one play: their seconds, and CPU seconds of host and controller.

        A ping goes before them: the start of Ansible and of its connection is counted for nobody.
        """
        took = self._after_ping(tasks)
        return Took(took.seconds, took.cpu - self._ping.cpu)

    def ping(self) -> Took:
        """A module that does nothing."""
        return self.take_time(PING)

    @cached_property
    def _ping(self) -> Took:
        return medians([self._after_ping([]) for _run in range(PINGS)])

    def _after_ping(self, tasks: Sequence[Task]) -> Took:
        used = self.cpu()
        played = self.play([PING, *tasks])
        return Took(sum(took for _task, took in played.tasks[1:]), played.cpu + self.cpu() - used)

    def apply(self, count: int) -> Played:
        """Run fleet_apply with so many stopped instances declared."""
        with tempfile.TemporaryDirectory() as folder:
            wish = Path(folder, "wish.json")
            declared = {"compute": {"hosts": {self.name: None}, "vars": self.wish(count)}}
            wish.write_text(json.dumps(declared), encoding="utf-8")
            return _played(["--inventory", self.inventory, "--inventory", str(wish), APPLY])


def _played(arguments: Sequence[str]) -> Played:
    """Run ansible-playbook with Ansible's own report of its tasks. Raises RuntimeError when the play failed."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "ANSIBLE_CALLBACKS_ENABLED": "ansible.builtin.junit",
            "ANSIBLE_NOCOLOR": "1",
            "JUNIT_OUTPUT_DIR": folder,
            "JUNIT_HIDE_TASK_ARGUMENTS": "true",
        }
        command = ["ansible-playbook", *arguments]
        used = _children_cpu()
        done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{arguments[-1]} failed:\n{done.stdout[-4000:]}{done.stderr[-2000:]}")
        used = _children_cpu() - used
        (report,) = Path(folder).glob("*.xml")
        cases = ElementTree.parse(report).iter("testcase")
        tasks = tuple((_task_name(case.get("name", "")), float(case.get("time", "0"))) for case in cases)
    return Played(tasks, sum(map(int, re.findall(r"\bchanged=(\d+)", done.stdout))), used)


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _task_name(case: str) -> str:
    """The task in a case of the report, which is named `[host] play: role : task`, or `[host] play: task`."""
    return case.rpartition(": ")[2]


def _output(command: list[str], text: str = "") -> str:
    return subprocess.run(command, input=text, check=True, stdout=subprocess.PIPE, text=True).stdout
