# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data disks and dumps on a real host: killed at every named step, failing, and of a guest that does not let go."""

from __future__ import annotations

import pytest
from one_host import INSTANCES
from test_host_interruption import WHEN, points, settled
from test_host_remaking import OLD, an_instance, done, files, is_marked, killed, mark, size_of, step_to

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from tests.lab.faults import steps_of

DATA = {"name": "data", "size_gb": 1, "target": "vdf"}
KEPT = {**DATA, "target": None}
FILE = "disk.data.data"
DUMP = "20260301030000"


def with_disks(host, action, name, *disks, **options):
    return step_to(host, action, name, {"disks": list(disks)}, **options)


def targets(host, identity):
    """Where the data disks are, in the stored definition and, while it runs, in the guest."""
    found = []
    for flags in ("--inactive", ""):
        domain = parse_domain(host.shell(f"virsh dumpxml {flags} {identity}"))
        found.append([disk.target for disk in domain.disks if disk.target >= "vdf"])
    assert found[0] == found[1]
    return found[0]


def finished(host, name):
    """Do what a killed run has left."""
    task = host.instance(name)["task"]
    if task is not None:
        done(host, step_to(host, task["action"], name, task.get("after", {}), **task.get("options", {})))


@points(steps_of("attach_disk"), ("files", "after"), ("attach", "after"))
def test_an_attach_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        for power_state in ("stopped", "running") if len(moments) > 2 else ("stopped",):
            name = f"{power_state}-{number}"
            identity = an_instance(host, name, power_state)
            killed(host, with_disks(host, "attach_disk", name, {**DATA, "size_gb": 2}), point)
            finished(host, name)
            assert (settled(host, name), targets(host, identity)) == (power_state, ["vdf"]), point
            assert (files(host, identity), size_of(host, identity, FILE)) == (OLD | {FILE}, 2), point
            host.do(host.act("delete", name, hard=True))


@pytest.mark.chaos
@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("name", steps_of("detach_disk"))
def test_a_detach_killed_at_a_step_keeps_the_disk_or_removes_it(host, name, when):
    identity = an_instance(host)
    done(host, with_disks(host, "attach_disk", "web-1", DATA))
    mark(host, identity, FILE)
    killed(host, with_disks(host, "detach_disk", "web-1", KEPT), (name, when))
    finished(host, "web-1")
    assert (settled(host, "web-1"), targets(host, identity)) == ("stopped", [])
    assert (files(host, identity), is_marked(host, identity, FILE)) == (OLD | {FILE}, True)
    done(host, with_disks(host, "attach_disk", "web-1", DATA))
    killed(host, with_disks(host, "detach_disk", "web-1"), (name, when))
    finished(host, "web-1")
    assert (targets(host, identity), files(host, identity)) == ([], OLD)


@pytest.mark.chaos
@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("name", steps_of("crash_dump"))
def test_a_dump_killed_at_a_step_is_whole_and_alone(host, name, when):
    identity = an_instance(host, power_state="running")
    killed(host, step_to(host, "crash_dump", "web-1", {}, name=DUMP), (name, when))
    finished(host, "web-1")
    assert (settled(host, "web-1"), files(host, identity)) == ("running", OLD | {f"dump-{DUMP}.core"})
    path = f"{INSTANCES}/{identity}/dump-{DUMP}.core"
    assert host.shell(f"stat -c '%a %U' {path}; head -c 4 {path} | tail -c 3") == "600 root\nELF"


def test_a_disk_grows_in_a_running_guest_that_does_not_let_go_of_it(host):
    """The guest is held, as one that has hung is."""
    identity = an_instance(host, power_state="running")
    done(host, with_disks(host, "attach_disk", "web-1", DATA))
    done(host, with_disks(host, "grow_disk", "web-1", {**DATA, "size_gb": 2}))
    host.shell(f"virsh suspend {identity}")
    before = host.instance("web-1")["disks"]
    failures = host.do(with_disks(host, "detach_disk", "web-1", KEPT, timeout=2))["work"]["failures"]
    assert "its guest has not let go of it within 2 s; it is attached still" in failures["hosttest.web-1"]
    assert (host.instance("web-1")["disks"], host.instance("web-1")["task"]) == (before, None)
    assert (targets(host, identity), size_of(host, identity, FILE)) == (["vdf"], 2)
    host.do(host.act("delete", "web-1", hard=True))
    assert host.files(identity) == set()
