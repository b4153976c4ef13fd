# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a run holds its leases, for every way in which keepers can answer."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._planner.lease_majority import lease_majority

HOLDER = {"run": "run-7", "by": "alice@laptop"}


def answer(keeper: int, **leases: int | None) -> dict[str, Any]:
    """A keeper's answer: an epoch for what it grants, None for what alice holds."""
    return {
        "keeper": f"hv{keeper}",
        "leases": {
            name: {"granted": epoch is not None, "epoch": epoch, "holder": None if epoch is not None else HOLDER}
            for name, epoch in leases.items()
        },
    }


def silent(keeper: int) -> dict[str, Any]:
    return {"keeper": f"hv{keeper}", "unreachable": True}


@pytest.mark.parametrize("keepers", range(1, 6))
def test_more_than_half_of_all_keepers_is_needed(keepers: int) -> None:
    for votes in itertools.product((True, False, None), repeat=keepers):
        answers = [
            silent(number) if vote is None else answer(number, a=3 if vote else None)
            for number, vote in enumerate(votes)
        ]
        assert lease_majority(answers, keepers, ["a"]).granted == (votes.count(True) * 2 > keepers)


def test_keepers_that_were_not_asked_count_against() -> None:
    assert not lease_majority([answer(1, a=1)], 3, ["a"]).granted


def test_epoch_is_the_highest_that_was_granted() -> None:
    assert lease_majority([answer(1, a=3), answer(2, a=9), answer(3, a=5)], 3, ["a"]).epochs == {"a": 9}


def test_a_majority_ends_with_the_first_of_its_votes() -> None:
    votes = [answer(number, a=1) for number in (1, 2)]
    for vote, expires in zip(votes, ("2026-03-01T03:02:01Z", "2026-03-01T03:02:00Z")):
        vote["leases"]["a"]["holder"] = {**HOLDER, "expires": expires}
    assert lease_majority(votes, 3, ["a"]).expires == "2026-03-01T03:02:00Z"


def test_new_keepers_do_not_begin_below_what_hosts_have_seen():
    seen = [{"a": 7, "b": 9}, {}, {"a": 3}]
    assert lease_majority([answer(1, a=1)], 1, ["a"], seen).epochs == {"a": 8}
    assert lease_majority([answer(1, a=12)], 1, ["a"], seen).epochs == {"a": 12}


def test_one_refused_lease_refuses_all_and_names_its_holder_and_who_is_silent() -> None:
    majority = lease_majority([answer(1, a=1, b=None), answer(2, a=1, b=None), silent(3)], 3, ["a", "b"])
    assert not majority.granted
    assert majority.epochs == {}
    assert majority.refused == (
        "b: granted by 0 of 3 keepers, a majority is 2; held by alice@laptop (run run-7); hv3 did not answer",
    )


def test_lease_that_no_keeper_mentions_is_refused() -> None:
    assert not lease_majority([answer(1, a=1)], 1, ["a", "b"]).granted


def test_nothing_asked_is_granted_without_keepers() -> None:
    assert lease_majority([], 0, []).to_dict() == {"granted": True, "epochs": {}, "refused": [], "expires": None}


def test_without_keepers_nothing_is_granted() -> None:
    assert lease_majority([], 0, ["a"]).refused == (
        "there are no keepers to grant leases: put hosts into the group keepers",
    )


@pytest.mark.parametrize(
    ("holder", "words"), [(None, "someone"), ("bob", "bob"), ({"by": "bob"}, "bob"), ({"run": "r"}, "someone (run r)")]
)
def test_holder_is_put_in_words_whatever_the_keeper_says(holder: Any, words: str) -> None:
    refusal = {"keeper": "hv1", "leases": {"a": {"granted": False, "holder": holder}}}
    assert lease_majority([refusal], 1, ["a"]).refused[0].endswith(f"held by {words}")
