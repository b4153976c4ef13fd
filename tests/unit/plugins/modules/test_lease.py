# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module lease on one keeper: both rounds, the way back, and check mode."""

from __future__ import annotations

from functools import partial

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.modules import lease

NAMES = ["project:web", "network:front"]


@pytest.fixture
def paths(tmp_path) -> Paths:
    paths = Paths(tmp_path)
    paths.keeper.mkdir(parents=True)
    return paths


@pytest.fixture
def vote(paths, run_module):
    def vote(run: str, check: bool = False, **options):
        return run_module(partial(lease.main, paths), {"names": NAMES, "run": run, "by": f"{run}'s", **options}, check)

    return vote


def test_the_first_round_grants_each_lease(vote):
    answer = vote("run-1")
    assert answer["changed"]
    assert answer["actions"] == ["grant project:web", "grant network:front"]
    assert {name: (found["granted"], found["epoch"]) for name, found in answer["leases"].items()} == {
        "project:web": (True, 1),
        "network:front": (True, 1),
    }
    assert answer["leases"]["project:web"]["holder"]["run"] == "run-1"


def test_the_second_round_confirms_the_highest_epoch(vote):
    vote("run-1")
    answer = vote("run-1", epochs={"project:web": 7, "network:front": 1})
    assert answer["actions"] == ["confirm project:web", "confirm network:front"]
    assert answer["leases"]["project:web"]["epoch"] == 7
    vote("run-1", state="absent")
    assert vote("run-2")["leases"]["project:web"]["epoch"] == 8


def test_a_second_run_is_told_who_holds_it_and_changes_nothing(vote, paths):
    vote("run-1")
    before = paths.leases_file.read_bytes()
    answer = vote("run-2")
    assert not answer["changed"]
    assert not answer.get("failed")
    found = answer["leases"]["project:web"]
    assert (found["granted"], found["holder"]["run"], found["holder"]["by"]) == (False, "run-1", "run-1's")
    assert paths.leases_file.read_bytes() == before


def test_some_are_granted_where_others_are_held(vote, paths, run_module):
    run_module(partial(lease.main, paths), {"names": NAMES[:1], "run": "run-1"})
    answer = vote("run-2")
    assert answer["actions"] == ["grant network:front"]
    assert [answer["leases"][name]["granted"] for name in NAMES] == [False, True]


def test_giving_back_frees_it_once(vote):
    vote("run-1")
    assert vote("run-1", state="absent")["actions"] == ["release project:web", "release network:front"]
    assert not vote("run-1", state="absent")["changed"]
    assert vote("run-2")["leases"]["project:web"]["granted"]


def test_another_runs_lease_is_not_given_back(vote):
    vote("run-1")
    assert not vote("run-2", state="absent")["changed"]
    assert not vote("run-2")["leases"]["project:web"]["granted"]


def test_check_mode_says_what_it_would_vote_and_writes_nothing(vote, paths):
    answer = vote("run-1", check=True)
    assert answer["changed"]
    assert answer["leases"]["project:web"]["granted"]
    assert list(paths.keeper.iterdir()) == []
    assert vote("run-2")["leases"]["project:web"]["epoch"] == 1


def test_the_diff_shows_who_held_it_and_who_holds_it(vote):
    answer = vote("run-1")
    assert answer["diff"]["before"]["project:web"] == {"epoch": 0, "holder": None}
    assert answer["diff"]["after"]["project:web"]["holder"]["run"] == "run-1"


def test_a_lease_ends_with_its_ttl(vote):
    vote("run-1", ttl=0)
    assert vote("run-2")["leases"]["project:web"] | {"holder": None} == {"granted": True, "epoch": 2, "holder": None}


def test_wrong_names_are_all_named_and_nothing_is_touched(vote, paths):
    answer = vote("run-1", names=["project:web", "pool:x", "y"])
    assert answer["failed"]
    assert "2 faults" in answer["msg"]
    assert "pool:x" in answer["msg"]
    assert list(paths.keeper.iterdir()) == []


def test_a_host_that_is_no_keeper_fails(tmp_path, run_module):
    answer = run_module(partial(lease.main, Paths(tmp_path / "elsewhere")), {"names": NAMES, "run": "run-1"})
    assert answer["failed"]
    assert "not a keeper" in answer["msg"]
