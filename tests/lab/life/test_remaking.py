# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resize, rebuild and rescue as a user asks for them, in YAML and by playbook."""

from __future__ import annotations

import pytest

from tests.lab.life.test_life import changes, once, refused

FLAVORS = {
    "m1.nano": {"vcpus": 1, "ram_mb": 128, "disk_gb": 1},
    "m1.micro": {"vcpus": 2, "ram_mb": 192, "disk_gb": 2},
    "m1.huge": {"vcpus": 2, "ram_mb": 67108864, "disk_gb": 2},
}


@pytest.mark.chaos
def test_a_flavor_and_an_image_are_changed_in_yaml_with_the_words_that_permit_it(story):
    images = dict.fromkeys(("tiny", "tiny-again"), story.variables["lab_images"]["tiny"])
    story.want({"name": "web"}, flavors=FLAVORS, images=images)
    story.apply()
    story.want({"name": "web", "flavor": "m1.micro", "image": "tiny-again"}, flavors=FLAVORS, images=images)
    refused(story, "let it be rebuilt with on_image_change: rebuild", "fleet_apply")
    changed = {"name": "web", "flavor": "m1.micro", "image": "tiny-again", "on_image_change": "rebuild"}
    story.want(changed, flavors=FLAVORS, images=images)
    refused(story, "another flavor takes a restart: say impact=restart", "fleet_apply")
    once(story, "fleet_apply", impact="restart")
    assert (vcpus(story), disks(story)) == ("2", {"disk", "disk.config"})
    assert story.answers("web")


@pytest.mark.chaos
def test_a_resize_a_rebuild_and_a_rescue_are_asked_for_by_name(story):
    story.want(flavors=FLAVORS)
    changes(story, "instance_create", instance="web", flavor="m1.nano", image="tiny", networks=[{"name": "front"}])
    refused(story, "needs 67108864 MB of RAM", "instance_resize", instance="web", flavor="m1.huge", impact="restart")
    changes(story, "instance_resize", "--check", "--diff", instance="web", flavor="m1.micro", impact="restart")
    assert vcpus(story) == "1"
    once(story, "instance_resize", instance="web", flavor="m1.micro", impact="restart")
    assert (vcpus(story), disks(story)) == ("2", {"disk", "disk.before", "disk.config"})
    refused(story, "it is resized, and stop is allowed while", "instance_power", instance="web", power="stop")
    changes(story, "instance_resize", instance="web", revert="true", impact="restart")
    assert (vcpus(story), disks(story)) == ("1", {"disk", "disk.config"})

    changes(story, "instance_resize", instance="web", flavor="m1.micro", impact="restart", confirm_after="1")
    changes(story, "fleet_reconcile")
    assert (vcpus(story), disks(story)) == ("2", {"disk", "disk.config"})
    refused(story, "a disk is never shrunk", "instance_resize", instance="web", flavor="m1.nano", impact="restart")

    refused(story, "say accept_loss=true", "instance_rebuild", instance="web")
    changes(story, "instance_rebuild", instance="web", accept_loss="true")
    once(story, "instance_rescue", instance="web")
    assert disks(story) == {"disk", "disk.config", "disk.rescue"}
    once(story, "instance_rescue", instance="web", rescued="false")
    assert story.answers("web")


@pytest.mark.chaos
def test_a_resize_without_room_moves_first_and_is_reverted_where_it_is_then(story):
    story.want({"name": "web"}, flavors=FLAVORS)
    story.apply()
    here = place(story)
    there = next(host for host in story.hosts if host != here)
    words = {"instance": "web", "flavor": "m1.micro", "impact": "restart", "override": True}
    # Its own host is as full as it is allowed to be.
    full = {"lodestar_ratios": "{{ {'vcpus': 0.5} if inventory_hostname == full_host else {} }}", "full_host": here}
    output = changes(story, "instance_resize", "--check", "--diff", **words, **full)
    assert f"{here} has no room for it: needs 1 more vCPUs" in " ".join(output.split())
    assert (place(story), vcpus(story)) == (here, "1")
    once(story, "instance_resize", **words, **full)
    assert (place(story), vcpus(story), disks(story)) == (there, "2", {"disk", "disk.before", "disk.config"})
    changes(story, "instance_resize", instance="web", revert=True, impact="restart")
    assert (place(story), vcpus(story), disks(story)) == (there, "1", {"disk", "disk.config"})
    assert story.answers("web")
    refused(story, "hv9 is not a host of the fleet", "instance_resize", **{**words, "host": "hv9"})
    once(story, "instance_resize", **{**words, "host": here})
    assert (place(story), vcpus(story)) == (here, "2")
    changes(story, "instance_resize", instance="web", confirm=True, override=True)
    assert story.answers("web")


def place(story):
    (host,) = [host for host, names in story.instances().items() if "default.web" in names]
    return host


def vcpus(story):
    return story.shell(place(story), "virsh vcpucount default.web --maximum --config").strip()


def disks(story):
    files = story.files()[place(story)]
    names = story.shell(place(story), f"ls /var/lib/libvirt/images/lodestar/instances/{files[0]}").split()
    # A move may leave the log's beginning beside it, as its rotation does.
    return {name for name in names if not name.startswith("console.log")}
