# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner: one plan, seen as changed, actions, diff and check mode; failures stop only what needs them."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run


class Exited(Exception):
    """The module ended well; answer is what it returned."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(answer)
        self.answer = answer


class Failed(Exited):
    """The module failed; answer is what it returned."""


class FakeModule:
    """Ends as a real module does: by never coming back."""

    def __init__(self, check_mode: bool = False) -> None:
        self.check_mode = check_mode
        self.params: dict[str, Any] = {"name": "web"}

    def exit_json(self, **answer: Any) -> None:
        raise Exited(answer)

    def fail_json(self, **answer: Any) -> None:
        raise Failed(answer)


def ending_of(
    actions: list[Action],
    apply: Any,
    check_mode: bool = False,
    parallel: int = 1,
    observe: Any = dict,
    collect: Any = None,
) -> Exited:
    with pytest.raises(Exited) as ending:
        run(
            FakeModule(check_mode),  # type: ignore[arg-type]
            observe,
            lambda params, _observed: ModulePlan(actions, {"name": params["name"]}),
            apply,
            parallel=parallel,
            collect=collect,
        )
    return ending.value


def start(subject: str, *needs: str) -> Action:
    return Action("start", subject, {"power_state": "stopped"}, {"power_state": "running"}, needs=needs)


def test_nothing_to_do_is_no_change() -> None:
    answer = ending_of([], apply=None, observe=lambda _params: {}).answer
    assert answer == {"changed": False, "actions": [], "diff": {"before": {}, "after": {}}, "name": "web"}


def test_check_mode_says_the_same_and_applies_nothing() -> None:
    applied: list[str] = []

    def apply(_observed: Any, action: Action) -> None:
        applied.append(action.subject)

    foreseen = ending_of([start("web")], apply, check_mode=True, observe=lambda _params: {}).answer
    assert applied == []
    done = ending_of([start("web")], apply, observe=lambda _params: {}).answer
    assert applied == ["web"]
    assert {key: done[key] for key in foreseen} == foreseen
    assert foreseen["diff"] == {
        "before": {"web": {"power_state": "stopped"}},
        "after": {"web": {"power_state": "running"}},
    }


@pytest.mark.parametrize("parallel", [1, 4])
def test_failure_stops_only_what_needs_it(parallel: int) -> None:
    def apply(_observed: Any, action: Action) -> dict[str, Any]:
        if action.subject == "db":
            raise Refused("db is locked")
        return {"done": True}

    ending = ending_of(
        [start("db"), start("web", "db"), start("cache")], apply, parallel=parallel, observe=lambda _params: {}
    )
    assert isinstance(ending, Failed)
    assert ending.answer["actions"] == ["start cache"]
    assert ending.answer["results"] == [{"subject": "cache", "done": True}]
    assert "db: db is locked" in ending.answer["msg"]
    assert "web: not tried: db failed before" in ending.answer["msg"]
    assert "applied before: start cache" in ending.answer["msg"]


def test_needs_are_applied_in_order() -> None:
    order: list[str] = []
    ending = ending_of(
        [start("c", "b"), start("b", "a"), start("a")],
        lambda _observed, action: order.append(action.subject),
        parallel=3,
        observe=lambda _params: {},
    )
    assert order == ["a", "b", "c"]
    assert ending.answer["changed"]


def test_needs_in_a_circle_fail_without_hanging() -> None:
    ending = ending_of([start("a", "b"), start("b", "a")], lambda _observed, _action: None, observe=lambda _params: {})
    assert isinstance(ending, Failed)
    assert "its needs form a circle" in ending.answer["msg"]


def test_error_while_observing_is_a_plain_failure() -> None:
    def observe(_params: Any) -> None:
        raise LodestarError("libvirt on hv1 does not answer")

    ending = ending_of([], apply=None, observe=observe)
    assert isinstance(ending, Failed)
    assert ending.answer["msg"] == "libvirt on hv1 does not answer"


def test_fault_of_ours_is_named_as_such() -> None:
    def apply(_observed: Any, _action: Action) -> None:
        raise KeyError("machine")

    ending = ending_of([start("web")], apply, observe=lambda _params: {})
    assert "KeyError: 'machine' (a fault of lodestar.compute" in ending.answer["msg"]


def test_an_action_that_found_nothing_left_to_do_is_no_change() -> None:
    answer = ending_of([start("web"), start("db")], lambda _seen, action: {"changed": action.subject == "db"}).answer
    assert (answer["changed"], answer["actions"]) == (True, ["start db"])
    assert not ending_of([start("web")], lambda _seen, _action: {"changed": False}).answer["changed"]


def test_what_the_actions_returned_is_collected_also_when_one_failed() -> None:
    def apply(_observed: Any, action: Action) -> dict[str, Any]:
        if action.subject == "db":
            raise Refused("no room")
        return {"generation": 2}

    def collect(_observed: Any, results: Any, failures: Any) -> dict[str, Any]:
        return {"generations": {result["subject"]: result["generation"] for result in results}, "lost": [*failures]}

    ending = ending_of([start("web"), start("db")], apply, collect=collect)
    assert isinstance(ending, Failed)
    assert ending.answer["generations"] == {"web": 2}
    assert ending.answer["lost"] == ["db"]
    assert ending.answer["failures"] == {"db": "no room"}
