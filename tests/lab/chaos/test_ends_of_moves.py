# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The last moments of a move: a destination's libvirtd that stalls, a disk that fills up, a link that stays cut."""

from __future__ import annotations

import functools

import pytest

from tests.lab.apply.story import DISKS
from tests.lab.prepare.fleet import eventually

pytestmark = pytest.mark.chaos

STALL = 60.0  # seconds; libvirt's keepalive gives up after 30
COPYING = ("migrate", "copy", "during")
EMULATOR = "/usr/bin/qemu-system-x86_64"
# QEMU without its image locks, which in a lab on one kernel reach where those of real hosts might not.
UNLOCKED = f"""#!/bin/bash
exec {EMULATOR}.real "${{@//\\"driver\\":\\"file\\",/\\"driver\\":\\"file\\",\\"locking\\":\\"off\\",}}"
"""


@pytest.fixture
def unlocked(story):
    """Every host's QEMU takes no lock on images meanwhile."""
    for host in story.hosts:
        story.shell(host, f"mv {EMULATOR} {EMULATOR}.real")
        story.run(host, "tee", EMULATOR, stdin=UNLOCKED)
        story.shell(host, f"chmod 755 {EMULATOR}")
    yield
    story.clear()
    for host in story.hosts:
        story.shell(host, f"mv {EMULATOR}.real {EMULATOR}")


@pytest.fixture
def small(story):
    """The second host's disks are on a file system that is soon full."""
    story.shell("hv2", f"mount -t tmpfs -o size=4m tmpfs {DISKS} && chmod 711 {DISKS}")
    yield
    story.shell("hv2", f"umount --lazy {DISKS}")


def begin(story, **wish):
    """A guest that counts on its disk, on hv1 and free to move; its last number."""
    wanted = {"name": "web", "metadata": {"counter": "yes"}, **wish}
    story.want({**wanted, "host": "hv1"})
    story.apply()
    assert story.answers("web")
    story.want(wanted)
    return story.counter("web")


def ends(story, written):
    """One run converges; the guest runs on one host, and has what it had written."""
    story.converge_and_verify()
    assert story.states(story.home_of("web"))["default.web"] == "running"
    assert story.answers("web")
    assert story.counter("web") >= written


@pytest.mark.usefixtures("unlocked")
@pytest.mark.parametrize("side", ["hv1", "hv2"], ids=["here", "there"])
@pytest.mark.parametrize("disks", ["local", "shared"])
def test_a_libvirtd_that_stalls_at_the_end_never_lets_both_run(story, disks, side):
    wish = {}
    if disks == "shared":
        story.share("stalls")
        wish = {"storage": "shared"}
    written = begin(story, **wish)
    story.move("web", "hv2", COPYING, functools.partial(story.stall, side, STALL))
    ends(story, written)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("point", [("arrive", "disks", "before"), COPYING], ids=["first", "copying"])
def test_a_disk_that_fills_up_there_leaves_the_instance_where_it_was(story, point):
    # So slow that its disk has not arrived by then.
    written = begin(story, migration={"bandwidth_mb_s": 1})

    def fill(_go_on):
        story.shell("hv2", f"dd if=/dev/zero of={DISKS}/full bs=64k 2>/dev/null", check=False)

    try:
        answers = story.move("web", "hv2", point, fill)
        assert answers[-1]["work"]["failures"], answers
    finally:
        story.shell("hv2", f"rm -f {DISKS}/full")
    assert story.states("hv1")["default.web"] == "running"
    assert story.answers("web")
    ends(story, written)
    assert story.home_of("web") == "hv1"
    assert story.files()["hv2"] == []


@pytest.mark.parametrize("point", [COPYING, ("migrate", "end", "before")], ids=["copying", "arrived"])
def test_a_link_that_stays_cut_leaves_one_that_runs_and_nothing_is_guessed(story, point):
    written = begin(story)

    def cut(go_on):
        story.cut("hv2")
        go_on()

    story.move("web", "hv2", point, cut)
    _status, _numbers, output = story.play("fleet_apply")
    assert "hv2 does not answer" in output
    running = [host for host in story.hosts if story.states(host).get("default.web") == "running"]
    assert len(running) == 1
    story.heal("hv2")
    ends(story, written)


@pytest.mark.parametrize("way", ["pre-copy", "post-copy"])
def test_a_peer_that_is_lost_at_the_beginning_of_tls_does_not_hold_the_move_for_ever(story, userfaultfd, way):
    wish = {}
    if way == "post-copy":
        userfaultfd("1")
        ladder = [{"after": 600, "post_copy": True}]
        story.share("tls")
        wish = {"storage": "shared", "migration": {"ladder": ladder, "accept_split_risk": True}}
    written = begin(story, **wish)
    # What is said is dropped, so that TLS does not begin.
    rule = "OUTPUT -p tcp --dport 49152:49215 --tcp-flags PSH PSH -j DROP"

    def lose(go_on):
        story.shell("hv1", f"iptables -I {rule}")
        go_on()
        connected = "ss --no-header --numeric state established dport ge :49152 and dport le :49215"
        assert eventually(lambda: story.shell("hv1", connected).strip(), 60)
        story.cut("hv2")

    try:
        answers = story.move("web", "hv2", ("migrate", "copy", "before"), lose)
    finally:
        story.shell("hv1", f"iptables -D {rule}")
        story.heal("hv2")
    assert answers[-1]["work"]["failures"], answers
    assert story.states("hv1")["default.web"] == "running"
    ends(story, written)
    assert story.home_of("web") == "hv1"
