# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points as a user asks for them: made, listed, gone back to and deleted by playbook."""

from __future__ import annotations

import pytest

from tests.lab.life.test_life import changes, once, refused


@pytest.mark.chaos
def test_an_instance_goes_back_to_a_restore_point(story):
    story.want({"name": "web"})
    story.apply()
    assert story.answers("web")
    point = {"instance": "web", "restore_point": "good", "state": "present"}
    output = changes(story, "instance_restore_point", "--check", "--diff", **point)
    assert "its disk is on this host, so it is not moved either" in " ".join(output.split())
    once(story, "instance_restore_point", **point, memory="true")
    refused(story, "to which nobody could go back after", "instance_rebuild", instance="web", accept_loss="true")
    back = {**point, "state": "reverted"}
    refused(story, "say accept_loss=true if it may be", "instance_restore_point", **back)
    changes(story, "instance_restore_point", **back, accept_loss="true")
    assert story.answers("web")
    _status, numbers, output = story.play("instance_restore_point", instance="web")
    assert "* good, " in output
    assert not any(host["changed"] for host in numbers.values())
    once(story, "instance_restore_point", instance="web", state="absent", restore_point="*")
