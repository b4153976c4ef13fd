# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A guest that is given more as it runs, in YAML and by playbook, and that moves, sleeps and grows on with it."""

from __future__ import annotations

import pytest

from tests.lab.life.test_life import changes, once, refused

MOST = {"max_vcpus": 3, "max_ram_mb": 768}
FLAVORS = {
    "m1.roomy": {"vcpus": 1, "ram_mb": 256, "disk_gb": 1, **MOST},
    "m1.grown": {"vcpus": 2, "ram_mb": 512, "disk_gb": 2, **MOST},
    "m1.most": {"vcpus": 2, "ram_mb": 768, "disk_gb": 2},
    "m1.beyond": {"vcpus": 4, "ram_mb": 768, "disk_gb": 2},
}


@pytest.mark.chaos
def test_a_guest_grows_as_it_runs_moves_and_grows_on(story):
    story.want({"name": "web", "flavor": "m1.roomy"}, flavors=FLAVORS)
    story.apply()
    assert story.answers("web")
    here = place(story)
    process = process_of(story, here)
    refused(
        story,
        "it runs with room for 3 vCPUs and 768 MB of RAM, and flavor m1.beyond has 4 and 768: say impact=restart",
        "instance_resize",
        instance="web",
        flavor="m1.beyond",
        override=True,
    )
    story.want({"name": "web", "flavor": "m1.grown"}, flavors=FLAVORS)
    changes(story, "fleet_apply", "--check", "--diff")
    assert size(story) == ("1", "262144", "")
    story.converge()
    assert (size(story), process_of(story, here)) == (("2", "524288", "dimm"), process)

    there = next(host for host in story.hosts if host != here)
    changes(story, "instance_migrate", instance="web", host=there, mode="live")
    assert (place(story), size(story)) == (there, ("2", "524288", "dimm"))
    process = process_of(story, there)
    once(story, "instance_resize", instance="web", flavor="m1.most", override=True)
    assert (size(story), process_of(story, there)) == (("2", "786432", "dimm dimm"), process)
    assert story.answers("web")

    changes(story, "instance_power", instance="web", power="suspend")
    changes(story, "instance_power", instance="web", power="resume")
    assert size(story) == ("2", "786432", "dimm dimm")
    changes(story, "instance_migrate", instance="web", host=here, mode="live")
    assert (place(story), size(story)) == (here, ("2", "786432", "dimm dimm"))
    assert story.answers("web")
    changes(story, "instance_power", instance="web", power="reboot", hard=True)
    assert size(story) == ("2", "786432", "")
    assert story.answers("web")


def place(story):
    (host,) = [host for host, names in story.instances().items() if "default.web" in names]
    return host


def process_of(story, host):
    return story.shell(host, "cat /run/libvirt/qemu/default.web.pid").strip()


def size(story):
    """The guest's vCPUs and KiB of RAM as it runs, and its modules."""
    vcpus = story.shell(place(story), "virsh vcpucount default.web --current --live").strip()
    text = story.shell(place(story), "virsh dumpxml default.web")
    ram_kib = text.partition("<memory unit='KiB'>")[2].partition("<")[0]
    return vcpus, ram_kib, " ".join(["dimm"] * text.count("<memory model='dimm'"))
