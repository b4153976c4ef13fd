# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet between whose hosts instances move: by playbook, or step by step with the mover killed where a test asks."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import subprocess
import tarfile
import time
import urllib.request
import uuid

from ansible_collections.lodestar.compute.plugins.filter.fleet import fleet_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_slices import plan_slices_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from tests.lab.apply.story import DISKS, Story
from tests.lab.onlooker import Onlooker
from tests.lab.prepare.fleet import CHECKOUT, LAB

CODE = "/srv/lab/shared/lodestar-migration-tests"
NOW = "2026-11-20T12:00:00Z"


class Moving(Story):
    """A story whose hosts have the code under test and the driver that kills it."""

    def ship(self):
        """Bring the code under test and the driver to where every host sees it."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(
                CHECKOUT / "plugins" / "module_utils", "ansible_collections/lodestar/compute/plugins/module_utils"
            )
            archive.add(CHECKOUT / "tests" / "lab" / "host" / "driver.py", "driver.py")
        argv = [*LAB, "exec", "--lab", self.variables["lab_name"], self.hosts[0], "sh", "-c"]
        script = f"rm -rf {CODE} && mkdir -p {CODE} && tar x -C {CODE}"
        subprocess.run([*argv, script], input=packed.getvalue(), check=True, capture_output=True, timeout=120)

    def unship(self):
        """Remove it."""
        self.shell(self.hosts[0], f"rm -rf {CODE}")

    def drive(self, host, verb, dies=False, **request):
        """Run the driver on a host; its answer, or None when it was to die and did."""
        command = ["env", f"PYTHONPATH={CODE}", "PYTHONDONTWRITEBYTECODE=1", "/usr/bin/python3", f"{CODE}/driver.py"]
        done = self.run(host, *command, verb, stdin=json.dumps(request), check=not dies)
        return None if dies and not done.stdout else json.loads(done.stdout)

    def planned(self, *names, to, **options):
        """A run's slices by host, of the product's own plan, in which these instances move to that host."""
        inventory = {host: {"lodestar_moves": {"outgoing": 99}} for host in self.hosts}
        inventory[to]["lodestar_moves"] = {"incoming": 99}
        asked = [{"action": "migrate", "instances": [f"default.{each}" for each in names]}]
        asked[0]["options"] = {"host": to, **options}
        return self._slices(inventory, scope="named", act=asked)

    def _slices(self, inventory, **asked):
        desired = parse({key.removeprefix("lodestar_"): value for key, value in self.wish.items()}).to_dict()
        reports = {host: self.drive(host, "report") for host in self.hosts}
        for host, address in self.addresses.items():
            inventory[host]["lodestar_address"] = address
        fleet = fleet_filter(reports, inventory=inventory, desired=desired)
        run = str(uuid.uuid4())
        plan = plan_filter(fleet, desired, run=run, now=NOW, expected=self.hosts, kept={}, **asked)
        assert plan["obstacles"] == [], plan["obstacles"]
        return run, plan_slices_filter(plan)

    def begin_move(self, name, to, die_at=None, fail_at=None, stop_before=None, **options):
        """Claim a move and have its place made, then work it on its source; it dies or fails where it is asked to.

        Both are (action, step, when). stop_before is a step's action: then neither it nor what comes after it is done.
        Returns the last answer, None when the work was to die and did.
        """
        run, slices = self.planned(name, to=to, **options)
        source = next(host for host in slices if host != to)
        stages = [(to, "arrive"), (source, "migrate")]
        self._claim(run, slices)
        if stop_before is not None:
            stages = stages[: [action for _host, action in stages].index(stop_before)]
        return self._work(run, slices, stages, die_at, fail_at)

    def settle_move(self, name, die_at):
        """Claim what the product's own plan says of an interrupted move, and work it until it dies at the point."""
        run, slices = self._slices({host: {} for host in self.hosts})
        for each in slices.values():
            each["steps"] = [step for step in each["steps"] if step["instance"] == f"default.{name}"]
        slices = {host: each for host, each in slices.items() if each["steps"]}
        # What needs another host's step comes after it.
        order = sorted(slices, key=lambda host: len(slices[host]["steps"][0]["after_steps"]))
        self._claim(run, slices)
        return self._work(run, slices, [(host, slices[host]["steps"][0]["action"]) for host in order], die_at, None)

    def _claim(self, run, slices):
        limits = {"moves": {"incoming": 99, "outgoing": 99}}
        # A place is promised before what shall come there is begun.
        for host in sorted(slices, key=lambda host: slices[host]["steps"][0]["action"]):
            claimed = self.drive(host, "plan", phases=["claim"], slice=slices[host], run=run, limits=limits)["claim"]
            assert all(each["claimed"] for each in claimed["results"]), claimed

    def _work(self, run, slices, stages, die_at, fail_at):
        """Work on each host in turn; the last answer, None for one that died."""
        answer = None
        for host, action in stages:
            dies, fails = (point[1:] if point and point[0] == action else None for point in (die_at, fail_at))
            work = {"phases": ["work"], "slice": slices[host], "run": run, "die_at": dies, "fail_at": fails}
            answer = self.drive(host, "plan", dies=dies is not None, **work)
            if answer is None or dies is not None:
                return answer
        return answer

    def home_of(self, name):
        """The host that has an instance's domain, which must be one alone."""
        (host,) = [host for host, names in self.instances().items() if f"default.{name}" in names]
        return host

    def disk_of(self, name):
        """The path of an instance's root disk."""
        identity = self.shell(self.home_of(name), f"virsh domuuid default.{name}").strip()
        return f"{DISKS}/{identity}/disk"

    def converge_and_verify(self):
        """One plain run that converges, every promise kept, and a further run that changes nothing."""
        self.apply()
        status, _numbers, output = self.play("fleet_verify")
        assert status == 0, output[-4000:]
        numbers, output = self.apply()
        assert not any(host["changed"] for host in numbers.values()), output[-4000:]

    def watched(self, name):
        """Ask a guest for its counter all the while; the answers, and the longest silence in seconds, at the end."""
        address = self.guest_addresses()[f"default.{name}"]
        return Watch(f"http://{address}/counter")


class Watch(Onlooker):
    """Asks a page for a number: all answers, and the longest time without one, in seconds."""

    every = 0.02

    def __init__(self, url):
        super().__init__()
        self.url = url
        self.numbers = []
        self.silence = 0.0
        self._last = time.monotonic()

    def look(self):
        with contextlib.suppress(OSError, ValueError), urllib.request.urlopen(self.url, timeout=2) as page:
            self.numbers.append(int(page.read().decode()))
            now = time.monotonic()
            self.silence, self._last = max(self.silence, now - self._last), now

    @property
    def only_grew(self):
        """Whether no answer was lower than one before it: nothing that was written got lost."""
        return len(self.numbers) > 1 and all(one <= two for one, two in itertools.pairwise(self.numbers))
