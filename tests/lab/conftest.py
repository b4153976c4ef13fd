# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet of stories, prepared, and empty of their instances before and after each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.lab.apply.story import Story
from tests.lab.chaos.counters import Counters
from tests.lab.chaos.poller import poller_of


@pytest.fixture(scope="session")
def prepared():
    """The lab whose inventory is in $LODESTAR_INVENTORY, prepared as tests/tools/on_lab.sh leaves it, every host on."""
    story = Story(os.environ["LODESTAR_INVENTORY"])
    story.boot(*story.hosts)
    return story


@pytest.fixture
def story(prepared, tmp_path):
    """A story that begins and ends with a fleet that has none of its instances and that keeps every promise."""
    prepared.begin(tmp_path)
    yield prepared
    prepared.boot(*prepared.hosts)
    for host in prepared.hosts:
        prepared.heal(host)
    prepared.clear()
    status, _numbers, output = prepared.play("fleet_verify")
    assert status == 0, output[-4000:]


@pytest.fixture(autouse=True)
def polled(request):
    """Look on from outside while a story of failure is told: no promise is broken, and no guest's write is lost."""
    is_told = request.node.get_closest_marker("chaos") and not request.node.get_closest_marker("unpolled")
    if not is_told or "story" not in request.fixturenames:
        yield
        return
    with poller_of(request.getfixturevalue("story")) as poller, Counters(poller) as counters:
        yield
    assert poller.verdict() == []
    assert counters.lost == []
    assert poller.history.samples > 0


@pytest.fixture
def userfaultfd():
    """Sets vm.unprivileged_userfaultfd for all lab hosts, which share this machine's kernel: none can set it itself."""
    setting = Path("/proc/sys/vm/unprivileged_userfaultfd")
    before = setting.read_text()
    yield setting.write_text
    setting.write_text(before)
