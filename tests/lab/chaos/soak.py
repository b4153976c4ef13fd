# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A soak: operations and faults that a seed draws, some at the same time, and all that they did, in words.

The same seed draws the same wishes in the same order; when each happens, and what a killed run had done, is the lab's.
"""

from __future__ import annotations

import json
import random
import time

from tests.lab.apply.story import kill_group
from tests.lab.chaos.faulty import LIBVIRTD

FLAVORS = {
    "m1.nano": {"vcpus": 1, "ram_mb": 128, "disk_gb": 1},
    "m1.micro": {"vcpus": 1, "ram_mb": 192, "disk_gb": 1},
}
INSTANCES = 7  # at most
AT_ONCE = 2  # playbooks
ENDS_WITHIN = 600.0  # seconds for playbooks that still run when the time is over
# How often each is drawn, beside the others.
OPERATIONS = {"create": 4, "delete": 2, "migrate": 5, "stop": 2, "start": 2, "resize": 2, "snapshot": 1}
FAULTS = {"kill_controller": 3, "kill_module": 3, "kill_libvirtd": 3, "stall_libvirtd": 1, "power": 2, "cut": 2}
FAULT_EVERY = (8.0, 25.0)  # seconds
KILL_MODULE = """
for file in /run/lodestar/instances/*.lock; do
    pid=$(sed -n 's/.*"pid": \\([0-9]*\\).*/\\1/p' $file)
    case $(cat /proc/$pid/comm) in python*) kill -9 $pid; echo $file;; esac
done
"""


class Soak:
    """One soak over a fleet; log is what happened, a line each."""

    def __init__(self, story, seed, seconds):
        self.story, self.seconds = story, seconds
        self.log = []
        self._operations, self._faults = random.Random(f"{seed} operations"), random.Random(f"{seed} faults")
        self._running = []
        self._wanted = {}
        self._made = 0
        self._mends = None
        self._began = time.monotonic()

    def run(self):
        """Do as the seed says until the time is over; then mend everything, and wait for what still runs."""
        next_fault = self._faults.uniform(*FAULT_EVERY)
        while self._elapsed() < self.seconds:
            self._reap()
            if len(self._running) < AT_ONCE:
                self._operate()
            if self._mends is not None and self._elapsed() > self._mends[0]:
                self._mend()
            if self._elapsed() > next_fault:
                self._break()
                next_fault = self._elapsed() + self._faults.uniform(*FAULT_EVERY)
            time.sleep(0.5)
        self._mend()
        self._finish()

    def _elapsed(self):
        return time.monotonic() - self._began

    def _tell(self, text):
        self.log.append(f"{self._elapsed():6.1f} s  {text}")

    def _reap(self):
        for words, process in list(self._running):
            if process.poll() is not None:
                self._running.remove((words, process))
                self._tell(f"{words} ended with {process.returncode}")

    def _finish(self):
        """Wait for the playbooks that still run."""
        deadline = time.monotonic() + ENDS_WITHIN
        while self._running:
            self._reap()
            assert time.monotonic() < deadline, f"{self._running} do not end"
            time.sleep(0.5)

    def _operate(self):
        """Begin an operation."""
        name = self._operations.choices(list(OPERATIONS), OPERATIONS.values())[0]
        if not self._wanted or (name == "create" and len(self._wanted) >= INSTANCES):
            name = "migrate" if self._wanted else "create"
        instance = self._operations.choice(sorted(self._wanted)) if self._wanted else None
        getattr(self, f"_{name}")(instance)

    def _play(self, playbook, **extra):
        self.story.want(*self._wanted.values())
        words = f"{playbook} {json.dumps(extra)}"
        self._tell(words)
        self._running.append((words, self.story.start(playbook, **extra)))

    def _create(self, _instance):
        self._made += 1
        name = f"vm-{self._made}"
        flavor = self._operations.choice(sorted(FLAVORS))
        self._wanted[name] = {"name": name, "flavor": flavor, "metadata": {"counter": "yes"}}
        self._play("fleet_apply", note=f"with {name}", impact="restart")

    def _delete(self, instance):
        del self._wanted[instance]
        self._play("instance_delete", instance=instance, override=True)

    def _migrate(self, instance):
        host = self._operations.choice([None, *self.story.hosts])
        self._play("instance_migrate", instance=instance, **({"host": host} if host else {}))

    def _stop(self, instance):
        self._play("instance_power", instance=instance, power="stop")

    def _start(self, instance):
        self._play("instance_power", instance=instance, power="start")

    def _resize(self, instance):
        self._wanted[instance]["flavor"] = "m1.micro"
        self._play("fleet_apply", note=f"{instance} is larger", impact="restart")

    def _snapshot(self, instance):
        self._play("instance_snapshot", instance=instance, snapshot_name=f"soak-{int(self._elapsed())}")

    def _break(self):
        """Have something break, unless something is broken that is mended later."""
        if self._mends is not None:
            return
        name = self._faults.choices(list(FAULTS), FAULTS.values())[0]
        host = self._faults.choice(self.story.hosts)
        lasts = self._faults.uniform(3.0, 45.0)
        self._tell(
            f"FAULT {name} on {host}" + (f" for {lasts:.0f} s" if name in ("stall_libvirtd", "power", "cut") else "")
        )
        getattr(self, f"_{name}")(host, lasts)

    def _kill_controller(self, _host, _lasts):
        if self._running:
            words, process = self._faults.choice(self._running)
            kill_group(process)
            self._tell(f"killed {words}")

    def _kill_module(self, host, _lasts):
        killed = self.story.shell(host, KILL_MODULE, check=False)
        self._tell(f"killed {killed.split()}")

    def _kill_libvirtd(self, host, _lasts):
        self.story.shell(host, f"kill -9 {LIBVIRTD}", check=False)

    def _stall_libvirtd(self, host, lasts):
        self.story.shell(host, f"kill -STOP {LIBVIRTD}", check=False)
        self._mends = (self._elapsed() + lasts, lambda: self.story.shell(host, f"kill -CONT {LIBVIRTD}", check=False))

    def _power(self, host, lasts):
        self.story.power_off(host)
        self._mends = (self._elapsed() + lasts, lambda: self.story.boot(host))

    def _cut(self, host, lasts):
        self.story.cut(host)
        self._mends = (self._elapsed() + lasts, lambda: self.story.heal(host))

    def _mend(self):
        if self._mends is not None:
            self._mends[1]()
            self._mends = None
            self._tell("mended")
