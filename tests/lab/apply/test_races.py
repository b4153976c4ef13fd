# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two controllers at once, for the last place of a host: no lease stands between them, for they share no project."""

from __future__ import annotations

import contextlib
import os

import pytest

from tests.lab.apply.story import held, wait_for

# How many vCPUs each host gives in each round. What the rounds before made is still there, so that hv1 has one place
# left, hv2 one or none, and hv3 never any.
ROUNDS = [{"hv1": 1, "hv2": 1}, {"hv1": 2, "hv2": 1}, {"hv1": 3, "hv2": 1}]
NONE = 0.001
PROJECTS = ("red", "blue")


@pytest.mark.parametrize(
    "rounds", [ROUNDS[:1], pytest.param(ROUNDS, marks=pytest.mark.chaos)], ids=["once", "three-times"]
)
def test_of_two_playbooks_that_race_for_the_last_place_one_gets_it(story, rounds):
    log = story.directory / "run.log"
    for number, places in enumerate(rounds):
        before = story.instances()
        ratios = {host: {"vcpus": places.get(host, NONE) / os.cpu_count()} for host in story.hosts}
        story.want(ratios_of=ratios, ratios="{{ lodestar_ratios_of[inventory_hostname] }}")
        log.write_text("")
        runs = {
            f"+ create {project}.web-{number} on hv1": story.start(
                "fleet_apply", lodestar_instances=[web(number, project)]
            )
            for project in PROJECTS
        }
        hold_until_all_have_planned(runs, log)
        failed = sum(run.wait(timeout=900) != 0 for run in runs.values())
        output = " ".join(log.read_text().split())
        assert all(planned in output for planned in runs), "there was no race"
        new = {host: len(names) - len(before[host]) for host, names in story.instances().items()}
        room = places["hv2"] - len(before["hv2"])
        assert new == {"hv1": 1, "hv2": room, "hv3": 0}, output[-6000:]
        assert failed == 1 - room, output[-6000:]
        assert room or "vcpus refuses 2 of 3 (hv2: needs 1 vCPUs, 0 free)" in output, output[-6000:]


def hold_until_all_have_planned(runs, log):
    """Let no run go on to its claims, by the line of its plan in the log, before the others have seen the same room."""
    ahead = set()
    with contextlib.ExitStack() as holds:

        def all_are_held():
            text = " ".join(log.read_text().split())
            for planned in [each for each in runs if each in text and each not in ahead]:
                ahead.add(planned)
                holds.enter_context(held(runs[planned]))
            return len(ahead) == len(runs) or any(run.poll() is not None for run in runs.values())

        wait_for(all_are_held)


def web(number, project):
    """An instance that takes one place and costs no time."""
    name = f"web-{number}"
    return {"name": name, "project": project, "flavor": "m1.nano", "image": "tiny", "power_state": "stopped"}
