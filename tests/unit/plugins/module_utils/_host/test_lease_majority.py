# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two-round lease over several keepers, simulated: two runs never hold it at once, and epochs only grow.

Runs ask keepers one at a time; between any two messages another run may act, a keeper may crash (it keeps what it
wrote) or be cut off, a run may die, and time passes. What the runs believe is what is checked: a run holds the lease
from the moment a majority confirmed it until it releases it, or until its ttl, counted from before it asked for
confirmation.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._host.leases import Lease, Vote, confirm, grant, release

TTL = 100.0


@dataclass
class Keeper:
    """What is on its disk survives; while it is down it does not answer."""

    disk: dict = field(default_factory=lambda: Lease().to_dict())
    up: bool = True
    skew: float = 0.0

    def ask(self, what: str, run: str, epoch: int, now: float) -> Vote | None:
        if not self.up:
            return None
        lease, here = Lease.from_dict(self.disk), now + self.skew
        if what == "grant":
            lease, vote = grant(lease, run, run, TTL, here)
        elif what == "confirm":
            lease, vote = confirm(lease, run, epoch, TTL, here)
        else:
            lease, vote = release(lease, run, here)
        self.disk = lease.to_dict()
        return vote


@dataclass
class Hold:
    run: str
    epoch: int
    begun: float
    until: float


class Run:
    """A run as the playbook does it, one message at a time, so that anything can come in between."""

    def __init__(self, name: str, fleet: Fleet) -> None:
        self.name = name
        self.fleet = fleet
        self.hold: Hold | None = None
        self.lost = False
        self.turns = 0
        self.script = self.messages()

    def step(self, lost: bool) -> None:
        """Do one message more; its answer may be lost, though the keeper did what was asked."""
        self.lost = lost
        next(self.script, None)

    def messages(self):
        while True:
            votes = yield from self.round("grant", 0)
            granted = [vote.epoch for vote in votes if vote.granted]
            if len(granted) > len(self.fleet.keepers) // 2:
                asked, epoch = self.fleet.now, max(granted)
                votes = yield from self.round("confirm", epoch)
                confirmed = [vote for vote in votes if vote.granted]
                if len(confirmed) > len(self.fleet.keepers) // 2 and self.fleet.now < asked + TTL:
                    self.hold = Hold(self.name, epoch, self.fleet.now, asked + TTL)
                    self.fleet.history.append(self.hold)
                    yield
                    self.end_hold()
            yield from self.round("release", 0)
            self.turns += 1
            yield

    def round(self, what: str, epoch: int):
        votes = []
        for keeper in self.fleet.keepers:
            vote = keeper.ask(what, self.name, epoch, self.fleet.now)
            if vote is not None and not self.lost:
                votes.append(vote)
            yield
        return votes

    def end_hold(self) -> None:
        if self.hold is not None:
            self.hold.until = min(self.hold.until, self.fleet.now)
            self.hold = None

    def die(self) -> None:
        """Its lease is held on until the ttl: nobody can know that it is dead."""
        self.hold = None
        self.script = self.messages()


class Fleet:
    def __init__(self, keepers: int, runs: int, skews: tuple[float, ...] = (0, 0, 0, 0, 0)) -> None:
        self.now = 0.0
        self.keepers = [Keeper(skew=skew) for _index, skew in zip(range(keepers), skews)]
        self.history: list[Hold] = []
        self.runs = [Run(f"run-{index}", self) for index in range(runs)]

    def happen(self, event: tuple) -> None:
        what, index, value = event
        if what == "step":
            for _unused in range(value):
                self.runs[index % len(self.runs)].step(lost=False)
                self.now += 0.01
        elif what == "lose":
            self.runs[index % len(self.runs)].step(lost=True)
        elif what == "crash":
            self.keepers[index % len(self.keepers)].up = False
        elif what == "boot":
            self.keepers[index % len(self.keepers)].up = True
        elif what == "die":
            self.runs[index % len(self.runs)].die()
        else:
            self.now += value
        self.now += 0.01

    def whole_turn(self, run: int) -> None:
        """One run asks, holds and releases, with nothing in between."""
        turns = self.runs[run].turns
        while self.runs[run].turns == turns:
            self.happen(("step", run, 1))


def require_promises(history: list[Hold]) -> None:
    for earlier, later in itertools.combinations(history, 2):
        same = later.run == earlier.run
        assert same or later.begun >= earlier.until, f"held twice: {earlier} and {later}"
        assert later.epoch > earlier.epoch or (same and later.epoch == earlier.epoch), f"went back: {earlier}, {later}"


STEPS = st.tuples(st.just("step"), st.integers(0, 3), st.sampled_from([1, 2, 3, 5, 8, 13]))
FAULTS = st.tuples(st.sampled_from(["lose", "crash", "boot", "boot", "die"]), st.integers(0, 4), st.just(0))
PAUSES = st.tuples(st.just("wait"), st.just(0), st.sampled_from([1.0, 30.0, 99.0, 100.0, 150.0]))
SKEWS = st.tuples(*[st.sampled_from([0.0, -1e6, 3600.0])] * 5)
EVENTS = st.lists(st.one_of(STEPS, STEPS, STEPS, FAULTS, PAUSES), min_size=10, max_size=80)


@settings(max_examples=300, deadline=None)
@given(keepers=st.sampled_from([1, 2, 3, 5]), runs=st.integers(2, 4), skews=SKEWS, events=EVENTS)
def test_no_two_runs_hold_it_and_epochs_only_grow(keepers, runs, skews, events):
    fleet = Fleet(keepers, runs, skews)
    for event in events:
        fleet.happen(event)
    require_promises(fleet.history)


@pytest.mark.parametrize("keepers", [1, 3, 5])
def test_runs_one_after_another_all_get_it(keepers):
    """The simulation reaches holds at all: an empty history would prove nothing."""
    fleet = Fleet(keepers, 3)
    for turn in range(9):
        fleet.whole_turn(turn % 3)
    assert [hold.run for hold in fleet.history] == ["run-0", "run-1", "run-2"] * 3
    require_promises(fleet.history)


@pytest.mark.parametrize(
    ("keepers", "down", "held"), [(3, 1, True), (3, 2, False), (5, 2, True), (5, 3, False), (2, 1, False)]
)
def test_a_majority_is_enough_and_less_is_not(keepers, down, held):
    fleet = Fleet(keepers, 1)
    for index in range(down):
        fleet.happen(("crash", index, 0))
    fleet.whole_turn(0)
    assert bool(fleet.history) == held


def test_the_simulation_sees_a_keeper_that_forgets():
    """Forgetting keepers break the promises, and the check says so: it can fail."""
    fleet = Fleet(3, 2)
    for _unused in range(7):
        fleet.happen(("step", 0, 1))
    for keeper in fleet.keepers:
        keeper.disk = Lease().to_dict()
    fleet.whole_turn(1)
    with pytest.raises(AssertionError, match="held twice"):
        require_promises(fleet.history)


def test_a_run_that_died_blocks_others_until_its_ttl():
    fleet = Fleet(3, 2)
    for _unused in range(7):
        fleet.happen(("step", 0, 1))
    fleet.happen(("die", 0, 0))
    fleet.whole_turn(1)
    assert [hold.run for hold in fleet.history] == ["run-0"]
    fleet.happen(("wait", 0, TTL))
    fleet.whole_turn(1)
    assert [hold.run for hold in fleet.history] == ["run-0", "run-1"]
    assert fleet.history[1].epoch > fleet.history[0].epoch
