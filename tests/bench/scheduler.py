# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long scheduling takes: the whole filter call, decoding and encoding included, in CPU seconds beside its gate.

python scheduler.py [--nova PYTHON] [--quick]: with an interpreter that has nova, its times stand beside ours.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from ansible_collections.lodestar.compute.plugins.filter.schedule import schedule_filter
from ansible_collections.lodestar.compute.tests.bench import scheduler_fleets


class Case(NamedTuple):
    """Hosts, requests, which kind of requests, the most CPU seconds, how often it is measured, how it is explained.

    ratio is how many times faster than the faster of Nova's ways it must be.
    """

    hosts: int
    requests: int
    kind: str
    gate: float | None
    runs: int
    explain: str = "auto"
    ratio: float | None = None

    @property
    def key(self) -> str:
        return f"{self.hosts},{self.requests},{self.kind}"


CASES = (
    Case(100, 100, "alike", 0.020, 5),
    Case(1000, 1000, "alike", 1.0, 3),
    Case(1000, 1000, "all_different", None, 3, ratio=30),
    Case(10000, 1000, "alike", 5.0, 3),
    Case(10000, 1000, "all_different", None, 1, ratio=30),
    Case(10000, 10000, "alike", 60.0, 1),
    Case(100, 100, "alike", None, 3, "full"),
    Case(1000, 100, "alike", None, 3, "full"),
)
QUICK = 3
MOST_MEMORY = 1024  # MiB
# From a playbook: hosts, requests, the most CPU seconds.
FROM_PLAYBOOK = ((1000, 1000, 1.0), (10000, 1000, 5.0))
NOVAS_WAYS = {"one_by_one": "one by one", "batch": "as a batch"}
PLAYBOOK = """
- hosts: localhost
  gather_facts: false
  tasks:
    - name: Place
      ansible.builtin.set_fact:
        placed: "{{ requests | lodestar.compute.schedule(lookup('ansible.builtin.file', fleet_file)) | length }}"
      when: place | bool
"""


def cpu_seconds(work: Callable[[], Any]) -> float:
    """CPU seconds of this process that the work takes."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def ours(case: Case) -> float:
    """The median of the runs."""
    fleet = json.dumps({"hosts": scheduler_fleets.fleet(case.hosts)})
    requests = getattr(scheduler_fleets, case.kind)(case.requests)

    def once() -> None:
        json.dumps(schedule_filter(requests, fleet, partial=True, explain=case.explain))

    return statistics.median(cpu_seconds(once) for _unused in range(case.runs))


def from_a_playbook(hosts: int, count: int) -> float:
    """CPU seconds of ansible-playbook with the filter, less the same playbook that skips the task."""
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        (where / "play.yml").write_text(PLAYBOOK, encoding="utf-8")
        (where / "fleet.json").write_text(json.dumps({"hosts": scheduler_fleets.fleet(hosts)}), encoding="utf-8")
        variables = {"fleet_file": str(where / "fleet.json"), "requests": scheduler_fleets.alike(count)}
        (where / "variables.json").write_text(json.dumps(variables), encoding="utf-8")
        times = []
        for place in ("true", "false"):
            command = ["ansible-playbook", "play.yml", "-e", "@variables.json", "-e", f"place={place}"]
            before = _children()
            subprocess.run(command, cwd=where, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            times.append(_children() - before)
        return times[0] - times[1]


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def novas(python: str, cases: list[Case]) -> dict[str, dict[str, float]]:
    """Nova's seconds by case, measured now by an interpreter that has it."""
    program = str(Path(__file__).with_name("scheduler_nova.py"))
    asked = dict.fromkeys(case.key for case in cases if case.explain == "auto" and case.requests <= 1000)
    done = subprocess.run([python, "-W", "ignore", program, *asked], check=True, capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {answer.pop("case"): answer for answer in answers}


def verdict(met: bool) -> str:
    """How a gate's result is printed."""
    return "pass" if met else "MISS"


def judged(case: Case, spent: float, nova: dict[str, float]) -> tuple[str, bool]:
    """The case's gate with its result, and whether it was missed. A ratio is known only beside Nova."""
    if case.gate is not None:
        return f"{case.gate:g} s {verdict(spent <= case.gate)}", spent > case.gate
    if case.ratio is None:
        return "", False
    if not nova:
        return f"{case.ratio:g} x Nova, not run", False
    met = min(nova.values()) / spent >= case.ratio
    return f"{case.ratio:g} x Nova {verdict(met)}", not met


def measured(case: Case, nova: dict[str, float]) -> bool:
    """Measure a case and print its line; whether its gate was missed."""
    spent = ours(case)
    gate, is_missed = judged(case, spent, nova)
    beside = [f"{NOVAS_WAYS[way]} {took:.1f} s = {took / spent:.0f} x" for way, took in nova.items()]
    asked = f"{case.hosts:6} {case.requests:9} {case.kind:14} {case.explain:8}"
    print(f"{asked} {spent:8.3f}   {gate:18} {', '.join(beside)}", flush=True)
    return is_missed


def main() -> int:
    """Print the table; 1 when a gate was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nova", metavar="PYTHON")
    parser.add_argument("--quick", action="store_true", help=f"only the first {QUICK} cases")
    options = parser.parse_args()
    cases = list(CASES[:QUICK] if options.quick else CASES)
    nova = novas(options.nova, cases) if options.nova else {}
    titles = f"{'hosts':>6} {'requests':>9} {'kind':14} {'explain':8} {'CPU s':>8}   {'gate':18}"
    print(f"{titles} Nova (20 requests measured, scaled)")
    missed = [measured(case, nova.get(case.key, {}) if case.explain == "auto" else {}) for case in cases]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    missed.append(peak > MOST_MEMORY)
    print(f"most memory in use: {peak:.0f} MiB, gate {MOST_MEMORY} MiB {verdict(peak <= MOST_MEMORY)}")
    for hosts, requests, gate in FROM_PLAYBOOK[:1] if options.quick else FROM_PLAYBOOK:
        spent = from_a_playbook(hosts, requests)
        missed.append(spent > gate)
        result = f"{spent:.2f} s of CPU, gate {gate:g} s {verdict(spent <= gate)}"
        print(f"from a playbook, {hosts} hosts, {requests} requests: {result}", flush=True)
    return 1 if any(missed) else 0


if __name__ == "__main__":
    sys.exit(main())
