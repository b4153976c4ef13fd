# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data disks and interfaces: the instance has them or has them not, killed or failing wherever it may."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.store import HostStore
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import GIB, DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record

DATA = DataDisk("data", 5, "vdf")
KEPT = replace(DATA, target=None)
GROWN = replace(DATA, size_gb=8)
FRONT = Port("front", "br-front", "52:00:00:00:00:01", "10.20.0.50", 24)
BACK = Port("front", "br-front", "52:00:00:00:00:02", "10.20.0.51", 24)
# name: the action, the disks and interfaces before and after
STORIES: Any = {
    "new disk": ("attach_disk", (), (FRONT,), (DATA,), (FRONT,)),
    "kept disk": ("attach_disk", (KEPT,), (FRONT,), (DATA,), (FRONT,)),
    "kept disk grown": ("attach_disk", (KEPT,), (FRONT,), (GROWN,), (FRONT,)),
    "grow": ("grow_disk", (DATA,), (FRONT,), (GROWN,), (FRONT,)),
    "grow kept": ("grow_disk", (KEPT,), (FRONT,), (replace(GROWN, target=None),), (FRONT,)),
    "detach disk": ("detach_disk", (DATA,), (FRONT,), (KEPT,), (FRONT,)),
    "delete disk": ("detach_disk", (DATA,), (FRONT,), (), (FRONT,)),
    "delete kept": ("detach_disk", (KEPT,), (FRONT,), (), (FRONT,)),
    "new nic": ("attach_nic", (), (FRONT,), (), (FRONT, BACK)),
    "less nic": ("detach_nic", (), (FRONT, BACK), (), (FRONT,)),
}
POWER = ("running", "stopped")


def begun(host: Any, story: str, power_state: str) -> str:
    """An instance with what it has before."""
    _action, disks, ports, _disks_after, _ports_after = STORIES[story]
    uuid: str = host.with_state("web-1", 1, power_state, disks=disks, ports=ports)
    host.store.files[uuid] |= {f"disk.data.{disk.name}" for disk in disks}
    host.hypervisor.attached[uuid] = attached(disks, ports)
    host.hypervisor.grown.clear()
    host.store.sizes_gb.clear()
    return uuid


def attached(disks: Any, ports: Any) -> set[str]:
    return {disk.target for disk in disks if disk.target} | {port.mac for port in ports}


def step_of(host: Any, story: str, uuid: str) -> Step:
    action, _disks, _ports, disks, ports = STORIES[story]
    record = host.record(uuid)
    told = replace(record, generation=record.generation + 1, disks=disks, ports=ports).to_dict()
    key = "networks" if action.endswith("nic") else "disks"
    step: Step = host.step(action, record, record=told, after={key: told[key]}, options={"timeout": 30})
    return step


def state(host: Any, uuid: str) -> Any:
    record = host.record(uuid)
    files = {name for name in host.store.files[uuid] if name.startswith("disk.data.")}
    return record.disks, record.ports, record.task, host.hypervisor.attached[uuid], files


def before(story: str) -> Any:
    _action, disks, ports, _disks_after, _ports_after = STORIES[story]
    return disks, ports, None, attached(disks, ports), {f"disk.data.{disk.name}" for disk in disks}


def after(story: str) -> Any:
    _action, _disks, _ports, disks, ports = STORIES[story]
    return disks, ports, None, attached(disks, ports), {f"disk.data.{disk.name}" for disk in disks}


def size_of(host: Any, power_state: str, disk: DataDisk) -> int | None:
    """The bytes that a disk was given, in the guest or in its file."""
    if power_state == "running" and disk.target:
        size: int | None = host.hypervisor.grown.get(disk.target)
        return size
    return host.store.sizes_gb[disk.name] * GIB if disk.name in host.store.sizes_gb else None


@pytest.mark.parametrize("power_state", POWER)
@pytest.mark.parametrize("story", STORIES)
def test_an_instance_has_then_what_it_shall_have(host: Any, story: str, power_state: str) -> None:
    uuid = begun(host, story, power_state)
    host.do(step_of(host, story, uuid))
    assert state(host, uuid) == after(story)
    grown = [disk for disk in STORIES[story][3] if disk.size_gb == GROWN.size_gb]
    assert [size_of(host, power_state, disk) for disk in grown] == [disk.size for disk in grown]


@pytest.mark.parametrize("power_state", POWER)
@pytest.mark.parametrize("story", STORIES)
def test_what_was_killed_anywhere_is_done_by_the_next_run(
    host: Any, story: str, power_state: str, killings: Any
) -> None:
    for killing in killings:
        uuid = begun(host, story, power_state)
        step = step_of(host, story, uuid)
        with killing:
            host.do(step)
        if killing.happened:
            again = redone(host, uuid) if host.record(uuid).task is not None else step_of(host, story, uuid)
            host.do(again, run="run-2")
        assert state(host, uuid) == after(story)
    assert killing.number > len(OPERATIONS[STORIES[story][0]].steps) - 2, "it was killed at no step"


def redone(host: Any, uuid: str) -> Step:
    record = host.record(uuid)
    wanted = changed_record(record, record.task.after).to_dict()
    step: Step = host.step(
        record.task.action, record, record=wanted, after=dict(record.task.after), options=dict(record.task.options)
    )
    return step


def test_a_disk_that_finds_no_room_leaves_nothing(host: Any) -> None:
    uuid = begun(host, "new disk", "running")
    host.store.is_full = True
    with pytest.raises(LodestarError, match="no space left"):
        host.do(step_of(host, "new disk", uuid))
    assert state(host, uuid) == before("new disk")


@pytest.mark.parametrize("story", ["new disk", "kept disk", "new nic"])
def test_what_cannot_be_attached_leaves_the_instance_as_it_was(host: Any, story: str) -> None:
    uuid = begun(host, story, "running")
    host.hypervisor.has_no_slot = True
    with pytest.raises(LodestarError, match="no more available PCI slots"):
        host.do(step_of(host, story, uuid))
    assert state(host, uuid) == before(story)


@pytest.mark.parametrize("story", ["detach disk", "delete disk", "less nic"])
def test_a_guest_that_does_not_let_go_keeps_what_it_has(host: Any, story: str) -> None:
    uuid = begun(host, story, "running")
    host.hypervisor.guest_lets_go = False
    with pytest.raises(LodestarError, match="has not let go of it within 30 s"):
        host.do(step_of(host, story, uuid))
    assert state(host, uuid) == before(story)
    assert host.record(uuid).last_action["result"] == "failed"


def test_a_disk_that_cannot_be_deleted_is_attached_again(host: Any) -> None:
    uuid = begun(host, "delete disk", "running")
    host.store.fails_to_remove = True
    with pytest.raises(LodestarError, match="read-only file system"):
        host.do(step_of(host, "delete disk", uuid))
    assert state(host, uuid) == before("delete disk")


def test_whatever_defines_the_domain_anew_keeps_its_data_disks(host: Any, tmp_path: Path) -> None:
    machine = Machine("pc-q35-7.2", "qemu", "<cpu/>")
    logs = DataDisk("logs", 1, "vdh")
    record = host.record_for("web-1", 1, disks=(KEPT, logs), machine=machine)
    layout = HostStore(Paths(tmp_path)).layout(record)
    root, config, data = ElementTree.fromstring(domain_xml(record, layout)).findall("devices/disk")
    assert [each.findtext("serial") for each in (root, config, data)] == ["root", "config", "logs"]
    assert (data.find("target").get("dev"), data.find("driver").get("type")) == ("vdh", "qcow2")
    assert data.find("source").get("file").endswith(f"/instances/{record.uuid}/disk.data.logs")
    assert [each.find("boot") is not None for each in (root, config, data)] == [True, False, False]


def test_a_kept_disk_that_cannot_grow_is_kept_and_detached(host: Any) -> None:
    uuid = begun(host, "kept disk grown", "stopped")
    host.store.is_full = True
    with pytest.raises(LodestarError, match="no space left"):
        host.do(step_of(host, "kept disk grown", uuid))
    assert state(host, uuid) == before("kept disk grown")


def test_a_claim_is_lost_where_disk_or_bridge_is_missing(host: Any) -> None:
    uuid = begun(host, "new disk", "running")
    host.store.size_gb = 12.0
    (claim,) = host.claim(step_of(host, "new disk", uuid))
    assert claim.reason == "needs 5 more GB of disk, 2 free"
    host.store.present_bridges = []
    uuid = begun(host, "new nic", "running")
    (claim,) = host.claim(step_of(host, "new nic", uuid))
    assert claim.reason == "network front needs bridge br-front, which is not there; run host_prepare"


def test_what_was_claimed_counts_from_then_on(host: Any) -> None:
    uuid = begun(host, "new disk", "running")
    host.claim(step_of(host, "new disk", uuid))
    assert host.claimant().holdings().used.disk_gb == 15
