# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What our work on a host takes beside the raw calls, the same by hand, and community.libvirt, within one run.

Each benchmark finds the host empty and leaves it empty.
"""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.tests.bench.lab_host import CODE, PING, LabHost, Task
from ansible_collections.lodestar.compute.tests.bench.table import (
    Row,
    Took,
    at_most,
    beside,
    equal,
    medians,
    slower,
    within,
)

OBSERVE = "Observe every host"

OBSERVED = 500
FEW, SEVERAL, MANY = 10, 300, 1000
LOOP = 50
BATCH = 20
ROUNDS = 3
DEFINITION = """<domain type="qemu"><name>{name}</name><memory unit="MiB">128</memory><vcpu>1</vcpu>
<os><type arch="x86_64" machine="q35">hvm</type></os></domain>"""
# How the same is done without a batch call: one item, and so one start of a module, for each domain.
DEFINE_EACH: Task = {
    "community.libvirt.virt": {"command": "define", "xml": "{{ item }}"},
    "loop": [DEFINITION.format(name=f"loop-{number}") for number in range(LOOP)],
    "loop_control": {"label": "a domain"},
    "environment": {"PYTHONPATH": CODE},
}


def facts(host: LabHost) -> list[Row]:
    """Observe a host, beside the libvirt calls that this cannot do without; and the whole call of the module."""
    host.do("define", host.planned(OBSERVED))
    found = _facts(host)
    calls = [(host.take_time(host.observe()), host.take_time(PING)) for _round in range(ROUNDS)]
    host.do("remove")
    return [
        at_most(f"observe {OBSERVED} domains / bulk call + metadata reads", found["ours"], found["raw"], 1.3),
        beside("- the whole module call / ansible.builtin.ping", *map(medians, zip(*calls))),
    ]


def tasks(host: LabHost) -> list[Row]:
    """Count the tasks of runs over few and over many instances, and time one that has nothing to do."""
    runs = {count: (host.apply(count), host.apply(count)) for count in (FEW, SEVERAL)}
    host.do("define", host.planned(MANY))
    many = host.apply(MANY)
    libvirts = _facts(host)["raw"].seconds
    host.do("remove")
    few, several = runs[FEW], runs[SEVERAL]
    for run in (few[1], several[1], many):
        if run.changed:
            raise RuntimeError(f"a run with nothing to do changed {run.changed} things")
    return [
        equal(f"tasks that create {SEVERAL - FEW} / that create {FEW}", len(several[0].tasks), len(few[0].tasks)),
        equal(f"tasks with nothing to do: {SEVERAL} / {FEW} instances", len(several[1].tasks), len(few[1].tasks)),
        equal(f"tasks with nothing to do: {MANY} / {FEW} instances", len(many.tasks), len(few[1].tasks)),
        within(f"{MANY} instances, nothing to do, seconds on the host", many.seconds(OBSERVE), 3.0),
        within("- of which libvirt", libvirts, 0.3),
    ]


def community(host: LabHost) -> list[Row]:
    """Define domains, and find that nothing is to do: one call of ours each, and community.libvirt in a loop.

    Where nothing is to do, a run of ours makes no other call on a host than host_info.
    """
    before, *after = _parts(host.planned(LOOP * ROUNDS))
    # Calls of ours are short: one before the loop, the others after it, so that the machine's mood weighs on both.
    defined = [host.take_time(host.claim(before))]
    define_loop = host.take_time(DEFINE_EACH)
    defined.extend(host.take_time(host.claim(part)) for part in after)
    looked = [host.take_time(host.observe())]
    nothing_loop = host.take_time(DEFINE_EACH)
    looked.extend(host.take_time(host.observe()) for _call in range(ROUNDS - 1))
    host.do("remove")
    loop = "community.libvirt.virt in a loop"
    return [
        slower(f"define {LOOP}: {loop} / one host_plan", medians(defined), define_loop, 20),
        slower(f"change nothing of {LOOP}: {loop} / one host_info", medians(looked), nothing_loop, 20),
    ]


def create(host: LabHost) -> list[Row]:
    """Create running instances, beside the same steps by qemu-img, genisoimage and virsh plus one module call."""
    first = host.planned(1)
    # Once before what is measured, so that the image is in the host's cache for both.
    host.play([host.claim(first), host.work(first)])
    host.do("remove")
    part = host.planned(BATCH, "running")
    ours, hands = [], []
    for _round in range(ROUNDS):
        call = host.take_time(host.observe())
        ours.append(host.take_time(host.claim(part), host.work(part)))
        machines = host.do("machines")
        host.do("remove")
        hand = host.by_hand("create", machines)
        hands.append(Took(hand.seconds + call.seconds, hand.cpu + call.cpu))
        host.do("remove")
    how = "qemu-img, genisoimage, virsh + one module call"
    return [at_most(f"create {BATCH} running instances / {how}", medians(ours), medians(hands), 1.1)]


def _facts(host: LabHost) -> dict[str, Took]:
    return {name: medians([Took(*took) for took in several]) for name, several in host.do("facts").items()}


def _parts(whole: dict[str, Any]) -> list[dict[str, Any]]:
    """A slice cut into as many as there are rounds."""
    return [{**whole, "steps": whole["steps"][number::ROUNDS]} for number in range(ROUNDS)]
