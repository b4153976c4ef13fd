# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images of the store as a user has them: made, named in YAML, listed, and removed by hand."""

from __future__ import annotations

import pytest

from tests.lab.life.test_life import changes, once, refused


@pytest.mark.chaos
def test_an_image_of_the_store_is_named_in_yaml_and_removed_once_nobody_needs_it(story):
    store = f"{story.variables['lab_shared_path']}/images-by-hand"
    story.shell(story.hosts[0], f"rm -rf {store}; mkdir -p {store}")
    story.want({"name": "web"}, image_store={"path": store})
    story.apply()
    assert story.answers("web")
    output = changes(story, "instance_snapshot", "--check", "--diff", instance="web", snapshot_name="gold")
    assert f"image gold in {store}" in " ".join(output.split())
    once(story, "instance_snapshot", instance="web", snapshot_name="gold")

    story.want({"name": "web"}, {"name": "copy", "image": "gold"})
    story.apply()
    assert story.answers("copy")
    _status, numbers, output = story.play("instance_snapshot", state="listed")
    assert "of default.web" in output
    assert "default.copy made from it" in output
    assert not any(host["changed"] for host in numbers.values())

    gone = {"state": "absent", "snapshot_name": "gold"}
    refused(story, "default.copy was made from image gold", "instance_snapshot", **gone)
    changes(story, "instance_snapshot", "--check", "--diff", **gone, override=True)
    assert story.shell(story.hosts[0], f"ls -A {store}/images") == "gold\n"
    once(story, "instance_snapshot", **gone, override=True)
    assert story.shell(story.hosts[0], f"ls -A {store}/images") == ""
    numbers, _output = story.apply()
    assert not any(host["changed"] for host in numbers.values())
    changes(story, "instance_power", instance="copy", power="reboot", hard=True)
    assert story.answers("copy")
    story.want({"name": "web"}, {"name": "copy", "image": "gold"}, {"name": "late", "image": "gold"})
    refused(story, "image gold is neither declared nor in the image store", "fleet_apply")
