# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshot: one image or none, and never a frozen guest or a copy that nobody waits for, killed or failing anywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage


def image_of(uuid: str, name: str = "web-copy", **fields: Any) -> StoredImage:
    created = {"created_at": "2026-03-01T03:00:00Z", **fields}
    return StoredImage(name, "default", uuid, "", 0, is_consistent=True, **created)


def snapshot(host: Any, uuid: str, image: StoredImage | None = None, **options: Any) -> Step:
    wanted = image or image_of(uuid)
    told = {"store": "/srv/store", "image": wanted.to_dict(), "freeze": True, **options}
    step: Step = host.step("snapshot", host.record(uuid), record=host.record(uuid).to_dict(), options=told)
    return step


def assert_nothing_is_left(host: Any, uuid: str) -> None:
    assert (host.hypervisor.frozen, host.hypervisor.copies, host.store.begun) == (set(), {}, set())
    assert host.record(uuid).task is None


@pytest.mark.parametrize("power_state", ["running", "stopped", "suspended"])
def test_a_snapshot_becomes_an_image_and_leaves_the_instance_as_it_was(host: Any, power_state: str) -> None:
    uuid = host.with_state("web-1", 1, power_state)
    host.do(snapshot(host, uuid))
    assert list(host.store.stored) == ["web-copy"]
    assert host.hypervisor.states[uuid].power_state == power_state
    assert_nothing_is_left(host, uuid)


def test_a_guest_is_frozen_only_while_the_copy_begins(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.do(snapshot(host, uuid))
    made = host.calls.made
    begun = made.index("freeze")
    assert made[begun : begun + 4] == ["freeze", "begin_copy", "thaw", "finish_copy"]


def test_a_killed_snapshot_is_completed_by_the_next_run(host: Any, killings: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    for killing in killings:
        image = image_of(uuid, f"copy-{killing.number}")
        with killing:
            host.do(snapshot(host, uuid, image))
        if host.record(uuid).task is not None:
            host.do(snapshot(host, uuid, image), run="run-2")
        if not killing.claimed_nothing:
            assert image.name in host.store.stored
        assert_nothing_is_left(host, uuid)
    assert killing.number > len(OPERATIONS["snapshot"].steps)


def test_a_snapshot_that_fails_leaves_nothing(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.hypervisor.fails_to_copy = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(snapshot(host, uuid))
    assert host.store.stored == {}
    assert_nothing_is_left(host, uuid)


def test_another_image_of_the_name_stays(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    theirs = image_of("00000000-0000-4000-8000-000000000009")
    host.store.stored["web-copy"] = theirs
    with pytest.raises(Refused, match="taken"):
        host.do(snapshot(host, uuid))
    assert host.store.stored == {"web-copy": theirs}
    assert_nothing_is_left(host, uuid)


def test_backups_beyond_those_kept_go_oldest_first(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "stopped")
    host.store.stored["other"] = image_of(uuid, "other", backup="weekly")
    for day in range(1, 5):
        image = image_of(uuid, f"day-{day}", backup="daily", created_at=f"2026-03-0{day}T03:00:00Z")
        host.do(snapshot(host, uuid, image, keep=2), run=f"run-{day}")
    assert list(host.store.stored) == ["other", "day-3", "day-4"]


def test_a_guest_that_a_full_store_has_held_goes_on(host: Any) -> None:
    """What a guest overwrites is copied first: QEMU holds one that writes while that finds no room."""
    uuid = host.with_state("web-1", 1, "running")

    def fill(_uuid: str, _progress: Any) -> None:
        host.hypervisor.states[uuid] = replace(host.hypervisor.states[uuid], power_state="paused", reason="I/O error")
        raise HostFault("no space left")

    host.hypervisor.finish_copy = fill
    with pytest.raises(LodestarError, match="no space"):
        host.do(snapshot(host, uuid))
    assert_nothing_is_left(host, uuid)


def test_a_guest_that_its_user_paused_stays_so(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "paused")
    host.do(snapshot(host, uuid, freeze=False))
    assert host.hypervisor.states[uuid].power_state == "paused"


def test_a_full_store_is_told_before_the_guest_is_touched(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.store.is_full = True
    with pytest.raises(LodestarError, match="no space"):
        host.do(snapshot(host, uuid))
    assert "freeze" not in host.calls.made
    assert_nothing_is_left(host, uuid)
