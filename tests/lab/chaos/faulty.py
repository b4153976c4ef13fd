# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet on which something breaks at a moment that a test names."""

from __future__ import annotations

import json
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import yaml

from tests.lab.apply.story import wait_for
from tests.lab.chaos.counters import counter
from tests.lab.chaos.poller import shared_directory
from tests.lab.migration.moving import CODE, Moving
from tests.lab.prepare.fleet import eventually

GATE = "lodestar-migration-tests.gate"
REACHED_WITHIN = 120.0  # seconds from the beginning of a move's work to the step at which something breaks
LIBVIRTD = "$(systemctl show --property MainPID --value libvirtd)"


class Faulty(Moving):
    """A story in the middle of whose moves something breaks."""

    def move(self, name, to, point, fault):
        """Claim a move of an instance and work it; at the point, (action, step, when), the fault is done.

        Returns the answers of the works that were done, None for one that its fault ended.
        """
        run, slices = self.planned(name, to=to)
        storage = {name: each["path"] for name, each in self.wish.get("lodestar_storage", {}).items()}
        limits = {"moves": {"incoming": 99, "outgoing": 99}}
        request = {"run": run, "limits": limits, "params": {"storage": storage}}
        source = next(host for host in slices if host != to)
        for host in (to, source):
            claimed = self.drive(host, "plan", phases=["claim"], slice=slices[host], **request)["claim"]
            assert all(each["claimed"] for each in claimed["results"]), claimed
        answers = []
        for host, action in ((to, "arrive"), (source, "migrate")):
            request.update(phases=["work"], slice=slices[host])
            if action != point[0]:
                answers.append(self.drive(host, "plan", **request))
            else:
                answers.append(self._broken(host, point, fault, request))
            if answers[-1] is None or answers[-1]["work"]["failures"]:
                break
        return answers

    def _broken(self, host, point, fault, request):
        """Work on a host, and have the fault happen at the point. Fails when the work never comes there."""
        shared = f"{self.variables['lab_shared_path']}/{GATE}"
        gate = shared_directory(self.variables["lab_name"]) / GATE
        gate.unlink(missing_ok=True)
        request = {**request, "halt_at": [point[1], point[2], shared]}
        command = ["env", f"PYTHONPATH={CODE}", "PYTHONDONTWRITEBYTECODE=1", "/usr/bin/python3", f"{CODE}/driver.py"]
        argv = self.inside(host, *command, "plan")
        with (
            subprocess.Popen(argv, stdin=-1, stdout=-1, stderr=-1, text=True) as work,
            ThreadPoolExecutor(1) as aside,
        ):
            answer = aside.submit(work.communicate, json.dumps(request), timeout=900)
            wait_for(lambda: gate.exists() or work.poll() is not None, timeout=REACHED_WITHIN)
            assert gate.exists(), f"{point} was never reached: {answer.result()}"
            fault(lambda: gate.unlink(missing_ok=True))
            gate.unlink(missing_ok=True)
            output, errors = answer.result()
        assert output or work.returncode != 0, errors
        return json.loads(output) if output else None

    def kill_guest(self, host, name):
        """Kill an instance's QEMU on a host, where it has one."""
        self.shell(host, f"kill -9 $(cat /run/libvirt/qemu/default.{name}.pid)", check=False)

    def kill_libvirtd(self, host):
        """Kill a host's libvirtd, which systemd starts again."""
        self.shell(host, f"kill -9 {LIBVIRTD}")
        assert eventually(lambda: self.run(host, "virsh", "list", check=False).returncode == 0)

    def stall(self, host, seconds, meanwhile):
        """Stop a host's libvirtd for seconds, and have something done once it is stopped."""
        self.shell(host, f"kill -STOP {LIBVIRTD}")
        meanwhile()
        time.sleep(seconds)
        self.shell(host, f"kill -CONT {LIBVIRTD}")

    def power_cycle(self, host):
        """Cut a host's power, boot it, and wait until it has started what it may."""
        self.power_off(host)
        self.boot(host)
        self.wait_for_guards()

    def mend(self):
        """Have every host on, connected and open."""
        self.boot(*self.hosts)
        for host in self.hosts:
            self.heal(host)
        self.wait_for_guards()

    def counter(self, name):
        """The last number that an instance's guest says it has on its disk, or None."""
        return counter(self.guest_addresses()[f"default.{name}"])

    def options(self, extra):
        """As a story's; each playbook has a wish of its own, for two may run at once."""
        self.wishes = getattr(self, "wishes", 0) + 1
        path = self.directory / f"wish-{self.wishes}.yml"
        path.write_text(yaml.safe_dump(self.wish, sort_keys=False))
        return ["-e", f"@{path}", *(["-e", json.dumps(extra)] if extra else [])]
