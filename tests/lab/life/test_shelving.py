# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelving as a user asks for it: an instance leaves its host, and comes back on another."""

from __future__ import annotations

import pytest

from tests.lab.life.test_life import changes, once, refused


@pytest.mark.chaos
def test_a_shelved_instance_comes_back_on_another_host(story):
    store = f"{story.variables['lab_shared_path']}/shelving"
    story.shell(story.hosts[0], f"rm -rf {store}; mkdir -p {store}")
    story.want({"name": "web"}, image_store={"path": store})
    story.apply()
    (here,) = [host for host, names in story.instances().items() if names]
    there = next(host for host in story.hosts if host != here)
    output = changes(story, "instance_shelve", "--check", "--diff", instance="web")
    assert "what is in its memory is lost" in " ".join(output.split())
    once(story, "instance_shelve", instance="web")
    assert story.shell(here, f"ls {store}/shelved").split()
    refused(story, "it is shelved, and start is allowed while", "instance_power", instance="web", power="start")
    once(story, "instance_shelve", instance="web", unshelve="true", host=there)
    assert story.instances() == {host: ["default.web"] if host == there else [] for host in story.hosts}
    assert story.answers("web")
    assert story.shell(here, f"ls -A {store}/shelved") == ""


@pytest.mark.chaos
def test_a_shelved_instance_comes_back_without_the_host_that_it_was_on(story):
    store = f"{story.variables['lab_shared_path']}/shelving"
    story.shell(story.hosts[0], f"rm -rf {store}; mkdir -p {store}")
    # The last host is one that a majority of the keepers can do without.
    *others, last = story.hosts
    story.want(image_store={"path": store})
    wish = {"flavor": "m1.nano", "image": "tiny", "networks": [{"name": "front"}], "host": last}
    changes(story, "instance_create", instance="web", **wish)
    assert story.answers("web")
    once(story, "instance_shelve", instance="web")
    story.power_off(last)
    status, _numbers, output = story.play("instance_shelve", instance="web", unshelve=True)
    assert status == 0, output[-4000:]
    assert [name for host in others for name in story.states(host)] == ["default.web"]
    story.boot(last)
    status, _numbers, output = story.play("fleet_reconcile")
    assert status == 0, output[-4000:]
    assert story.instances()[last] == []
    assert story.answers("web")
