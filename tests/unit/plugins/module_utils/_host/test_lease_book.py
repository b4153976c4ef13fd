# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leases on keepers' disks: real processes racing for a majority, and killed in the middle of it."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import write_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.lease_book import lease_book
from ansible_collections.lodestar.compute.plugins.module_utils._host.leases import confirm, grant, release
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")

NAME = "project:web"
TTL = 60.0


def make_keeper(root: Path) -> Paths:
    paths = Paths(root)
    paths.keeper.mkdir(parents=True)
    return paths


@pytest.fixture
def keepers(tmp_path) -> list[Paths]:
    return [make_keeper(tmp_path / f"keeper-{index}") for index in range(3)]


def ask(paths: Paths, run: str, epoch: int = 0):
    """One message of a run to a keeper: a grant, or the confirmation of an epoch."""
    with lease_book(paths) as book:
        lease, now = book.lease(NAME), time.time()
        after, vote = confirm(lease, run, epoch, TTL, now) if epoch else grant(lease, run, run, TTL, now)
        book.keep({NAME: after})
        return vote


def epoch_of(paths: Paths) -> int:
    with lease_book(paths) as book:
        return book.lease(NAME).epoch


def acquire(keepers: list[Paths], run: str) -> int | None:
    """The two rounds of a run. Returns the epoch it holds the lease under, or None."""
    granted = [vote.epoch for vote in (ask(keeper, run) for keeper in keepers) if vote.granted]
    if len(granted) <= len(keepers) // 2:
        return None
    confirmed = [vote for vote in (ask(keeper, run, max(granted)) for keeper in keepers) if vote.granted]
    return max(granted) if len(confirmed) > len(keepers) // 2 else None


def _race(keepers: list[Paths], run: str, go, results) -> None:
    go.wait()
    results.put((run, acquire(keepers, run)))


@pytest.mark.parametrize("runs", [2, 4, 8])
def test_of_many_racing_runs_at_most_one_gets_it(keepers, runs):
    go, results = FORK.Event(), FORK.Queue()
    racers = [FORK.Process(target=_race, args=(keepers, f"run-{index}", go, results)) for index in range(runs)]
    for racer in racers:
        racer.start()
    go.set()
    outcomes = dict(results.get(timeout=30) for _unused in racers)
    for racer in racers:
        racer.join()
    winners = [run for run, epoch in outcomes.items() if epoch is not None]
    assert len(winners) <= 1
    for keeper in keepers:
        with lease_book(keeper) as book:
            assert book.lease(NAME).holder is not None


def give_back(keepers: list[Paths], run: str) -> None:
    for keeper in keepers:
        with lease_book(keeper) as book:
            book.keep({NAME: release(book.lease(NAME), run, time.time())[0]})


def _get_in_the_end(keepers: list[Paths], run: str, order: Path) -> None:
    """Try until it is held, as a run that is refused does, and write down who was in and out, and when."""
    chance = random.Random(run)
    while (epoch := acquire(keepers, run)) is None:
        give_back(keepers, run)
        time.sleep(chance.uniform(0.01, 0.1))
    with open(order, "a", encoding="ascii") as stream:
        print(run, epoch, "in", file=stream, flush=True)
        time.sleep(0.05)
        print(run, epoch, "out", file=stream, flush=True)
    give_back(keepers, run)


def test_racing_runs_that_try_again_all_get_it_one_at_a_time(keepers, tmp_path):
    order = tmp_path / "order"
    racers = [FORK.Process(target=_get_in_the_end, args=(keepers, f"run-{index}", order)) for index in range(5)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join(60)
    lines = [line.split() for line in order.read_text().splitlines()]
    assert sorted(run for run, _epoch, way in lines if way == "in") == [f"run-{index}" for index in range(5)]
    assert [way for _run, _epoch, way in lines] == ["in", "out"] * 5
    epochs = [int(epoch) for _run, epoch, way in lines if way == "in"]
    assert epochs == sorted(set(epochs))


def test_runs_one_after_another_get_growing_epochs(keepers):
    epochs = []
    for run in ("run-1", "run-2", "run-3"):
        epochs.append(acquire(keepers, run))
        give_back(keepers, run)
    assert epochs == [1, 2, 3]


def _ask_for_ever(paths: Paths) -> None:
    for index in range(1_000_000):
        ask(paths, "run-1", epoch=0 if index % 2 else index + 1)


def test_a_keeper_killed_at_any_time_is_consistent_and_goes_on(keepers):
    last = 0
    for delay in (0.0, 0.01, 0.02, 0.03, 0.05, 0.07):
        module = FORK.Process(target=_ask_for_ever, args=(keepers[0],))
        module.start()
        while epoch_of(keepers[0]) <= last:
            time.sleep(0.001)
        time.sleep(delay)
        os.kill(module.pid, signal.SIGKILL)
        module.join()
        assert epoch_of(keepers[0]) > last
        last = epoch_of(keepers[0])
    assert ask(keepers[0], "run-1").granted


def test_an_answer_that_was_not_written_is_not_given(keepers, monkeypatch):
    ask(keepers[0], "run-1")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(HostFault, match="No space left"):
        ask(keepers[0], "run-1", epoch=9)
    monkeypatch.undo()
    assert epoch_of(keepers[0]) == 1


def test_a_host_that_is_no_keeper_does_not_vote(tmp_path):
    with pytest.raises(Refused, match="not a keeper"):
        ask(Paths(tmp_path), "run-1")
    assert os.listdir(tmp_path) == []


def test_a_fenced_keeper_does_not_vote(keepers):
    keeper = keepers[0]
    write_state(keeper.host_file, {"name": "hv1"}, 1)
    write_state(keeper.evacuations_file, {"evacuations": {"e1": {"host": "hv2", "instances": {}}}}, 1)
    assert ask(keeper, "run-1").granted
    write_state(keeper.evacuations_file, {"evacuations": {"e1": {"host": "hv1", "instances": {}}}}, 1)
    with pytest.raises(Refused, match="keeper hv1 was evacuated and does not vote"):
        ask(keeper, "run-1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        '{"schema": 2}',
        '{"schema": 1}',
        '{"schema": 1, "leases": []}',
        '{"schema": 1, "leases": {"project:web": {}}}',
    ],
)
def test_a_keeper_that_cannot_read_its_leases_does_not_vote(keepers, text):
    keepers[0].leases_file.write_text(text)
    with pytest.raises(UnreadableRecord, match="leases"):
        ask(keepers[0], "run-1")
    assert keepers[0].leases_file.read_text() == text


def test_a_keeper_that_cannot_read_its_evacuations_does_not_vote(keepers):
    keepers[0].evacuations_file.write_text('{"schema": 1, "evacuations": {"e1": {}}}')
    with pytest.raises(UnreadableRecord, match="evacuations"):
        ask(keepers[0], "run-1")
