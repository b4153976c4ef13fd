# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of what can move where, before a window opens: what it says is what a move then meets."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.chaos

RULE = "INPUT -p tcp --dport 16514 -j DROP"
CLIENT = "/etc/pki/libvirt/clientcert.pem"


@pytest.fixture
def two(story):
    """An instance that runs and one that is off, both on hv1."""
    story.want({"name": "web", "host": "hv1"}, {"name": "off", "host": "hv1", "power_state": "stopped"})
    story.apply()
    story.want({"name": "web"}, {"name": "off", "power_state": "stopped"})
    return story


@pytest.fixture
def silent(two):
    """A host whose libvirt no other host reaches, as something between them drops what comes."""
    two.shell("hv3", f"iptables -I {RULE}")
    yield "hv3"
    two.shell("hv3", f"iptables -D {RULE}", check=False)


def moves(story, **asked):
    status, _numbers, output = story.play("fleet_report", moves=True, **asked)
    assert status == 0, output[-6000:]
    return " ".join(output.split())


def test_in_a_sound_fleet_everything_can_move_everywhere(two):
    output = moves(two)
    assert "default.web on hv1: live to hv2, hv3, 2 of 2" in output
    assert "default.off on hv1: cold to hv2, hv3, 2 of 2" in output
    assert "1 can move live, 1 cold, 0 not at all" in output
    assert not any(word in output for word in ("tls:", "cpu:", "not asked"))


def test_a_host_that_is_not_reached_is_named_and_a_move_to_it_fails_as_it_says(two, silent):
    output = moves(two)
    assert "default.web on hv1: live to hv2, 1 of 2" in output
    assert "default.off on hv1: cold to hv2, 1 of 2" in output
    assert f"not to {silent}: tls: cannot reach libvirt at qemu+tls://" in output
    assert "let its port 16514 through" in output
    status, _numbers, output = two.play("instance_migrate", instance="web", host=silent)
    assert status != 0
    assert "cannot reach libvirt at qemu+tls://" in " ".join(output.split())
    assert two.states("hv1")["default.web"] == "running"
    # The place that it had there is known as long as that host does not say that it is gone.
    two.shell(silent, f"iptables -D {RULE}")
    two.converge_and_verify()
    assert two.home_of("web") == "hv1"


def test_a_host_without_its_certificate_reaches_nobody(two):
    two.shell("hv1", f"mv {CLIENT} {CLIENT}.aside")
    try:
        output = moves(two)
    finally:
        two.shell("hv1", f"mv {CLIENT}.aside {CLIENT}")
    assert "default.web on hv1: no host can take it" in output
    assert "not to hv2, hv3: tls: " in output or ("not to hv2: tls: " in output and "not to hv3: tls: " in output)
