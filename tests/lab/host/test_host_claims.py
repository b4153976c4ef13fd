# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims on a real host: racing runs, other people's domains, and exactly its own things."""

from __future__ import annotations

import json
import random
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

import pytest
from one_host import INSTANCES

FOREIGN = """<domain type='qemu'><name>theirs</name><memory unit='MiB'>64</memory><vcpu>3</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/var/tmp/theirs.qcow2'/>
<target dev='vda' bus='virtio'/></disk></devices></domain>"""
ROUNDS = 50
PINNED = {"cells": [{"id": 0, "vcpus": [0], "ram_mb": 96, "pins": {"0": 0}}]}
TEXTS = [
    "]]>",
    "<!DOCTYPE x>",
    "</record>",
    "&lt;",
    "{{7*7}}",
    "$(id)",
    "\x00",
    "\x1b[31m",
    "\u202e",
    "\u200b",
    "a" * 4000,
]


@pytest.fixture
def theirs(host):
    """Someone else's domain, with a disk of 2 GB."""
    host.shell("qemu-img create -q -f qcow2 /var/tmp/theirs.qcow2 2G")
    host.run("virsh", "define", "/dev/stdin", stdin=FOREIGN.encode())
    yield host.shell("virsh dumpxml theirs; sha256sum /var/tmp/theirs.qcow2")
    host.shell("rm -f /var/tmp/theirs.qcow2")


def scarce(kind, host):
    """What two runs cannot both have: the assignment of their records, and the limits under which they claim."""
    if kind == "ram":
        total, used = (host.report()[key]["ram_mb"] for key in ("capacity", "used"))
        return None, {"reserved": {"ram_mb": total - used - 100}}
    if kind == "device":
        return {"devices": [{"alias": "gpu", "address": "0000:3b:00.0"}]}, {}
    return PINNED, {}


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("ram", "needs 96 MB of RAM, 4 free"),
        ("cpu", "CPU 0 went to {} since this was planned"),
        ("device", "device 0000:3b:00.0 went to {} since this was planned"),
    ],
    ids=["ram", "cpu", "device"],
)
def test_of_runs_that_race_for_the_last_one_gets_it_fifty_times(host, kind, reason):
    before = host.report()["used"]
    assignment, limits = scarce(kind, host)
    names = ("red", "blue")
    rounds = [
        [host.create(host.record(name, power_state="stopped", assignment=assignment)) for name in names]
        for _round in range(ROUNDS)
    ]
    for results in host.race(*rounds, limits=limits):
        claimed = dict(zip(names, (result["claimed"] for result in results)))
        assert sorted(claimed.values()) == [False, True], results
        winner = next(name for name in names if claimed[name])
        assert {result["reason"] for result in results} == {None, reason.format(winner)}
    assert host.report()["used"] == before


def test_pins_and_cells_are_carried_out_and_kept_through_a_start(host):
    cell = host.report()["numa"]["cells"][0]
    host.do(host.create(host.record("web-1", assignment=PINNED)))
    xml = ElementTree.fromstring(host.shell("virsh dumpxml hosttest.web-1"))
    assert xml.find("cputune/vcpupin").attrib == {"vcpu": "0", "cpuset": "0"}
    assert xml.find("cputune/emulatorpin").attrib == {"cpuset": "0"}
    assert xml.find("numatune/memnode").attrib == {"cellid": "0", "mode": "strict", "nodeset": str(cell["id"])}
    assert xml.find("cpu/numa/cell").attrib["memory"] == str(96 * 1024)
    # What the kernel says of the thread, and not libvirt.
    task = host.shell("grep -l 'CPU 0/TCG' /proc/$(cat /run/libvirt/qemu/hosttest.web-1.pid)/task/*/comm").split()[0]
    assert "Cpus_allowed_list:\t0\n" in host.shell(f"cat {task.rpartition('/')[0]}/status")
    assert host.instance("web-1")["assignment"] == PINNED


def test_memory_of_a_cell_is_given_as_far_as_it_goes(host):
    cell = host.report()["numa"]["cells"][0]
    assert [page["total"] for page in cell["pages"] if page["size_kb"] == 2048] == [0], "this machine has huge pages"
    most = {"id": cell["id"], "vcpus": [0], "ram_mb": cell["ram_mb"] * 6 // 10}
    wanted = {"web-1": most, "web-2": most, "web-3": {**most, "ram_mb": 96, "page_kb": 2048}}
    steps = [
        host.create(host.record(name, power_state="stopped", assignment={"cells": [one]}))
        for name, one in wanted.items()
    ]
    first, *others = host.do(*steps, phases=["claim"])["claim"]["results"]
    assert first["claimed"] is True
    assert f"needs {most['ram_mb']} MB of RAM in NUMA cell 0" in others[0]["reason"]
    assert others[1]["reason"] == "needs 96 MB of pages of 2048 KiB in NUMA cell 0, 0 free"


def test_host_devices_are_carried_out_in_the_definition(host):
    devices = [{"alias": "gpu", "address": "0000:3b:00.1"}]
    host.do(host.create(host.record("web-1", power_state="stopped", assignment={"devices": devices})))
    (found,) = ElementTree.fromstring(host.shell("virsh dumpxml hosttest.web-1")).findall("devices/hostdev")
    assert found.attrib == {"mode": "subsystem", "type": "pci", "managed": "yes"}
    address = {"domain": "0x0000", "bus": "0x3b", "slot": "0x00", "function": "0x1"}
    assert found.find("source/address").attrib == address
    assert host.instance("web-1")["assignment"] == {"devices": devices}


def test_cells_and_devices_are_reported_as_the_kernel_has_them(host):
    found = host.report()
    script = "for d in /sys/bus/pci/devices/*; do echo ${d##*/} $(cat $d/class $d/vendor $d/device); done"
    listed = [line.split() for line in host.shell(script).splitlines()]
    real = {(name, vendor[2:], product[2:]) for name, kind, vendor, product in listed if not kind.startswith("0x06")}
    assert {(each["address"], each["vendor_id"], each["product_id"]) for each in found["pci_devices"]} == real
    online = host.shell("cat /sys/devices/system/node/node*/cpulist | sort").split()
    assert [str(cpu) for cell in found["numa"]["cells"] for cpu in cell["cpus"]] == _numbers(online)


def _numbers(lists):
    """`0-1 4` as the texts 0, 1 and 4."""
    parts = [part.partition("-") for text in lists for part in text.split(",")]
    return [str(number) for first, _dash, last in parts for number in range(int(first), int(last or first) + 1)]


def test_of_runs_that_race_for_a_name_one_gets_it(host):
    records = [host.record("web-1", power_state="stopped") for _run in range(4)]
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(lambda record: host.do(host.create(record), phases=["claim"])["claim"], records))
    assert sum(answer["results"][0]["claimed"] for answer in answers) == 1


def test_of_runs_that_race_for_an_instance_one_works_it(host):
    record = host.record("web-1")
    host.do(host.create(record))
    steps = [host.act(action, "web-1", hard=True) for action in ("pause", "stop", "suspend", "delete")]
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(lambda step: host.do(step, phases=["claim"])["claim"]["results"][0], steps))
    assert sum(answer["claimed"] for answer in answers) == 1


def test_what_waits_for_its_turn_is_busy_for_another_run(host):
    deaf = host.record("web-1", power_state="stopped")
    host.do(host.create(deaf))
    host.do(host.create(host.record("web-2", power_state="stopped")))
    # A guest without a system hears no request to stop, so the first step takes until somebody pulls the plug.
    host.shell(f"qemu-io -f qcow2 -c 'write -q -z 0 1M' {INSTANCES}/{deaf['uuid']}/disk")
    host.do(host.act("start", "web-1"))
    steps = host.act("stop", "web-1", timeout=120), host.act("start", "web-2")
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(host.do, *steps)
        while not host.instance("web-2")["observed"]["busy"]:
            assert not first.done(), first.result()
            time.sleep(0.1)
        (second,) = host.do(host.act("delete", "web-2"), phases=["claim"])["claim"]["results"]
        assert not first.done()
        host.run("virsh", "destroy", deaf["uuid"])
        answer = first.result()
    assert second["claimed"] is False
    assert "web-2" in second["reason"]
    assert "start" in second["reason"]
    assert [result["done"] for result in answer["work"]["results"]] == [True, True]
    assert host.instance("web-2")["observed"]["power_state"] == "running"


@pytest.mark.parametrize(("hours", "claimed"), [(-1, False), (1, True)])
def test_a_run_claims_nothing_once_its_leases_have_ended(host, hours, claimed):
    record = host.record("web-1", power_state="stopped")
    until = (datetime.now(timezone.utc) + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")
    answer = host.module(
        "host_plan",
        phase="claim",
        slice=json.dumps({"steps": [host.create(record)]}),
        run=str(uuid.uuid4()),
        virt_type="qemu",
        leased_until=until,
    )
    (result,) = answer["results"]
    assert result["claimed"] is claimed
    assert claimed or f"the run's leases ended at {until}" in result["reason"]
    assert (host.instance("web-1") is not None) is claimed


def test_someone_elses_domain_is_counted_and_never_touched(host, theirs):
    before = host.report()
    found = next(each for each in before["foreign"] if each["domain"] == "theirs")
    assert (found["domain"], found["vcpus"], found["ram_mb"], found["disk_gb"]) == ("theirs", 3, 64, 2.0)
    record = host.record("web-1", power_state="stopped")
    host.do(host.create(record))
    host.do(host.act("delete", "web-1"))
    step = host.step("delete", {"uuid": found["uuid"], "project": "default", "name": "theirs"}, generation=1)
    refused = host.do(step)
    assert "is not touched" in refused["claim"]["results"][0]["reason"]
    assert "is not touched" in refused["work"]["failures"]["default.theirs"]
    assert host.shell("virsh dumpxml theirs; sha256sum /var/tmp/theirs.qcow2") == theirs
    assert host.report()["used"] == before["used"]


def test_deletion_removes_its_own_things_and_no_other(host):
    neighbour = host.record("web-2", power_state="stopped")
    host.do(host.create(neighbour))
    stray = f"{INSTANCES}/{uuid.uuid4()}"
    host.shell(f"mkdir -p {stray} && touch {stray}/disk")
    before = host.names()
    record = host.record("web-1", flavor={"ephemeral_gb": 1, "swap_mb": 16})
    host.do(host.create(record))
    host.do(host.act("suspend", "web-1"))
    host.shell("virsh managedsave-remove hosttest.web-1; virsh snapshot-create hosttest.web-1", check=False)
    host.do(host.act("delete", "web-1"))
    assert host.names() == before
    (left,) = host.report()["leftovers"]
    assert (left["path"], left["deleting"]) == (stray, False)


def test_any_text_survives_in_libvirts_own_hands(host):
    record = host.record("web-1", power_state="stopped", tags=TEXTS[:5], description="]]>\x00</record>")
    host.do(host.create(record))
    found = host.instance("web-1")
    assert (found["tags"], found["description"]) == (TEXTS[:5], "]]>\x00</record>")
    seed = random.randrange(2**32)
    identity = str(uuid.uuid4())
    answer = host.drive("rewrite", run=identity, uuid=record["uuid"], texts=TEXTS, rounds=60, seed=seed)
    assert answer["lost"] == [], f"seed {seed}"


def test_a_record_rewritten_since_the_plan_is_not_acted_on(host):
    record = host.record("web-1", power_state="stopped")
    host.do(host.create(record))
    step = host.act("start", "web-1")
    host.drive("records", run=str(uuid.uuid4()), uuid=record["uuid"])
    assert "it was planned from" in host.do(step, phases=["claim"])["claim"]["results"][0]["reason"]
    assert host.instance("web-1")["observed"]["power_state"] == "stopped"


@pytest.mark.parametrize(
    "broken",
    ["{}", "not JSON", '{"schema": 99}', "{" + " " * 70000 + "}"],
    ids=["empty", "text", "schema", "size"],
)
def test_a_record_that_cannot_be_read_is_kept_and_told(host, broken):
    record = host.record("web-1", power_state="stopped")
    host.do(host.create(record))
    element = f"<record>{broken}</record>"
    host.shell(f"""virsh metadata hosttest.web-1 urn:lodestar:compute:1 --config --key lodestar --set '{element}'""")
    (unreadable,) = host.report()["unreadable"]
    assert (unreadable["domain"], unreadable["uuid"]) == ("hosttest.web-1", record["uuid"])
    answer = host.do(host.step("delete", record, 1))
    assert "is not touched" in answer["claim"]["results"][0]["reason"]
    assert host.files(record["uuid"]) == {"disk", "disk.config"}


def test_a_running_guest_keeps_its_image_from_being_removed(host):
    host.do(host.create(host.record("web-1", power_state="stopped")))
    arguments = {**host.image, "virt_type": "qemu", "state": "absent"}
    for check in (True, False):
        assert "hosttest.web-1 may rest on it" in host.module("image", check=check, **arguments)["msg"]
    assert host.image["checksum"].partition(":")[2] in host.report()["images"]
