# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs on a lab host: claims and works steps as the modules do, and dies where a test asks for it.

driver.py VERB, with a JSON object on standard input; answers with a JSON object. PYTHONPATH leads to the modules' code.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import require_room
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import work as work_module
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_phase import ClaimPhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_place import open_policy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation, WorkStep
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.settle_phase import SettlePhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import Slice
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work_phase import WorkPhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.workplace import open_context
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

DEFAULTS = {
    "storage": {},
    "virt_type": "qemu",
    "by": "the lab's tests",
    "timeout": 20,
    "wait_for": "running",
    "wait_timeout": 240,
    "cpu": "baseline",
}


HALTS_FOR = 300.0  # seconds at most for which a step waits for its test


def die():
    """End as SIGKILL ends a process: no lock is given back in words, nothing is tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(name, when):
    """Have every operation die before or after its step of that name."""

    def deadly(step):
        if step.name != name:
            return step

        def do(job):
            if when == "after":
                step.do(job)
            die()

        return WorkStep(step.name, do)

    _change_steps(deadly)


def fail_at(name, when):
    """Have every operation fail before or after its step of that name, as for a reason of the host's."""

    def failing(step):
        if step.name != name:
            return step

        def do(job):
            if when == "after":
                step.do(job)
            raise HostFault("the test has it fail")

        return WorkStep(step.name, do)

    _change_steps(failing)


def halt_at(name, when, gate):
    """Have every operation wait at its step of that name, before or after it or during its copying, for the test.

    It waits while the file gate is there, which it makes; whoever watches for it does what is to happen at that moment.
    """

    def halting(step):
        if step.name != name:
            return step

        def do(job):
            if when == "before":
                wait(gate)
            if when == "during":
                job.lock.progress = lambda *_told: wait(gate)
            step.do(job)
            if when == "after":
                wait(gate)

        return WorkStep(step.name, do)

    passed = []

    def wait(gate):
        if passed:
            return
        passed.append(gate)
        Path(gate).touch()
        deadline = time.monotonic() + HALTS_FOR
        while Path(gate).exists() and time.monotonic() < deadline:
            time.sleep(0.02)

    _change_steps(halting)


def be_blind():
    """Find room wherever it is looked for: another takes it before it is used."""
    require_room.__code__ = (lambda *_room: None).__code__


def _change_steps(change):
    """Have the work's operations be made of changed steps."""
    work_module.OPERATIONS = {
        action: Operation(tuple(map(change, steps)), tuple(map(change, undo)))
        for action, (steps, undo) in work_module.OPERATIONS.items()
    }


def plan(request):
    """Take the request's steps through its phases; the answers of the phases, and what failed in each."""
    if request.get("die_at"):
        die_at(*request["die_at"])
    if request.get("fail_at"):
        fail_at(*request["fail_at"])
    if request.get("halt_at"):
        halt_at(*request["halt_at"])
    if request.get("blind"):
        be_blind()
    params = {**DEFAULTS, **request.get("params", {}), "run": request["run"]}
    wanted = Slice.from_json(json.dumps(request["slice"]))
    answers = {}
    for name in request["phases"]:
        context = open_context(Paths(), None, params, images=wanted.images)
        phase = open_phase(name, wanted, context, params, request.get("limits", {}))
        results, failures = [], {}
        for deed in phase.deeds():
            try:
                results.append(phase.do(deed))
            except LodestarError as error:
                failures[deed.subject] = str(error)
        answers[name] = {**phase.summary(results, failures), "failures": failures}
    return answers


def open_phase(name, wanted, context, params, limits):
    """The phase of that name over a slice."""
    if name == "claim":
        policy = open_policy(context, params, wanted.cpu_pool)
        return ClaimPhase(wanted.steps, Claimant(context, policy, limits, {}))
    return (WorkPhase if name == "work" else SettlePhase)(wanted.steps, context)


def race(request):
    """Let processes claim at the same moment, a step each, round after round; the results of each round's processes.

    What a round defined is gone before the next.
    """
    return {"rounds": [_raced(steps, request) for steps in request["rounds"]]}


def _raced(steps, request):
    """The results of processes that claim one of the steps each, in the steps' order."""
    fork = multiprocessing.get_context("fork")
    start, answers = fork.Barrier(len(steps)), fork.Queue()
    racers = [
        fork.Process(target=_claim, args=(number, step, request, start, answers)) for number, step in enumerate(steps)
    ]
    for racer in racers:
        racer.start()
    found = dict(answers.get(timeout=60) for _racer in racers)
    for racer in racers:
        racer.join()
    for number, step in enumerate(steps):
        if found[number].get("claimed"):
            subprocess.run(
                ["virsh", "--quiet", "undefine", "--nvram", step["uuid"]], check=True, stdout=subprocess.DEVNULL
            )
    return [found[number] for number in range(len(steps))]


def _claim(number, step, request, start, answers):
    """What one process of a race does: a run of its own, of one step."""
    cut = {"steps": [step], "images": request["images"], "cpu_pool": {}}
    mine = {"run": step["run"], "phases": ["claim"], "slice": cut, "limits": request.get("limits", {})}
    start.wait(timeout=60)
    claimed = plan(mine)["claim"]
    answers.put((number, claimed["results"][0] if claimed["results"] else {"failed": claimed["failures"]}))


def report(_request):
    """What host_info returns."""
    return json.loads(host_report(Paths(), None, DEFAULTS))


def rewrite(request):
    """Give an instance texts of all kinds, over and over; those that came back changed."""
    context = open_context(Paths(), None, {**DEFAULTS, "run": request["run"]})
    chance = random.Random(request["seed"])
    lost = []
    for _round in range(request["rounds"]):
        texts = ["".join(chr(_character(chance)) for _letter in range(chance.randrange(40))) for _text in range(4)]
        texts += chance.sample(request["texts"], 2)
        record = context.hypervisor.domain(request["uuid"]).record
        wanted = record.changed(tags=tuple(texts), metadata={text: text[::-1] for text in texts})
        context.hypervisor.write_record(wanted)
        if context.hypervisor.domain(request["uuid"]).record != wanted:
            lost.append(texts)
    return {"lost": lost}


def _character(chance):
    """Any character but surrogates, which are none; control characters and markup more often than by chance."""
    if chance.random() < 0.3:
        return chance.choice([*range(0x20), *b"<>&'\"]{}\\", 0x2028, 0x202E, 0xFEFF, 0xFFFE])
    return chance.choice([*range(0x20, 0xD800, 7), *range(0xE000, 0x11000, 7)])


def records(request):
    """Change an instance's record as an update would, directly: what someone else's run might do."""
    context = open_context(Paths(), None, {**DEFAULTS, "run": request["run"]})
    record = context.hypervisor.domain(request["uuid"]).record
    context.hypervisor.write_record(replace(Record.from_dict(record.to_dict()), generation=record.generation + 1))
    return {}


VERBS = {"plan": plan, "race": race, "report": report, "rewrite": rewrite, "records": records}

if __name__ == "__main__":
    print(json.dumps(VERBS[sys.argv[1]](json.load(sys.stdin))))
