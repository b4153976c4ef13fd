# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The undo of each action that failed is killed at every named step on a real host, so are actions of few steps with no
story of their own: the next run does what was asked for, and nothing is left over.
"""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

import pytest
from test_host_claims import FOREIGN
from test_host_devices import DATA, KEPT, finished, with_disks
from test_host_evacuating import NEW, again
from test_host_growing import GROWN, ROOMY, grow
from test_host_remaking import SINCE, an_instance, done, rebuild, rescue, resize, step_to
from test_host_restore_points import create, delete, revert
from test_host_shelving import shelve, unshelve
from test_host_snapshot import options as snapshot_options

from tests.lab.faults import between, steps_of, undo_of

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("store")]

NAME = "web"


def soft_delete(host, name):
    condition = {"name": "soft_deleted", "since": SINCE, "details": {"reclaim_at": None}}
    return step_to(host, "soft_delete", name, {"condition": condition, "power_state": "stopped"})


def restore(host, name):
    return step_to(host, "restore", name, {"condition": None, "power_state": "running"})


def snapshot(host, name):
    found = host.instance(name)
    # The image of the instance before, of the same name, stays in the store.
    return host.act("snapshot", name, **{**snapshot_options(found, f"copy-{found['uuid']}"), "freeze": False})


def attach(host, name):
    return with_disks(host, "attach_disk", name, DATA)


def detach(host, name):
    return with_disks(host, "detach_disk", name, KEPT)


def stop(host, name):
    return host.act("stop", name, hard=True)


class Asked(NamedTuple):
    """What is asked for of an instance: of one that is how, after what, and how it is once that is done.

    fails is the point at which it fails and is undone: before what cannot be.
    """

    names: list[str]
    step: Callable[..., dict[str, Any]]
    left: str
    first: tuple[Callable[..., dict[str, Any]], ...] = ()
    power_state: str = "stopped"
    fails: tuple[str, str] = ("settle", "before")
    flavor: dict[str, Any] | None = None


FAILING = {
    "stop": Asked(undo_of("stop"), stop, "stopped", power_state="running"),
    "restore": Asked(undo_of("restore"), restore, "running", (soft_delete,)),
    "resize": Asked(undo_of("resize"), lambda host, name: resize(host, name, "stopped"), "stopped"),
    "grow": Asked(
        undo_of("grow"), lambda host, name: grow(host, name, GROWN), "running", (), "running", ("disk", "before"), ROOMY
    ),
    "rebuild": Asked(
        undo_of("rebuild"), lambda host, name: rebuild(host, name, "stopped"), "stopped", fails=("kept_disks", "before")
    ),
    "rescue": Asked(undo_of("rescue"), lambda host, name: rescue(host, name, "stopped"), "running"),
    "shelve": Asked(undo_of("shelve"), shelve, "stopped", fails=("disks", "before")),
    "unshelve": Asked(undo_of("unshelve"), unshelve, "stopped", (shelve,), fails=("drop", "before")),
    "snapshot": Asked(undo_of("snapshot"), snapshot, "stopped", fails=("publish", "before")),
    "create_restore_point": Asked(undo_of("create_restore_point"), create, "stopped"),
    "revert_to_restore_point": Asked(
        undo_of("revert_to_restore_point"), revert, "stopped", (create,), fails=("drop", "before")
    ),
    "delete_restore_point": Asked(
        undo_of("delete_restore_point"),
        lambda host, name: delete(host, name, "good"),
        "stopped",
        (create,),
        fails=("drop", "before"),
    ),
    "attach_disk": Asked(undo_of("attach_disk"), attach, "stopped"),
    "detach_disk": Asked(undo_of("detach_disk"), detach, "stopped", (attach,), fails=("files", "before")),
    "crash_dump": Asked(
        undo_of("crash_dump"),
        lambda host, name: step_to(host, "crash_dump", name, {}, name="20260301030000"),
        "running",
        power_state="running",
    ),
}
KILLED = {
    "stop": Asked(steps_of("stop"), stop, "stopped", power_state="running"),
    "start": Asked(steps_of("start"), lambda host, name: host.act("start", name), "running"),
    "reboot": Asked(
        steps_of("reboot"), lambda host, name: host.act("reboot", name, hard=True), "running", power_state="running"
    ),
    "soft_delete": Asked(steps_of("soft_delete"), soft_delete, "stopped"),
    "restore": Asked(steps_of("restore"), restore, "running", (soft_delete,)),
    "update": Asked(steps_of("update"), lambda host, name: step_to(host, "update", name, {"tags": ["new"]}), "stopped"),
}


def begun(host, name, asked):
    """An instance of which it may be asked."""
    identity = an_instance(host, name, asked.power_state, flavor=asked.flavor or {})
    for step in asked.first:
        done(host, step(host, name))
    return identity


def assert_done_again(host, name, asked):
    """The next run does it: what the killed one has left, or, where it left nothing, what was asked for."""
    if host.instance(name)["task"] is None:
        done(host, asked.step(host, name))
    finished(host, name)
    found = host.instance(name)
    assert (found["task"], found["observed"]["problems"]) == (None, [])
    assert found["observed"]["power_state"] == asked.left
    assert host.report()["leftovers"] == []
    # Another of the same name comes next.
    done(host, host.act("delete", name, hard=True))


@pytest.mark.parametrize("asked", FAILING.values(), ids=FAILING)
def test_the_undo_of_what_failed_is_killed_at_a_step_and_the_next_run_does_it(host, asked):
    for name, when in between(asked.names):
        begun(host, NAME, asked)
        answer = host.do(asked.step(host, NAME), fail_at=asked.fails, die_at=(name, when), dies=True)
        assert answer is None, f"{name} was never reached"
        assert_done_again(host, NAME, asked)


@pytest.mark.parametrize("asked", KILLED.values(), ids=KILLED)
def test_an_action_of_few_steps_is_killed_at_a_step_and_the_next_run_does_it(host, asked):
    for name, when in between(asked.names):
        begun(host, NAME, asked)
        assert host.do(asked.step(host, NAME), die_at=(name, when), dies=True) is None, f"{name} was never reached"
        if host.instance(NAME)["task"] is None and (name, when) == (asked.names[-1], "after"):
            done(host, host.act("delete", NAME, hard=True))
            continue
        assert_done_again(host, NAME, asked)


def test_a_renaming_killed_at_a_step_is_done_by_the_next_run(host):
    for number, point in enumerate(between(steps_of("rename"))):
        name, new = f"web-{number}", f"front-{number}"
        an_instance(host, name)
        assert host.do(step_to(host, "rename", name, {"name": new}), die_at=point, dies=True) is None, point
        if host.instance(new) is None:
            done(host, step_to(host, "rename", name, {"name": new}))
        # Where its domain has the old name still, it follows with the next start.
        done(host, host.act("start", new))
        assert f"hosttest.{new}\n" in host.shell("virsh list --name"), point


def test_what_a_shelved_instance_left_here_goes_whenever_its_removal_was_killed(host):
    for number, point in enumerate(between(steps_of("forget_shelved"))):
        name = f"web-{number}"
        identity = an_instance(host, name)
        done(host, shelve(host, name))
        step = host.act("forget_shelved", name)
        assert host.do(step, die_at=point, dies=True) is None, point
        if host.instance(name) is not None:
            done(host, host.act("forget_shelved", name))
        for left in host.report()["leftovers"]:
            assert (left["uuid"], left["deleting"]) == (identity, True), point
            host.do(host.step("delete", {"uuid": identity, "project": "hosttest", "name": name}))
        assert (host.instance(name), host.files(identity), host.report()["leftovers"]) == (None, set(), []), point


def test_the_undo_of_an_evacuation_is_killed_at_a_step_and_the_next_run_makes_it_again(host):
    for number, point in enumerate(between(undo_of("evacuate"))):
        record = host.record(f"web-{number}", power_state="stopped", generation=4)
        step = host.step("evacuate", record, record=record, options=NEW)
        answer = host.do(step, fail_at=("config_drive", "after"), die_at=point, dies=True)
        assert answer is None, f"{point} was never reached"
        step = again(host, step)
        for _left in host.report()["leftovers"]:
            done(host, host.step("delete", record))
        done(host, step)
        found = host.instance(record["name"])
        assert (found["task"], found["observed"]["problems"]) == (None, []), point
        assert host.files(record["uuid"]) == {"disk", "disk.config"}, point
    assert host.report()["leftovers"] == []


def theirs(host):
    """The domain of others, but for the element that libvirt keeps when all in it is gone."""
    return host.shell("virsh dumpxml theirs | grep -v '<metadata/>'; virsh dominfo theirs")


def test_a_domain_of_others_whose_adoption_and_release_are_killed_at_a_step_is_as_it_was(host):
    host.run("virsh", "define", "/dev/stdin", stdin=FOREIGN.encode())
    host.shell("qemu-img create -q -f qcow2 /var/tmp/theirs.qcow2 1G; virsh autostart theirs")
    before = theirs(host)
    identity = host.shell("virsh domuuid theirs").strip()
    record = host.record("mine", power_state="stopped", networks=[], uuid=identity)
    adoption = host.step("adopt", record, record=record)
    for point in between(steps_of("adopt")):
        assert host.do(adoption, die_at=point, dies=True) is None, point
        if host.instance("mine") is None:
            done(host, adoption)
        done(host, host.act("release", "mine"))
        assert theirs(host) == before, point
    for point in between(steps_of("release")):
        done(host, adoption)
        assert host.do(host.act("release", "mine"), die_at=point, dies=True) is None, point
        if host.instance("mine") is not None:
            done(host, host.act("release", "mine"))
        assert theirs(host) == before, point
    host.shell("rm -f /var/tmp/theirs.qcow2")
