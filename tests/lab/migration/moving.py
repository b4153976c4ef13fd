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
import threading
import time
import urllib.request
import uuid

from ansible_collections.lodestar.compute.plugins.filter.fleet import fleet_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_slices import plan_slices_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from tests.lab.apply.story import DISKS, Story
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
        desired = parse({key.removeprefix("lodestar_"): value for key, value in self.wish.items()}).to_dict()
        reports = {host: self.drive(host, "report") for host in self.hosts}
        inventory = {host: {"lodestar_address": address} for host, address in self.addresses.items()}
        inventory[to]["lodestar_moves"] = {"incoming": 99}
        for host in set(self.hosts) - {to}:
            inventory[host]["lodestar_moves"] = {"outgoing": 99}
        fleet = fleet_filter(reports, inventory=inventory, desired=desired)
        asked = [{"action": "migrate", "instances": [f"default.{each}" for each in names]}]
        asked[0]["options"] = {"host": to, **options}
        run = str(uuid.uuid4())
        plan = plan_filter(fleet, desired, run=run, now=NOW, expected=self.hosts, kept={}, scope="named", act=asked)
        assert plan["obstacles"] == [], plan["obstacles"]
        return run, plan_slices_filter(plan)

    def begin_move(self, name, to, die_at=None, stop_before=None, **options):
        """Claim a move and have its place made, then work it on its source, which dies where it is asked to.

        stop_before is a step's action: then neither it nor what comes after it is done.
        """
        run, slices = self.planned(name, to=to, **options)
        limits = {"moves": {"incoming": 99, "outgoing": 99}}
        source = next(host for host in slices if host != to)
        request = {"run": run, "limits": limits}
        for host in (to, source):
            claimed = self.drive(host, "plan", phases=["claim"], slice=slices[host], **request)["claim"]
            assert all(each["claimed"] for each in claimed["results"]), claimed
        if stop_before == "arrive":
            return None
        dies = die_at is not None
        for host, action in ((to, "arrive"), (source, "migrate")):
            if stop_before == action:
                return None
            mine = die_at[1:] if dies and die_at[0] == action else None
            answer = self.drive(
                host, "plan", dies=mine is not None, phases=["work"], slice=slices[host], die_at=mine, **request
            )
            if mine is not None:
                return answer
        return answer["work"]

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

    @contextlib.contextmanager
    def watched(self, name):
        """Ask a guest for its counter all the while; the answers, and the longest silence in seconds, at the end."""
        address = self.guest_addresses()[f"default.{name}"]
        watch = Watch(f"http://{address}/counter")
        watch.start()
        try:
            yield watch
        finally:
            watch.stop()


class Watch:
    """Asks a page again and again, in a thread."""

    def __init__(self, url):
        self.url = url
        self.numbers = []
        self.silence = 0.0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._ask, daemon=True)

    def start(self):
        self._thread.start()

    def stop(self):
        self._ends.set()
        self._thread.join()

    def _ask(self):
        last = time.monotonic()
        while not self._ends.wait(0.02):
            with contextlib.suppress(OSError, ValueError), urllib.request.urlopen(self.url, timeout=2) as page:
                self.numbers.append(int(page.read().decode()))
                now = time.monotonic()
                self.silence, last = max(self.silence, now - last), now

    @property
    def only_grew(self):
        """Whether no answer was lower than one before it: nothing that was written got lost."""
        return len(self.numbers) > 1 and all(one <= two for one, two in itertools.pairwise(self.numbers))
