# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keeper's copies: deltas in any order end in the same, nothing rolls back, user data is private."""

from __future__ import annotations

import multiprocessing
import os
import stat
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    InvalidInput,
    Refused,
    UnreadableRecord,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host import keeper as keeper_module
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import write_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.keeper import (
    Delta,
    HostRecords,
    digests,
    drop_user_data,
    evacuations,
    fenced_hosts,
    keep_records,
    keep_user_data,
    kept_hosts,
    kept_records,
    kept_user_data,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.generations import digest

FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")

FIRST = "00000000-0000-4000-8000-000000000001"
SECOND = "00000000-0000-4000-8000-000000000002"


@pytest.fixture
def keeper(paths):
    paths.keeper.mkdir(parents=True)
    return paths


def raw(record, generation: int, uuid: str = FIRST) -> dict[str, Any]:
    return replace(record, generation=generation, uuid=uuid).to_dict()


def put(keeper, record, generation: int, uuid: str = FIRST, host: str = "hv1") -> None:
    keep_records(keeper, host, Delta({uuid: raw(record, generation, uuid)}))


def test_a_record_is_kept_and_replaced_by_a_newer_one(keeper, record):
    put(keeper, record, 1)
    put(keeper, record, 3)
    assert kept_records(keeper, "hv1").records == {FIRST: raw(record, 3)}
    assert kept_hosts(keeper) == ["hv1"]


def test_a_late_record_does_not_roll_back(keeper, record):
    put(keeper, record, 3)
    before = keeper.records_file("hv1").read_bytes()
    put(keeper, record, 2)
    assert keeper.records_file("hv1").read_bytes() == before


def test_a_record_of_the_same_generation_takes_its_place(keeper, record):
    """A task that ended without another change."""
    put(keeper, record, 3)
    keep_records(keeper, "hv1", Delta({FIRST: {**raw(record, 3), "description": "later"}}))
    assert kept_records(keeper, "hv1").records[FIRST]["description"] == "later"


def test_a_removal_removes_what_it_is_sure_of(keeper, record):
    put(keeper, record, 3)
    keep_records(keeper, "hv1", Delta(removed={FIRST: 2}))
    assert kept_records(keeper, "hv1").generations == {FIRST: 3}
    keep_records(keeper, "hv1", Delta(removed={FIRST: 3}))
    assert kept_records(keeper, "hv1").generations == {}


@pytest.mark.parametrize("generation", [1, 3])
def test_a_late_record_does_not_return_after_a_removal(keeper, record, generation):
    keep_records(keeper, "hv1", Delta(removed={FIRST: 3}))
    put(keeper, record, generation)
    assert kept_records(keeper, "hv1").records == {}


def test_an_instance_that_came_back_is_kept(keeper, record):
    keep_records(keeper, "hv1", Delta(removed={FIRST: 3}))
    put(keeper, record, 4)
    assert kept_records(keeper, "hv1").generations == {FIRST: 4}
    assert kept_records(keeper, "hv1").removed == {}


def test_removals_are_remembered_a_bounded_number_newest_last(keeper, monkeypatch):
    monkeypatch.setattr(keeper_module, "REMOVALS_KEPT", 2)
    uuids = [f"00000000-0000-4000-8000-{index:012x}" for index in (9, 5, 7)]
    for uuid in uuids:
        keep_records(keeper, "hv1", Delta(removed={uuid: 1}))
    assert list(kept_records(keeper, "hv1").removed) == uuids[1:]


UUIDS = st.sampled_from([FIRST, SECOND])
GENERATIONS = st.integers(1, 6)
CHANGE = st.tuples(st.sampled_from(["record", "remove"]), UUIDS, GENERATIONS)


def delta(change: tuple[str, str, int]) -> Delta:
    what, uuid, generation = change
    if what == "remove":
        return Delta(removed={uuid: generation})
    return Delta({uuid: {"uuid": uuid, "generation": generation}})


@given(changes=st.lists(CHANGE, max_size=8), data=st.data())
def test_deltas_in_any_order_and_twice_end_in_the_same(changes, data):
    ends = []
    for order in (changes, data.draw(st.permutations(changes + changes))):
        copy = HostRecords("hv1")
        for change in order:
            copy = copy.merged(delta(change))
        ends.append(copy.records)
    assert ends[0] == ends[1]


@given(changes=st.lists(CHANGE, max_size=12))
def test_no_delta_takes_a_generation_back(changes):
    copy = HostRecords("hv1")
    for change in changes:
        after = copy.merged(delta(change))
        for uuid, generation in copy.generations.items():
            assert max(after.generations.get(uuid, 0), after.removed.get(uuid, 0)) >= generation
        copy = after


def _keep_many(keeper, record, first: int) -> None:
    for index in range(first, first + 20):
        uuid = f"00000000-0000-4000-8000-{index:012x}"
        keep_records(keeper, "hv1", Delta({uuid: raw(record, 1, uuid)}))


def test_what_several_runs_send_at_once_is_all_kept(keeper, record):
    senders = [FORK.Process(target=_keep_many, args=(keeper, record, 100 * index)) for index in range(4)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(kept_records(keeper, "hv1").records) == 80


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"schema": 2}',
        '{"schema": 1}',
        '{"schema": 1, "host": "hv2", "records": {}}',
        '{"schema": 1, "host": "hv1", "records": []}',
        '{"schema": 1, "host": "hv1", "records": {"x": {}}}',
        '{"schema": 1, "host": "hv1", "records": {"x": {"generation": "9"}}}',
    ],
)
def test_a_copy_that_cannot_be_read_is_kept_and_not_written(keeper, record, text):
    keeper.records_file("hv1").write_text(text)
    with pytest.raises(UnreadableRecord, match="records-hv1"):
        put(keeper, record, 9)
    assert keeper.records_file("hv1").read_text() == text


@pytest.mark.parametrize("host", ["", "..", "a/b", "../../etc/cron.d/x", "hv1\n", "-x"])
def test_a_host_that_is_no_file_name_is_refused(keeper, record, host):
    with pytest.raises(InvalidInput):
        put(keeper, record, 1, host=host)
    assert os.listdir(keeper.keeper) == []


def test_a_host_that_is_no_keeper_keeps_nothing(paths, record):
    with pytest.raises(Refused, match="not a keeper"):
        put(paths, record, 1)
    with pytest.raises(Refused, match="not a keeper"):
        kept_hosts(paths)


def test_files_of_other_kinds_are_no_hosts(keeper, record):
    put(keeper, record, 1, host="hv1.example.org")
    for name in ("leases.json", "evacuations.json", f"userdata-{FIRST}", "records-hv2.json.part"):
        (keeper.keeper / name).touch()
    assert kept_hosts(keeper) == ["hv1.example.org"]


# What is sent


@pytest.mark.parametrize(
    "sent",
    [
        [],
        {"record": {}},
        {"records": {"x": {}}},
        {"records": {FIRST: {"schema": 2}}},
        {"removed": {"../x": 1}},
        {"removed": {FIRST: "1"}},
    ],
)
def test_what_is_no_delta_is_refused(sent):
    with pytest.raises((InvalidInput, UnreadableRecord)):
        Delta.from_dict("hv1", sent)


def test_a_record_under_another_uuid_is_refused(record):
    with pytest.raises(InvalidInput, match="holds the record of another UUID"):
        Delta.from_dict("hv1", {"records": {SECOND: raw(record, 1)}})


def test_a_record_kept_and_removed_at_once_is_refused(record):
    with pytest.raises(InvalidInput, match="is kept as well"):
        Delta.from_dict("hv1", {"records": {FIRST: raw(record, 1)}, "removed": {FIRST: 1}})


# User data and evacuations


def test_user_data_is_for_root_alone(keeper):
    before = os.umask(0)
    try:
        keep_user_data(keeper, FIRST, "pässword\r\n")
    finally:
        os.umask(before)
    assert kept_user_data(keeper, FIRST) == "pässword\r\n"
    assert stat.S_IMODE(keeper.user_data_file(FIRST).stat().st_mode) == 0o600
    drop_user_data(keeper, FIRST)
    drop_user_data(keeper, FIRST)
    assert kept_user_data(keeper, FIRST) is None


def test_evacuations_name_the_fenced_hosts(keeper):
    assert evacuations(keeper) == {}
    assert fenced_hosts(keeper) == frozenset()
    entries = {"e1": {"host": "hv2", "instances": {}}, "e2": {"host": "hv3", "instances": {}}}
    write_state(keeper.evacuations_file, {"evacuations": entries}, 1)
    assert evacuations(keeper) == entries
    assert fenced_hosts(keeper) == {"hv2", "hv3"}


@pytest.mark.parametrize("text", ["[]", '{"schema": 1}', '{"schema": 1, "evacuations": {"e1": {}}}', '{"schema": 2}'])
def test_evacuations_that_cannot_be_read_are_not_guessed(keeper, text):
    keeper.evacuations_file.write_text(text)
    with pytest.raises(UnreadableRecord):
        evacuations(keeper)


def test_a_keeper_reports_a_digest_of_each_hosts_records_and_other_hosts_report_none(paths, record):
    assert digests(paths) is None
    paths.keeper.mkdir(parents=True)
    assert digests(paths) == {}
    put(paths, record, 3)
    assert digests(paths) == {"hv1": digest({FIRST: 3})}
    paths.records_file("hv1").write_text("{")
    assert digests(paths) == {"hv1": "unreadable"}
