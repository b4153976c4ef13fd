# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One keeper's votes: what it grants, confirms and releases, and that its epochs never go back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.leases import (
    Lease,
    LeaseHolder,
    confirm,
    grant,
    release,
    require_lease_names,
)

NOW = 1_000_000.0
TTL = 120


def granted(run: str = "a", epoch: int = 1, now: float = NOW) -> Lease:
    return Lease(epoch, LeaseHolder(run, "alice", now, now + TTL))


def test_a_free_lease_is_granted_under_a_new_epoch():
    after, vote = grant(Lease(epoch=7), "a", "alice", TTL, NOW)
    assert (vote.granted, vote.epoch) == (True, 8)
    assert after == granted(epoch=8)


def test_a_held_lease_is_refused_and_the_holder_named():
    lease = granted("a", 3)
    after, vote = grant(lease, "b", "bob", TTL, NOW + 119)
    assert after == lease
    assert vote.to_dict() == {
        "granted": False,
        "epoch": 3,
        "holder": {"run": "a", "by": "alice", "since": "1970-01-12T13:46:40Z", "expires": "1970-01-12T13:48:40Z"},
    }


def test_the_same_run_keeps_its_epoch_and_gets_time():
    after, vote = grant(granted("a", 3), "a", "alice", TTL, NOW + 60)
    assert (vote.granted, vote.epoch) == (True, 3)
    assert after.holder.expires == NOW + 60 + TTL
    assert after.holder.since == NOW


def test_an_expired_lease_goes_to_the_next_under_a_new_epoch():
    after, vote = grant(granted("a", 3), "b", "bob", TTL, NOW + TTL)
    assert (vote.granted, vote.epoch, after.holder.run) == (True, 4, "b")


def test_a_run_that_let_its_lease_expire_gets_a_new_epoch():
    _after, vote = grant(granted("a", 3), "a", "alice", TTL, NOW + TTL)
    assert (vote.granted, vote.epoch) == (True, 4)


def test_a_confirmed_epoch_is_remembered():
    after, vote = confirm(granted("a", 3), "a", 9, TTL, NOW + 1)
    assert (vote.granted, vote.epoch, after.epoch) == (True, 9, 9)
    assert grant(after, "b", "bob", TTL, NOW + 500)[1].epoch == 10


def test_a_lower_epoch_is_confirmed_and_the_higher_one_remembered():
    """Its own grant was not among the majority whose highest the run took."""
    after, vote = confirm(granted("a", 9), "a", 3, TTL, NOW + 1)
    assert (vote.granted, vote.epoch, after.epoch) == (True, 3, 9)


@pytest.mark.parametrize(
    ("lease", "named"),
    [(granted("b", 4), "b"), (Lease(4), None), (granted("a", 4, NOW - TTL), None)],
    ids=["other", "none", "late"],
)
def test_a_run_that_holds_it_no_more_is_not_confirmed(lease, named):
    after, vote = confirm(lease, "a", 9, TTL, NOW)
    assert after == lease
    assert (vote.granted, vote.holder and vote.holder.run) == (False, named)


def test_a_released_lease_is_free_and_keeps_its_epoch():
    after, vote = release(granted("a", 3), "a", NOW)
    assert after == Lease(3)
    assert (vote.granted, vote.holder) == (False, None)


def test_another_runs_lease_is_not_released():
    lease = granted("b", 3)
    after, vote = release(lease, "a", NOW)
    assert (after, vote.holder.run) == (lease, "b")


def test_a_lease_reads_back():
    for lease in (Lease(), Lease(3), granted("a", 3)):
        assert Lease.from_dict(lease.to_dict()) == lease


CALL = st.tuples(
    st.sampled_from(["grant", "confirm", "release"]), st.sampled_from("abc"), st.integers(1, 50), st.floats(-200, 200)
)


@given(st.lists(CALL, max_size=30))
def test_the_epoch_never_goes_back_whatever_is_asked_and_however_the_clock_jumps(calls):
    lease, now = Lease(), NOW
    for what, run, epoch, step in calls:
        now += step
        before = lease
        if what == "grant":
            lease, vote = grant(lease, run, "someone", TTL, now)
        elif what == "confirm":
            lease, vote = confirm(lease, run, epoch, TTL, now)
        else:
            lease, vote = release(lease, run, now)
        assert lease.epoch >= before.epoch
        assert not vote.granted or lease.held_by(now).run == run


@pytest.mark.parametrize(
    "name", ["", "project", "project:", "pool:x", "project:x\n", "project:../x", "project:{{x}}", "host:" + "x" * 300]
)
def test_other_names_are_no_leases(name):
    with pytest.raises(InvalidInput, match="is not project:, "):
        require_lease_names([name], {})


def test_names_of_all_kinds_are_leases():
    names = ["project:web", "network:front", "storage:shared", "host:hv1.example.org", "maintenance:2026-11-kernel"]
    require_lease_names(names, {})


@pytest.mark.parametrize("epochs", [{"project:y": 1}, {"project:x": "1"}, {"project:x": 0}])
def test_each_lease_needs_its_epoch_to_be_confirmed(epochs):
    with pytest.raises(InvalidInput, match="is not the epoch to confirm"):
        require_lease_names(["project:x"], epochs)
