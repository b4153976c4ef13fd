# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history that the lab's poller fills names each promise that it shows to be broken, and no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ansible_collections.lodestar.compute.tests.lab.chaos.history import (
    BEGINNING,
    BLIND,
    NOISE,
    Definition,
    History,
    Process,
    Sample,
)

HERE, THERE = Process("u", "hv1", 11, 1), Process("u", "hv2", 22, 2)
WEB = Definition("u", "default.web", 128, 1)
BUSY = 10 * NOISE


def history_of(
    *looks: tuple[int | None, int | None], disks: bool = True, limit: float = 512, web: Definition = WEB
) -> History:
    """A history of how long the guest had run here and there at each look, in steps; None: it has no process there."""
    history = History({"hv1": (limit, 8), "hv2": (limit, 8)})
    for number, look in enumerate(looks):
        ran = {process: BEGINNING + steps * BUSY for process, steps in zip((HERE, THERE), look) if steps is not None}
        where = {"u": frozenset({"hv1:disk"})} if disks else {}
        history.add(Sample(float(number), ran, {"hv1": (web,)}, where))
    return history


def test_a_guest_that_hands_over_ran_on_one_host_at_a_time() -> None:
    assert history_of((1, None), (2, 0), (3, 0), (4, 1), (None, 2), (None, 3)).broken == []


def test_a_guest_that_runs_here_again_after_it_ran_there_ran_twice() -> None:
    broken = history_of((1, None), (2, 0), (3, 1), (4, 2), (5, 3)).broken
    assert broken == ["promise 1: u ran on hv1 (process 11) and hv2 (process 22) at once, at 3.0 s"]


def test_a_guest_that_waits_paused_on_both_hosts_does_not_run() -> None:
    assert history_of((1, None), (2, 0), (2, 0), (3, 0), (4, 0)).broken == []


def test_what_has_run_and_has_no_disk_is_told_at_the_second_look() -> None:
    broken = history_of((1, None), (2, None), (3, None), disks=False).broken
    assert broken == ["promise 2: u has no root disk on any host, at 2.0 s"]


@pytest.mark.parametrize("kind", ["is_shelved", "is_adopted"])
def test_what_has_its_disks_elsewhere_has_none_to_lose(kind: str) -> None:
    web = replace(WEB, **{kind: True})
    assert history_of((1, None), (2, None), (3, None), disks=False, web=web).broken == []


DELETED = replace(WEB, task="deleting")
PLACE = replace(WEB, task="arriving")


@pytest.mark.parametrize(
    ("looks", "is_told"),
    [
        ([(DELETED, None), (DELETED, PLACE), (None, PLACE), (None, PLACE)], False),
        ([(WEB, PLACE), (None, PLACE), (None, PLACE)], True),
        ([(DELETED, None), (WEB, None), (WEB, None)], True),
        ([(DELETED, WEB), (None, WEB), (None, WEB)], True),
    ],
    ids=["deleted before it moved", "lost in its move", "its deletion given up", "only its other copy deleted"],
)
def test_a_place_that_a_move_has_claimed_needs_no_disk_of_who_was_deleted(looks, is_told) -> None:
    history = history_of((1, None), (2, None))
    for number, (here, there) in enumerate(looks):
        defined = {host: (each,) for host, each in (("hv1", here), ("hv2", there)) if each is not None}
        history.add(Sample(2.0 + number, {}, defined, {}))
    assert bool(history.broken) is is_told


def test_claims_beyond_the_limit_are_told_once() -> None:
    broken = history_of((1, None), (2, None), limit=100).broken
    assert broken == ["promise 9: default.web claim 128 MB of RAM of 100 on hv1, at 0.0 s"]


def test_a_hole_in_the_history_is_told() -> None:
    history = History({"hv1": (512, 8)})
    for at in (0.0, BLIND, 2 * BLIND + 1.0):
        history.add(Sample(at, {}, {"hv1": (WEB,)}, {}))
    assert history.broken == ["nobody looked for too long, at 31.0 s"]
