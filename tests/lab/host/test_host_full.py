# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full file systems on a real host: seen before an action writes, and met while it does. Each leaves the instance as it
was, and says where how much was missing.
"""

from __future__ import annotations

import re

import pytest
from one_host import PROJECT
from test_host_devices import with_disks
from test_host_remaking import done, rebuild, rescue, resize, step_to
from test_host_restore_points import agent, create, delete, revert
from test_host_shelving import shelve, unshelve
from test_host_snapshot import options as snapshot_options
from writers import INSTANCES, MEMORIES, STORE, WRITERS

from tests.lab.prepare.fleet import eventually

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("small")]

NAME = "web"
DATA = {"name": "data", "size_gb": 1, "target": "vdf"}
ROOM = "512m"
SEEN = 2048  # KiB that are left where there is no room from the beginning: a guest that runs may write some
MISSING = re.compile(r"cannot .*: \d+ MiB are missing on the file system of (\S+), \d+ are needed and \d+ are free")


def snapshot(host):
    options = snapshot_options(host.instance(NAME), "copy")
    return host.act("snapshot", NAME, **{**options, "freeze": False})


# What is asked for, by the action; where it writes is in WRITERS.
ASKED = {
    "attach_disk": lambda host: with_disks(host, "attach_disk", NAME, DATA),
    "resize": lambda host: resize(host, NAME, power_state(host)),
    "rebuild": lambda host: rebuild(host, NAME, power_state(host)),
    "rescue": lambda host: rescue(host, NAME, power_state(host)),
    "snapshot": snapshot,
    "shelve": lambda host: shelve(host, NAME),
    "unshelve": lambda host: unshelve(host, NAME),
    "create_restore_point memory": lambda host: create(host, NAME, memory=True),
    "revert_to_restore_point": lambda host: revert(host, NAME),
    "suspend": lambda host: host.act("suspend", NAME),
    "crash_dump": lambda host: step_to(host, "crash_dump", NAME, {}, name="20260301030000"),
}
# What has to be done before it can be asked for, and what is done after it was refused.
FIRST = {"unshelve": lambda host: shelve(host, NAME), "revert_to_restore_point": lambda host: create(host, NAME)}
LAST = {"revert_to_restore_point": lambda host: delete(host, NAME, "good")}


def power_state(host):
    return host.instance(NAME)["observed"]["power_state"]


@pytest.fixture
def small(host):
    """Every file system that an action of these tests writes to is one that can be made full."""
    places = (INSTANCES, STORE, MEMORIES)
    for place in places:
        host.shell(f"mkdir -p {place} && mount -t tmpfs -o size={ROOM} small {place} && chmod 711 {place}")
    yield
    host.clear()
    for place in places:
        host.shell(f"umount -l {place}")


def leave(host, place, kib):
    """Leave so many KiB of a file system."""
    host.shell(f"mount -o remount,size=$(($(df -k --output=used {place} | tail -1) + {kib}))k {place}")


def give_room(host, place):
    host.shell(f"mount -o remount,size={ROOM} {place}")


def facts(host, identity):
    """All of the instance that an action may change, the moment when it was started among it."""
    found = host.instance(NAME)
    observed = found.pop("observed")
    record = {key: value for key, value in found.items() if key not in ("generation", "last_action")}
    return {
        "record": record,
        "observed": observed,
        "files": sorted(name for name in host.files(identity) if not name.startswith("console.log")),
        "points": host.shell(f"qemu-img snapshot -U -l {INSTANCES}/{identity}/disk 2>&1 || true"),
        "definition": host.shell(f"virsh dumpxml --inactive {identity} | grep -v lodestar:record"),
        "others": host.shell(f"find {MEMORIES} {STORE} -mindepth 2 | sort; virsh domjobinfo {identity} 2>&1 || true"),
    }


def boots(host, identity):
    """What changes when a guest is started anew."""
    return host.shell(f"virsh domid {identity}").strip()


def an_instance(host, running=False):
    """One whose disk holds 8 MiB of its own."""
    record = host.record(NAME, power_state="stopped")
    done(host, host.create(record))
    host.shell(f"qemu-io -f qcow2 -c 'write -q -P 77 512M 8M' {INSTANCES}/{record['uuid']}/disk")
    if running:
        done(host, host.act("start", NAME))
        ping = ["virsh", "qemu-agent-command", f"{PROJECT}.{NAME}", '{"execute": "guest-ping"}']
        assert eventually(lambda: host.run(*ping, check=False).returncode == 0, 120)
    return record["uuid"]


def refuses(host, identity, action, is_seen):
    """Ask for an action on a full file system; what is wrong with how it fails."""
    writer, before, started = WRITERS[action], facts(host, identity), boots(host, identity)
    leave(host, writer.place, min(writer.left, SEEN) if is_seen else writer.left)
    answer = host.do(ASKED[action](host), blind=not is_seen)
    give_room(host, writer.place)
    said = answer["work"]["failures"].get(f"{PROJECT}.{NAME}", "")
    print(f"{action} of a {before['observed']['power_state']} one, {'seen' if is_seen else 'met'}: {said}")
    told = MISSING.search(said)
    wrong = [] if told and told.group(1).startswith(writer.place) else [f"says {said!r}"]
    if host.instance(NAME)["observed"]["reason"] == "I/O error":
        # QEMU holds a guest that writes where there is no room left, be it only the rest of its boot.
        done(host, host.act("unpause", NAME))
    after = facts(host, identity)
    wrong += [f"{key} was {before[key]}, is {after[key]}" for key in before if before[key] != after[key]]
    if is_seen and boots(host, identity) != started:
        wrong.append("was started anew")
    return wrong


def test_a_creation_without_room_is_completed_once_there_is_some(host):
    record = host.record(NAME, power_state="stopped")
    leave(host, INSTANCES, WRITERS["create"].left)
    first = host.do(host.create(record))["work"]["failures"][f"{PROJECT}.{NAME}"]
    again = host.do(host.settle(NAME), blind=True)["work"]["failures"][f"{PROJECT}.{NAME}"]
    assert [MISSING.search(said) is not None for said in (first, again)] == [True, True], (first, again)
    assert host.files(record["uuid"]) == set()
    give_room(host, INSTANCES)
    done(host, host.settle(NAME))
    assert (host.instance(NAME)["task"], host.files(record["uuid"])) == (None, {"disk", "disk.config"})


def all_of(state):
    return [action for action, writer in WRITERS.items() if state in writer.states and action in ASKED]


@pytest.mark.parametrize("action", all_of("stopped"))
def test_a_full_file_system_leaves_what_is_off_as_it_was(host, action):
    identity = an_instance(host)
    if action in FIRST:
        done(host, FIRST[action](host))
    assert refuses(host, identity, action, is_seen=True) == []
    assert refuses(host, identity, action, is_seen=False) == []
    done(host, ASKED[action](host))


@pytest.mark.parametrize("state", ["running", "paused"])
def test_a_full_file_system_leaves_a_guest_as_it_was(host, state):
    identity, wrong = an_instance(host, running=True), {}
    if state == "paused":
        done(host, host.act("pause", NAME))
    for action in all_of(state):
        if action in FIRST:
            done(host, FIRST[action](host))
        for is_seen in (True, False):
            found = refuses(host, identity, action, is_seen)
            if found:
                wrong[action, is_seen] = found
        if action in LAST:
            done(host, LAST[action](host))
    assert wrong == {}
    assert state == "paused" or agent(host, NAME, "guest-ping") == {}


def test_a_guest_that_meets_a_full_disk_is_told_of_and_goes_on(host):
    identity = an_instance(host, running=True)
    leave(host, INSTANCES, 256)
    written = {
        "path": "/bin/dd",
        "arg": ["if=/dev/zero", "of=/dev/vda", "bs=64k", "seek=9000", "count=99", "conv=fsync"],
    }
    process = agent(host, NAME, "guest-exec", **written)["pid"]
    assert eventually(lambda: power_state(host) == "paused", 60)
    (problem,) = host.instance(NAME)["observed"]["problems"]
    assert problem == f"it is paused after an I/O error: no room for {INSTANCES}/{identity}/disk, where 0 MiB are free"
    give_room(host, INSTANCES)
    done(host, host.act("unpause", NAME))
    # The agent forgets a process once it has told of its end.
    ended = {}
    assert eventually(lambda: ended.update(agent(host, NAME, "guest-exec-status", pid=process)) or ended["exited"], 60)
    assert ended["exitcode"] == 0
    assert host.instance(NAME)["observed"]["problems"] == []
    done(host, host.act("stop", NAME, hard=True))
    assert "No errors were found" in host.shell(f"qemu-img check {INSTANCES}/{identity}/disk")
