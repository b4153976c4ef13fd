# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a plan whose hosts claim, refuse, fail, or say nothing; and what keepers hear of it."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import announcements, keeper_changes
from ansible_collections.lodestar.compute.plugins.module_utils._planner.outcome import outcome

RUN = "1b4e28ba-2fa1-4d2e-883f-0016d3cca427"
CHECKSUM = "sha256:" + "0" * 64


def a_record(name: str, generation: int = 1) -> dict[str, Any]:
    record = Record(
        uuid=f"uuid-of-{name}",
        name=name,
        flavor=Flavor("m1.nano", 1, 128, 1),
        image=ImageReference("tiny", CHECKSUM),
        generation=generation,
        created_at="2026-11-20T20:00:00Z",
    )
    return record.to_dict()


def a_creation(name: str, host: str) -> Step:
    record = a_record(name)
    return Step(f"create default.{name}", host, f"default.{name}", record["uuid"], "create", "none", "", record=record)


PLAN = Plan(RUN, (a_creation("web", "hv1"), a_creation("db", "hv1"), a_creation("cache", "hv2")))


def claims_of(hv1: Any, hv2: Any) -> dict[str, Any]:
    return {"hv1": hv1, "hv2": hv2}


def claim(name: str, reason: str | None = None) -> dict[str, Any]:
    return {"step": f"create default.{name}", "claimed": reason is None, "reason": reason}


def work(name: str, reason: str | None = None) -> dict[str, Any]:
    return {"step": f"create default.{name}", "done": reason is None, "reason": reason}


BOTH = {"results": [claim("web"), claim("db")], "records": {"uuid-of-web": a_record("web")}, "removed": {}}
CACHE = {"results": [claim("cache")], "records": {}, "removed": {}}


def test_claims_that_came_with_the_work_count_as_those_that_came_before() -> None:
    lost = claim("db", "the name is taken")
    at_once = {**BOTH, "claims": [claim("web"), lost], "results": [work("web")]}
    both = outcome(
        PLAN, None, [{"hv1": at_once, "hv2": {**CACHE, "claims": [claim("cache")], "results": [work("cache")]}}]
    )
    before = claims_of({**BOTH, "results": [claim("web"), lost]}, CACHE)
    assert both == outcome(
        PLAN, before, claims_of({**BOTH, "results": [work("web")]}, {**CACHE, "results": [work("cache")]})
    )
    assert (both.again, both.excluded) == (True, {"default.db": ("hv1",)})


def test_a_host_that_broke_in_claim_and_work_is_in_doubt() -> None:
    said = outcome(PLAN, None, [{"hv1": {"msg": "it broke"}, "hv2": {"unreachable": True, "msg": "no route"}}])
    assert said.failures == (
        "hv1 did not say whether it claimed: it broke",
        "hv2 did not say whether it claimed: no route",
    )
    assert (said.claimed, said.again) == ({}, False)


def test_all_claimed_and_worked_ends_the_run() -> None:
    works = {
        "hv1": {"results": [work("web"), work("db")], "records": {"uuid-of-web": a_record("web", 2)}, "removed": {}},
        "hv2": {"results": [work("cache")]},
    }
    end = outcome(PLAN, claims_of(BOTH, CACHE), works)
    assert end.claimed == {"hv1": ("create default.web", "create default.db"), "hv2": ("create default.cache",)}
    assert (end.failures, end.lost, end.again) == ((), (), False)
    assert end.results["hv1"]["records"]["uuid-of-web"]["generation"] == 2


def test_what_was_done_is_counted() -> None:
    deletion = Step("delete default.old", "hv1", "default.old", "uuid-of-old", "delete", "recreate", "")
    arrival = Step("arrive default.app", "hv2", "default.app", "uuid-of-app", "arrive", "none", "")
    move = Step(
        "migrate default.app", "hv1", "default.app", "uuid-of-app", "migrate", "live", "", options={"to": "hv2"}
    )
    plan = Plan(RUN, (a_creation("web", "hv1"), a_creation("db", "hv1"), deletion, arrival, move))
    steps = {host: [step.id for step in plan.steps if step.host == host] for host in ("hv1", "hv2")}
    claims = {host: {"results": [{"step": each, "claimed": True} for each in ids]} for host, ids in steps.items()}
    works = {
        host: {"results": [{"step": each, "done": each != "create default.db", "reason": "it broke"} for each in ids]}
        for host, ids in steps.items()
    }
    assert outcome(plan, claims, works).to_dict()["done"] == {"created": 1, "changed": 1, "deleted": 1}


def test_lost_claim_is_planned_again_without_the_host_that_refused() -> None:
    refused = {"results": [claim("cache", "needs 128 MB of RAM, 12 free")]}
    end = outcome(PLAN, claims_of(BOTH, refused))
    assert end.again
    assert end.excluded == {"default.cache": ("hv2",)}
    assert end.lost == ("default.cache on hv2: needs 128 MB of RAM, 12 free",)
    assert end.failures == ()


def test_claim_lost_to_an_expired_lease_is_planned_again_on_any_host() -> None:
    expired = {"results": [{**claim("cache", "the run's leases ended"), "waits": True}]}
    end = outcome(PLAN, claims_of(BOTH, expired))
    assert end.again
    assert end.excluded == {}


@pytest.mark.parametrize(
    "answer", [{}, {"unreachable": True, "msg": "no route to host"}, {"failed": True, "msg": "boom"}]
)
def test_host_that_does_not_say_what_it_claimed_is_a_failure_and_not_planned_again(answer: dict[str, Any]) -> None:
    end = outcome(PLAN, claims_of(BOTH, answer))
    assert not end.again
    assert end.excluded == {}
    assert "hv2" not in end.results
    assert end.failures == (f"hv2 did not say whether it claimed: {answer.get('msg', 'no answer')}",)


def test_claim_in_doubt_is_a_failure_and_not_planned_again_and_keepers_do_not_forget_it() -> None:
    doubt = {"step": "create default.cache", "claimed": None, "reason": "libvirtd died"}
    end = outcome(PLAN, claims_of(BOTH, {"results": [doubt], "records": {}, "removed": {}}))
    assert not end.again
    assert (end.excluded, end.lost) == ({}, ())
    assert "hv2" not in end.results
    assert end.failures == ("default.cache may be claimed on hv2: libvirtd died",)


def test_failed_work_names_the_instance_and_leaves_the_others() -> None:
    works = {
        "hv1": {"results": [work("web", "pool is full"), work("db")], "failed": True},
        "hv2": {"results": [work("cache")]},
    }
    assert outcome(PLAN, claims_of(BOTH, CACHE), works).failures == ("default.web on hv1: pool is full",)


def test_host_silent_at_work_is_named() -> None:
    works = {"hv1": {"results": [work("web"), work("db")]}}
    assert outcome(PLAN, claims_of(BOTH, CACHE), works).failures == (
        "hv2 did not say what became of its work: no answer",
    )


def test_what_needs_another_plan_goes_on_only_after_progress() -> None:
    deferred = Plan(RUN, PLAN.steps, deferred=("default.web",))
    works = {"hv1": {"results": [work("web"), work("db")]}, "hv2": {"results": [work("cache")]}}
    assert outcome(deferred, claims_of(BOTH, CACHE), works).again
    works["hv2"] = {"results": [work("cache", "pool is full")]}
    assert not outcome(deferred, claims_of(BOTH, CACHE), works).again


def test_creations_are_announced_as_being_built() -> None:
    announced = announcements(PLAN)
    assert set(announced["hv1"]) == {"uuid-of-web", "uuid-of-db"}
    assert announced["hv2"]["uuid-of-cache"]["task"]["name"] == "building"


def test_keepers_forget_an_announcement_only_where_the_host_has_said_that_it_claimed_nothing() -> None:
    fleet = Fleet.from_dict({"schema": 1, "hosts": [{"name": "hv1"}, {"name": "hv2"}]})
    results = outcome(PLAN, claims_of(BOTH, {"unreachable": True})).results
    changes = keeper_changes(fleet, [], results, PLAN)
    assert changes["hv1"]["removed"] == {"uuid-of-db": 1}
    assert "hv2" not in changes


@pytest.mark.parametrize(
    ("settled", "removed"),
    [
        (None, {}),  # it may still be there, half made
        ({"hv1": {"unreachable": True}}, {}),
        ({"hv1": {"results": [], "records": {}}}, {"uuid-of-web": 1}),  # it was put back
        ({"hv1": {"results": [], "records": {"uuid-of-web": {"generation": 2, "task": {}}}}}, {}),
    ],
)
def test_keepers_forget_what_failed_only_where_the_host_was_seen_without_it(settled: Any, removed: Any) -> None:
    fleet = Fleet.from_dict({"schema": 1, "hosts": [{"name": "hv1"}, {"name": "hv2"}]})
    has = {f"uuid-of-{name}": {"generation": 1, "task": {"name": "building"}} for name in ("web", "db")}
    claims = claims_of({**BOTH, "records": has}, CACHE)
    failed = {**work("web", "no room"), "uuid": "uuid-of-web"}
    works = {"hv1": {"results": [failed, work("db")], "records": {"uuid-of-db": {"generation": 2}}}}
    results = outcome(PLAN, claims, works, settled).results
    assert keeper_changes(fleet, [], results, PLAN)["hv1"]["removed"].get("uuid-of-web") == removed.get("uuid-of-web")


def test_keepers_hear_what_was_done_also_of_what_failed() -> None:
    entries = {"uuid-of-web": [{"action": "create", "result": "failed"}]}
    works = {"hv1": {"results": [work("web", "no room")], "history": entries}, "hv2": {"results": [work("cache")]}}
    results = outcome(PLAN, claims_of(BOTH, CACHE), works).to_dict()["results"]
    news = keeper_changes(Fleet(()), [{}], results, PLAN)
    assert news["hv1"]["history"] == entries
    assert "history" not in news["hv2"]


def test_what_a_host_failed_with_before_its_module_began_is_told() -> None:
    found = outcome(PLAN, claims_of({"exception": "No module named x"}, CACHE))
    assert any("hv1 did not say whether it claimed: No module named x" in failure for failure in found.failures)


def a_move(name: str = "web") -> tuple[Step, Step]:
    uuid = f"uuid-of-{name}"
    arrive = Step(f"arrive {name}", "hv2", f"default.{name}", uuid, "arrive", "none", "")
    return arrive, Step(
        f"migrate {name}",
        "hv1",
        f"default.{name}",
        uuid,
        "migrate",
        "live",
        "",
        after_steps=(arrive.id,),
        options={"to": "hv2"},
    )


MOVE = Plan(RUN, (*a_move(), a_creation("db", "hv1")))


def said(step: str, key: str, is_so: bool | None = True, reason: str | None = None) -> dict[str, Any]:
    return {"step": step, key: is_so, "reason": reason}


def move_claims(migrate: bool = True, arrive: bool = True) -> dict[str, Any]:
    here = [said("migrate web", "claimed", migrate, "busy"), said("create default.db", "claimed")]
    there = [said("arrive web", "claimed", arrive, "needs 128 MB of RAM, 12 free")]
    return claims_of({"results": here}, {"results": there})


def test_a_source_works_after_its_destination_and_with_it_what_needs_nobody_else() -> None:
    end = outcome(MOVE, move_claims())
    assert end.stages == ({"hv1": ("create default.db",), "hv2": ("arrive web",)}, {"hv1": ("migrate web",)})
    assert end.cancelled == {}


@pytest.mark.parametrize(
    ("migrate", "arrive", "cancelled"),
    [
        (False, True, {"arrive web": "hv1 did not promise to let it go"}),
        (True, False, {"migrate web": "hv2 did not promise it a place"}),
    ],
)
def test_half_a_move_that_was_claimed_is_put_back(migrate: bool, arrive: bool, cancelled: dict[str, str]) -> None:
    end = outcome(MOVE, move_claims(migrate, arrive))
    assert end.cancelled == cancelled
    assert end.excluded == ({} if arrive else {"default.web": ("hv2",)})


def test_a_move_that_has_only_to_wait_may_go_to_the_same_host_later() -> None:
    claims = move_claims(arrive=False)
    claims["hv2"]["results"][0]["waits"] = True
    end = outcome(MOVE, claims)
    assert (end.excluded, end.again) == ({}, True)


@pytest.mark.parametrize(
    ("reason", "failures"),
    [
        ("hv2 did not promise it a place", 0),
        ("hv2 did not promise it a place; and it could not be undone: libvirt is away; run again", 1),
    ],
)
def test_what_was_put_back_as_the_other_half_was_not_to_be_had_has_not_failed(reason: str, failures: int) -> None:
    put_back = [said("create default.db", "done"), said("migrate web", "done", False, reason)]
    end = outcome(MOVE, move_claims(arrive=False), [{"hv1": {"results": put_back}}])
    assert len(end.lost) == 1
    assert len(end.failures) == failures


@pytest.mark.parametrize(
    ("measured", "told"),
    [
        ({"seconds": 4.21, "downtime_ms": 60}, ("default.web moved from hv1 to hv2 in 4.2 s, held for 60 ms",)),
        ({"seconds": 4.21}, ("default.web moved from hv1 to hv2 in 4.2 s",)),
        (None, ()),
    ],
)
def test_what_a_move_took_is_told(measured: dict[str, float] | None, told: tuple[str, ...]) -> None:
    first = {"hv1": {"results": [said("create default.db", "done")]}, "hv2": {"results": [said("arrive web", "done")]}}
    moved = {**said("migrate web", "done"), **({"measured": measured} if measured else {})}
    end = outcome(MOVE, move_claims(), [first, {"hv1": {"results": [moved]}}])
    assert end.told == told
    assert end.to_dict()["told"] == list(told)


def test_a_source_whose_destination_failed_puts_back_what_it_promised() -> None:
    first = {
        "hv1": {"results": [said("create default.db", "done")]},
        "hv2": {"results": [said("arrive web", "done", False, "no space left")]},
    }
    end = outcome(MOVE, move_claims(), [first])
    assert end.cancelled == {"migrate web": "hv2 could not take it: no space left"}


def test_what_hosts_say_after_a_move_outweighs_what_each_said_of_its_own_work() -> None:
    first = {
        "hv1": {"results": [said("create default.db", "done")], "records": {"uuid-of-db": a_record("db", 2)}},
        "hv2": {"results": [said("arrive web", "done")], "records": '{"uuid-of-web": {"generation": 3}}'},
    }
    second = {
        "hv1": {
            "results": [said("migrate web", "done")],
            "removed": {"uuid-of-web": 2},
            "history": '{"uuid-of-web": [{"action": "migrate"}]}',
        }
    }
    settled = {
        "hv1": {"results": [], "records": {"uuid-of-db": a_record("db", 2)}},
        "hv2": {"results": [], "records": '{"uuid-of-web": {"generation": 5}}'},
    }
    end = outcome(MOVE, move_claims(), [first, second], settled)
    assert end.failures == ()
    assert end.results["hv2"]["records"] == {"uuid-of-web": {"generation": 5}}
    assert end.results["hv1"]["removed"] == {"uuid-of-web": 2}
    assert set(end.results["hv1"]["records"]) == {"uuid-of-db"}
    assert end.results["hv1"]["history"] == {"uuid-of-web": [{"action": "migrate"}]}


def test_a_place_that_was_given_up_is_not_told_as_a_record() -> None:
    first = {"hv2": {"results": [said("arrive web", "done")], "records": {"uuid-of-web": {"generation": 3}}}}
    second = {"hv1": {"results": [said("migrate web", "done", False, "link cut")]}}
    settled = {"hv1": {"results": [], "records": {}}, "hv2": {"results": [], "records": {}}}
    claims = claims_of({"results": [said("migrate web", "claimed")]}, {"results": [said("arrive web", "claimed")]})
    end = outcome(Plan(RUN, a_move()), claims, [first, second], settled)
    assert end.results["hv2"]["records"] == {}
    assert end.failures == ("default.web on hv1: link cut",)
