# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random operations and random faults for some minutes; then one run converges, a second changes nothing.

LODESTAR_SOAK_SEED repeats one, or several with commas between them; LODESTAR_SOAK_MINUTES says how long each takes.
"""

from __future__ import annotations

import os
import time

import pytest

from tests.lab.chaos.counters import Counters
from tests.lab.chaos.poller import poller_of
from tests.lab.chaos.soak import FLAVORS, INSTANCES, Soak

pytestmark = [pytest.mark.chaos, pytest.mark.unpolled]

SEEDS = (os.environ.get("LODESTAR_SOAK_SEED") or str(int(time.time()))).split(",")
MINUTES = float(os.environ.get("LODESTAR_SOAK_MINUTES", "4"))
ROOM_MB = 5 * 192  # of each host: less than all instances, so that claims meet its limit


@pytest.fixture
def store(story):
    """A directory that all hosts mount, for snapshots."""
    path = f"{story.variables['lab_shared_path']}/soak"
    story.shell("hv1", f"rm -rf {path} && mkdir -p {path}")
    yield path
    story.shell("hv1", f"rm -rf {path}")


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_one_run_converges(story, store, seed):
    reserved = story.drive("hv1", "report")["capacity"]["ram_mb"] - ROOM_MB
    story.want(flavors=FLAVORS, image_store={"path": store}, reserved={"ram_mb": reserved})
    soak = Soak(story, seed, MINUTES * 60)
    try:
        with poller_of(story, reserved_mb=reserved) as poller, Counters(poller) as counters:
            soak.run()
            story.mend()
            story.wait_until_idle()
            story.apply(lodestar_prune=True, impact="restart")
            numbers, output = story.apply(lodestar_prune=True, impact="restart")
            assert not any(host["changed"] for host in numbers.values()), output[-4000:]
            status, _numbers, output = story.play("fleet_verify")
            assert status == 0, output[-4000:]
            running = [name for host in story.hosts for name, state in story.states(host).items() if state == "running"]
            assert all(story.answers(name.partition(".")[2]) for name in running)
        assert poller.verdict() == []
        assert counters.lost == []
        assert len(story.names()) <= INSTANCES
    finally:
        print(f"seed {seed}, {MINUTES:g} minutes:", *soak.log, sep="\n")
