# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The modules keeper and keeper_info: what is told comes back, secrets do not."""

from __future__ import annotations

import contextlib
import json
from functools import partial
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.files import write_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.modules import keeper, keeper_info

FIRST = "00000000-0000-4000-8000-000000000001"
SECOND = "00000000-0000-4000-8000-000000000002"
SECRET = "#cloud-config\npassword: hunter2\n"


@pytest.fixture
def paths(tmp_path) -> Paths:
    paths = Paths(tmp_path)
    paths.keeper.mkdir(parents=True)
    return paths


@pytest.fixture
def tell(paths, run_module):
    def tell(changes: Any, user_data: dict[str, str] | None = None, check: bool = False):
        arguments = {"changes": changes, "user_data": user_data or {}}
        return run_module(partial(keeper.main, paths), arguments, check)

    return tell


@pytest.fixture
def ask(paths, run_module):
    return partial(run_module, partial(keeper_info.main, paths), {})


def record(uuid: str = FIRST, generation: int = 1) -> dict[str, Any]:
    image = ImageReference("tiny", "sha256:" + 64 * "0")
    return Record(uuid, "web-1", Flavor("m1.tiny", 1, 64, 1), image, generation=generation).to_dict()


def kept(uuid: str = FIRST, generation: int = 1) -> dict[str, Any]:
    return {"hv1": {"records": {uuid: record(uuid, generation)}}}


@pytest.mark.parametrize("encode", [json.dumps, dict], ids=["text", "dictionary"])
def test_what_is_told_comes_back(tell, ask, encode):
    answer = tell(encode(kept()))
    assert answer["actions"] == ["update records of hv1"]
    assert answer["diff"]["after"] == {"records of hv1": {FIRST: 1}}
    assert json.loads(ask()["records"]) == {"hv1": {FIRST: record()}}


def test_what_was_removed_is_told_with_its_generation(tell, ask):
    tell(kept(generation=2))
    tell({"hv1": {"removed": {FIRST: 2}}})
    answer = ask()
    assert (json.loads(answer["records"]), json.loads(answer["removed"])) == ({"hv1": {}}, {"hv1": {FIRST: 2}})


def test_the_second_time_changes_nothing(tell):
    tell(kept(), {FIRST: SECRET})
    answer = tell(kept(), {FIRST: SECRET})
    assert (answer["changed"], answer["actions"]) == (False, [])


def test_a_late_delta_changes_nothing(tell):
    tell(kept(generation=5))
    assert not tell(kept(generation=4))["changed"]
    assert not tell({"hv1": {"removed": {FIRST: 4}}})["changed"]


def test_check_mode_writes_nothing(tell, paths):
    answer = tell(kept(), {FIRST: SECRET}, check=True)
    assert answer["actions"] == [f"store user data of {FIRST}", "update records of hv1"]
    assert list(paths.keeper.iterdir()) == []


def test_user_data_is_stored_and_never_shown(tell, ask, paths):
    answers = [tell(kept(), {FIRST: SECRET}), tell(kept(generation=2), {FIRST: SECRET + "more"}), ask()]
    assert paths.user_data_file(FIRST).read_text() == SECRET + "more"
    assert "hunter2" not in json.dumps(answers)


def test_user_data_goes_with_its_instance(tell, paths):
    tell(kept(), {FIRST: SECRET})
    answer = tell({"hv1": {"removed": {FIRST: 1}}})
    assert answer["actions"] == ["update records of hv1", f"remove user data of {FIRST}"]
    assert not paths.user_data_file(FIRST).exists()


def test_user_data_of_an_instance_that_moved_stays(tell, paths):
    tell(kept(), {FIRST: SECRET})
    tell({"hv2": {"records": {FIRST: record(generation=2)}}, "hv1": {"removed": {FIRST: 2}}})
    assert paths.user_data_file(FIRST).exists()
    assert tell({"hv2": {"removed": {FIRST: 2}}})["actions"][-1] == f"remove user data of {FIRST}"


def test_user_data_left_by_a_killed_removal_goes_when_it_is_told_again(tell, paths):
    tell(kept(), {FIRST: SECRET})
    tell({"hv1": {"removed": {FIRST: 1}}})
    paths.user_data_file(FIRST).write_text(SECRET)
    assert tell({"hv1": {"removed": {FIRST: 1}}})["actions"] == [f"remove user data of {FIRST}"]


@pytest.mark.parametrize("changes", ["{", "[]", "7", {"hv1": []}, {"../x": {}}, {"hv1": {"records": {FIRST: {}}}}])
def test_what_is_no_change_fails_and_touches_nothing(tell, paths, changes):
    answer = tell(changes)
    assert answer["failed"]
    assert list(paths.keeper.iterdir()) == []


def test_one_bad_host_among_good_ones_touches_nothing(tell, paths):
    assert tell({**kept(), "hv2": {"removed": {FIRST: "x"}}})["failed"]
    assert list(paths.keeper.iterdir()) == []


def test_a_copy_that_cannot_be_read_is_named_and_left_out(tell, ask, paths):
    tell(kept())
    paths.records_file("hv2").write_text('{"schema": 9}')
    answer = ask()
    assert list(json.loads(answer["records"])) == ["hv1"]
    assert "schema 9" in answer["unreadable"]["hv2"]
    assert paths.records_file("hv2").read_text() == '{"schema": 9}'


def test_a_keeper_tells_of_evacuations(ask, paths):
    assert (ask()["evacuations"], ask()["fenced"]) == ({}, [])
    entries = {"e1": {"host": "hv2", "instances": {}}}
    write_state(paths.evacuations_file, {"evacuations": entries}, 1)
    answer = ask()
    assert (answer["changed"], answer["evacuations"], answer["fenced"]) == (False, entries, ["hv2"])


def test_what_is_told_of_an_evacuation_replaces_only_what_was_told_before(paths, run_module, ask):
    def tell_of(version: int, stage: str, check: bool = False):
        entry = {"host": "hv2", "stage": stage, "version": version, "instances": {}}
        return run_module(partial(keeper.main, paths), {"evacuations": {"hv2": entry}}, check)

    assert tell_of(1, "open", check=True)["changed"] is True
    assert ask()["evacuations"] == {}
    assert tell_of(1, "open")["actions"] == ["update evacuation of hv2"]
    assert tell_of(1, "open")["changed"] is False
    assert ask()["fenced"] == ["hv2"]
    assert tell_of(3, "over")["changed"] is True
    assert tell_of(2, "closed")["changed"] is False
    assert (ask()["evacuations"]["hv2"]["stage"], ask()["fenced"]) == ("over", [])


def test_an_evacuation_that_cannot_be_read_is_not_kept(paths, run_module):
    answer = run_module(partial(keeper.main, paths), {"evacuations": {"hv2": {"host": "hv2", "stage": "half"}}})
    assert answer["failed"]
    assert not paths.evacuations_file.exists()


def test_a_host_that_is_no_keeper_fails(tmp_path, run_module):
    elsewhere = Paths(tmp_path / "elsewhere")
    for main, arguments in ((keeper.main, {"changes": kept()}), (keeper_info.main, {})):
        answer = run_module(partial(main, elsewhere), arguments)
        assert answer["failed"]
        assert "not a keeper" in answer["msg"]


def test_what_was_done_is_kept_once_and_told_when_asked_for(tell, paths, run_module):
    told = {"instance": "default.web-1", "host": "hv1", "action": "stop", "by": "alice", "run": "run-1"}
    entry = {**told, "began": "2026-03-01T03:00:00Z", "seconds": 1, "result": "done"}
    news = {"hv1": {"history": {FIRST: [entry]}}}
    assert tell(news)["changed"] is True
    assert tell(news)["changed"] is False
    ask = partial(run_module, partial(keeper_info.main, paths))
    assert "history" not in ask({})
    assert ask({"with_history": True})["history"] == {FIRST: [entry]}


@pytest.fixture
def host_of(paths):
    """Have the host know its name, hv1, and its keepers."""

    def host_of(*keepers: str) -> None:
        listed = [{"name": name, "address": "192.0.2.1", "host_uuid": "u"} for name in keepers]
        state = {"status": "enabled", "status_reason": None, "name": "hv1", "keepers": listed}
        write_state(paths.host_file, state, 1)

    return host_of


@pytest.fixture
def no_libvirt(monkeypatch):
    """A libvirt without the pool; it is asked for nothing else."""
    monkeypatch.setattr(keeper, "connected", contextlib.nullcontext)
    monkeypatch.setattr(keeper, "remove_pool", lambda _connection: None)


@pytest.mark.usefixtures("no_libvirt")
def test_a_former_keeper_forgets_all_that_it_kept_once(tell, run_module, paths, host_of):
    tell(kept(), {FIRST: SECRET})
    host_of("hv2", "hv3")
    retire = partial(run_module, partial(keeper.main, paths), {"state": "absent"})
    assert retire(check=True)["actions"] == ["remove keeper"]
    assert paths.keeper.is_dir()
    assert retire()["actions"] == ["remove keeper"]
    assert not paths.keeper.exists()
    assert retire()["changed"] is False


@pytest.mark.parametrize("keepers", [("hv1", "hv2"), ()], ids=["one of them", "none that it knows"])
def test_a_host_that_may_be_a_keeper_forgets_nothing(tell, run_module, paths, host_of, keepers):
    tell(kept(), {FIRST: SECRET})
    host_of(*keepers)
    answer = run_module(partial(keeper.main, paths), {"state": "absent"})
    assert "may be one of the fleet's keepers" in answer["msg"]
    assert paths.user_data_file(FIRST).exists()
