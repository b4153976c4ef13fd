# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes of an instance take beside virsh and qemu-img by hand, within one run: of one, and of ten on a host.

Each benchmark finds the host empty and leaves it empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.tests.bench.lab_host import LabHost
from ansible_collections.lodestar.compute.tests.bench.table import Row, Took, at_most, beside, medians

SEVERAL = 10
ROUNDS = 3
# In an order in which each finds what it needs: snapshots and resizes are of guests that run.
ACTIONS: Mapping[str, Mapping[str, Any]] = {
    "stop": {"hard": True},
    "start": {},
    "snapshot": {},
    "revert_to_restore_point": {"name": "bench", "accept_loss": True},
    "resize": {"flavor": "larger", "impact": "restart"},
}
# What an action needs to be done before, which is not measured: a state to go back to; that there is none.
BEFORE: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "revert_to_restore_point": ("create_restore_point", {"name": "bench"}),
    "resize": ("delete_restore_point", {"name": "bench"}),
}
ONE, *OTHERS = (f"bench-{number}" for number in range(1, SEVERAL + 2))
HOW = {
    "stop": "virsh",
    "start": "virsh",
    "snapshot": "virsh, qemu-img, sha256sum",
    "revert_to_restore_point": "virsh, qemu-img",
    "resize": "virsh, cp, qemu-img",
}
Found = dict[str, list[Took]]


def life(host: LabHost) -> list[Row]:
    """Each action: of one instance by one call, of ten by one call as well; and by hand."""
    one, ten, hand_one, hand_ten = ({action: [] for action in ACTIONS} for _kind in range(4))
    calls: list[Took] = []
    for _round in range(ROUNDS):
        machines = _ours(host, one, ten, calls)
        _by_hand(host, machines, hand_one, hand_ten)
    call = medians(calls)
    rows = [_row_of_one(action, medians(one[action]), medians(hand_one[action]), call) for action in ACTIONS]
    rows.append(beside("- the module call that changes nothing / ansible.builtin.ping", call, host.ping()))
    for action in ACTIONS:
        what = f"{action} {SEVERAL} instances / {HOW[action]}, one after another"
        rows.append(at_most(what, medians(ten[action]), medians(hand_ten[action]), 0.5))
    return rows


def _row_of_one(action: str, ours: Took, hand: Took, call: Took) -> Row:
    steps = Took(hand.seconds + call.seconds, hand.cpu + call.cpu)
    return at_most(f"{action} one instance / {HOW[action]} + one module call", ours, steps, 1.1)


def _ours(host: LabHost, one: Found, ten: Found, calls: list[Took]) -> list[dict[str, str]]:
    """One round of ours on instances that it makes and removes, which are returned as they are made by hand."""
    part = host.planned(SEVERAL + 1, "running")
    host.play([host.claim(part), host.work(part)])
    machines: list[dict[str, str]] = host.do("machines")
    # It runs, so there is nothing to do: what any call of the module costs.
    calls.append(host.take_time(host.act("start", ONE, {})))
    for action, options in ACTIONS.items():
        if action in BEFORE:
            before, chosen = BEFORE[action]
            host.play([host.claim_and_work(host.acting(before, [ONE, *OTHERS], chosen))])
        one[action].append(host.take_time(host.act(action, ONE, options)))
        part = host.acting(action, OTHERS, options)
        ten[action].append(host.take_time(host.claim_and_work(part)))
    host.do("remove")
    return machines


def _by_hand(host: LabHost, machines: list[dict[str, str]], one: Found, ten: Found) -> None:
    """The same by hand."""
    host.by_hand("create", machines)
    for action in ACTIONS:
        if action in BEFORE:
            host.by_hand(BEFORE[action][0], machines)
        one[action].append(host.by_hand(action, machines[:1]))
        ten[action].append(host.by_hand(action, machines[1:]))
    host.do("remove")
