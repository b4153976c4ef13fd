# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module instance on a real host: each change first in check mode, then made, then made again."""

from __future__ import annotations

import pytest
from one_host import OURS, PROJECT

CHANGES = [
    ({"power_state": "paused"}, ["pause"]),
    ({"power_state": "running"}, ["unpause"]),
    ({"power_state": "suspended"}, ["suspend"]),
    ({"tags": ["<a>", "]]>"], "metadata": {"tier": "back"}, "description": "it & more"}, ["update"]),
    ({"power_state": "running"}, ["resume"]),
    ({"power_state": "stopped", "tags": ["b"]}, ["stop", "update"]),
    ({"power_state": "running"}, ["start"]),
]
FILES = {"disk", "disk.config", "disk.eph0", "disk.swap", "console.log"}


@pytest.fixture
def options():
    """What every task on the instance gives."""
    return {"name": "web-1", "project": PROJECT, "virt_type": "qemu", "timeout": 20, "by": "the lab's tests"}


@pytest.fixture
def wish(host, options):
    """What it takes to make the instance."""
    network = {"name": "front", "cidr": host.variables["lab_tenant_cidr"], "bridge": "br-front"}
    return {
        **options,
        "flavor": {"name": "m1.nano", "vcpus": 1, "ram_mb": 96, "disk_gb": 1, "ephemeral_gb": 1, "swap_mb": 16},
        "image": host.image,
        "networks": [{**network, "address": host.address()}],
        "metadata": {"tier": "front"},
    }


def three_times(host, *wishes):
    """Each of the wishes (options, verbs) foreseen, done, and nothing left to do; for each the instance after it."""
    look, names = {"ansible.builtin.shell": OURS}, ("before", "foreseen", "between", "done", "again", "found")
    tasks = []
    for options, _verbs in wishes:
        wish = {"lodestar.compute.instance": options}
        about = {"lodestar.compute.instance_info": {key: options[key] for key in ("name", "project")}}
        tasks += [look, {**wish, "check_mode": True}, look, wish, wish, about]
    # One play for all of them: to start ansible takes longer than most of these changes.
    answers = iter(host.tasks(*tasks))
    return [_judged(dict(zip(names, answers)), verbs) for _options, verbs in wishes]


def _judged(told, verbs):
    foreseen, done, again = told["foreseen"], told["done"], told["again"]
    assert not done["failed"], done["msg"]
    assert told["between"]["stdout"] == told["before"]["stdout"], "check mode changed something"
    assert [action.split()[0] for action in done["actions"]] == verbs
    assert (foreseen["actions"], foreseen["changed"]) == (done["actions"], bool(verbs))
    assert (again["actions"], again["changed"]) == ([], False)
    return next(iter(told["found"]["instances"]), None)


def test_an_instance_is_made_changed_and_deleted_each_change_foreseen_and_made_once(host, options, wish):
    before = host.names()
    (made,) = three_times(host, (wish, ["create"]))
    assert host.files(made["uuid"]) == FILES
    assert (made["task"], made["machine"]["type"][:7]) == (None, "pc-q35-")
    wishes = [({**options, **change}, verbs) for change, verbs in CHANGES]
    *after_each, gone = three_times(host, *wishes, ({**options, "state": "absent"}, ["delete"]))
    for (change, _verbs), found in zip(CHANGES, after_each):
        assert found["observed"]["power_state"] == found["power_state"]
        assert {key: found[key] for key in change} == change
    assert gone is None
    assert host.names() == before


def test_a_uefi_instance_goes_with_its_variables(host):
    record = host.record("web-1")
    record["image"]["properties"] = {"hw_firmware_type": "uefi"}
    assert host.do(host.create(record))["work"]["failures"] == {}
    assert "nvram.fd" in host.files(record["uuid"])
    assert host.do(host.act("delete", "web-1", hard=True))["work"]["failures"] == {}
    assert host.files(record["uuid"]) == set()


def test_what_cannot_be_is_refused_before_anything_is_touched(host, options, wish):
    before = host.snapshot()
    too_large = {**wish, "flavor": {**wish["flavor"], "ram_mb": 2**25}}
    assert "MB" in host.module("instance", **too_large)["msg"]
    assert (
        "networks[0].address"
        in host.module("instance", **{**wish, "networks": [{**wish["networks"][0], "address": "192.0.2.1"}]})["msg"]
    )
    assert "flavor: is needed" in host.module("instance", **options)["msg"]
    assert host.snapshot() == before


def test_an_instance_whose_agent_was_waited_for_is_reached_and_stops_by_itself(host, options, wish):
    made = host.module("instance", **wish, wait_for="agent", wait_timeout=180)
    assert "msg" not in made, made["msg"]
    assert_says_its_name(host, wish)
    host.module("instance", **{**options, "timeout": 120}, power_state="stopped")
    observed = host.instance("web-1")["observed"]
    assert (observed["power_state"], observed["reason"]) == ("stopped", "shutdown")


def assert_says_its_name(host, wish):
    """Ask the guest over HTTP, from its host, which gets an address of the network for as long."""
    address = wish["networks"][0]["address"]
    script = f"""import time, urllib.request
for _attempt in range(120):
    try:
        print(urllib.request.urlopen("http://{address}/", timeout=2).read().decode()); break
    except OSError:
        time.sleep(0.5)"""
    link = "ip link add probe type veth peer name probe-bridge && ip link set probe-bridge master br-front up"
    network = wish["networks"][0]["cidr"].rsplit(".", 1)[0]
    host.shell(f"{link} && ip address add {network}.199/24 dev probe && ip link set probe up")
    try:
        assert "web-1" in host.run("/usr/bin/python3", "-c", script).stdout.decode()
    finally:
        host.shell("ip link del probe")
