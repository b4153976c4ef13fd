# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that overlap: two drains with one target, one after the other of one instance, and a run that makes something
new meanwhile.
"""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.chaos


def test_two_drains_at_once_find_the_one_host_that_is_left_and_nothing_new_lands_beside_it(story):
    pairs = [
        {"name": f"{name}-{number}", "host": host} for name, host in (("a", "hv1"), ("b", "hv2")) for number in (1, 2)
    ]
    story.want(*pairs)
    story.apply()
    story.want(*({"name": pair["name"]} for pair in pairs), {"name": "late"})
    drains = [story.start("host_drain", host=host) for host in ("hv1", "hv2")]
    newcomer = story.start("instance_create", instance="newcomer", flavor="m1.nano", image="tiny")
    assert [run.wait(timeout=900) for run in drains] == [0, 0], (story.directory / "run.log").read_text()[-6000:]
    newcomer.wait(timeout=300)
    story.apply()
    assert story.instances()["hv1"] == story.instances()["hv2"] == []
    assert {"default.a-1", "default.a-2", "default.b-1", "default.b-2", "default.late"} <= set(story.instances()["hv3"])
    status, _numbers, output = story.play("host_resume", host=["hv1", "hv2"], bring_back=True)
    assert status == 0, output[-6000:]
    assert story.instances()["hv1"] == ["default.a-1", "default.a-2"]
    assert story.instances()["hv2"] == ["default.b-1", "default.b-2"]
    story.converge_and_verify()


def test_who_was_only_on_a_visit_goes_home_and_is_not_fetched_back(story):
    story.want({"name": "web", "host": "hv1"})
    story.apply()
    story.want({"name": "web"})
    for _drain in range(2):
        status, _numbers, output = story.play("host_drain", host=story.home_of("web"))
        assert status == 0, output[-6000:]
    for host in ("hv1", "hv2", "hv3"):
        status, _numbers, output = story.play("host_resume", host=host, bring_back=True)
        assert status == 0, output[-6000:]
        assert story.instances()["hv1"] == ["default.web"]
    story.converge_and_verify()
