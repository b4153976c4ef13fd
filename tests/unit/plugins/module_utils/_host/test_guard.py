# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard's files: what one program writes, another and the hook find."""

from __future__ import annotations

import json

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host import guard
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import Keeper, Membership, Tombstone

UUID = "0b5a9f5e-0000-4000-8000-000000000001"
NOW = "2026-01-01T00:00:00Z"


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path)


def write(path, document):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document))


def test_a_guard_is_closed_until_it_is_opened_and_says_by_whom(paths):
    assert not guard.is_open(paths)
    guard.open_guard(paths, "lodestar-boot", NOW)
    assert guard.is_open(paths)
    assert json.loads(paths.guard_open.read_text())["by"] == "lodestar-boot"
    guard.close_guard(paths)
    guard.close_guard(paths)
    assert not guard.is_open(paths)


def test_a_host_that_was_not_prepared_has_no_membership(paths):
    assert guard.membership(paths) is None


def test_membership_is_read_beside_the_hosts_status(paths):
    keeper = Keeper("hv1", "192.0.2.1", UUID)
    write(paths.host_file, {"schema": 1, "status": "disabled", "name": "hv2", "keepers": [keeper.to_dict()]})
    assert guard.membership(paths) == Membership("hv2", (keeper,))


@pytest.mark.parametrize(
    "document",
    [
        {"schema": 2, "name": "hv1", "keepers": []},
        {"schema": 1, "keepers": []},
        {"schema": 1, "name": "hv1", "keepers": [{"name": "hv1"}]},
        {"schema": 1, "name": "hv1", "keepers": None},
        [],
    ],
)
def test_a_membership_that_cannot_be_read_is_no_membership_of_nobody(paths, document):
    write(paths.host_file, document)
    with pytest.raises(UnreadableRecord):
        guard.membership(paths)


def test_tombstones_are_files_that_the_hook_finds_by_uuid(paths):
    assert guard.buried(paths) == frozenset()
    guard.bury(paths, [Tombstone(UUID, 4, "hv2", "e1")])
    guard.bury(paths, [Tombstone(UUID, 4, "hv2", "e1")])
    assert guard.buried(paths) == {UUID}
    assert json.loads((paths.state / "tombstones" / f"{UUID}.json").read_text())["host"] == "hv2"


def test_history_grows_by_lines_of_json(paths):
    guard.append_history(paths, {"event": "first"})
    guard.append_history(paths, {"event": "second", "text": "two\nlines"})
    events = [json.loads(line) for line in paths.history_file.read_text().splitlines()]
    assert [event["event"] for event in events] == ["first", "second"]


def test_the_state_of_a_boot_is_kept_until_the_next(paths):
    assert guard.boot_state(paths) == {}
    guard.write_boot_state(paths, {"problems": ["hv2: no route"]})
    assert guard.boot_state(paths)["problems"] == ["hv2: no route"]
