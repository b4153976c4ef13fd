# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watching work that goes on by itself: how far it is, how it ended, and that it is gone."""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import replace

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import progress
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import (
    Holder,
    image_lock,
    instance_lock,
    run_lock,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.progress import BEGINNING, line, watch

RUN = "run-1"
UUID = "00000000-0000-4000-8000-000000000001"
LASTING = {"started": 1, "finished": 0, "ansible_job_id": "j1.2"}
MIB = 1 << 20
HELD = Holder(RUN, "alice", "snapshot", "2026-03-01T03:00:00Z", step="copy", subject="default.web-1", began=100.0)


@pytest.fixture
def results(tmp_path):
    path = tmp_path / "results"
    path.write_text(json.dumps(LASTING))
    return path


def aged(path):
    """The file as it is once the job's process has had its time to begin."""
    before = time.time() - BEGINNING - 1
    os.utime(path, (before, before))
    return path


def test_work_that_lasts_says_how_far_it_is(paths, results, holder):
    with run_lock(paths, RUN, holder), instance_lock(paths, UUID, holder, "default.web-1") as held:
        held.step("disks")
        with image_lock(paths, 64 * "a", holder, 1.0, "debian-12") as image:
            image.step("fetch")
            image.progress(10 * MIB, 40 * MIB, "writes 1.0 MiB/s")
            seen = watch(paths, RUN, aged(results), 0.0)
    assert seen.answer is None
    assert [text.split(",")[0] for text in seen.lines] == [
        "create image debian-12: fetching it",
        "create default.web-1: making its disks",
    ]
    assert ", 10.0 of 40.0 MiB, " in seen.lines[0]
    assert seen.lines[0].endswith(" UTC), writes 1.0 MiB/s")
    assert seen.shares == (0.25, None)


def test_another_runs_work_is_not_told(paths, results, holder):
    other = replace(holder, run="run-2")
    with run_lock(paths, RUN, holder), instance_lock(paths, UUID, other) as held:
        held.step("disks")
        assert watch(paths, RUN, results, 0.0).lines == ()


def test_work_that_has_ended_gives_its_answer_at_once(paths, results):
    answer = {"changed": True, "results": []}
    threading.Timer(0.3, lambda: results.write_text(json.dumps(answer))).start()
    began = time.monotonic()
    assert watch(paths, RUN, results, 60.0).answer == answer
    assert time.monotonic() - began < 30


def test_a_job_that_has_not_begun_to_work_yet_lasts(paths, results):
    assert watch(paths, RUN, results, 0.0).answer is None


def test_the_answer_may_come_a_moment_after_the_work_has_ended(paths, results):
    answer = {"changed": True, "results": []}
    threading.Timer(0.5, lambda: results.write_text(json.dumps(answer))).start()
    assert watch(paths, RUN, aged(results), 0.0).answer == answer


def test_work_whose_process_is_gone_is_told_from_work_that_lasts(paths, results, monkeypatch):
    monkeypatch.setattr(progress, "ENDING", 0.3)
    with pytest.raises(HostFault, match="ended without an answer"):
        watch(paths, RUN, aged(results), 60.0)


def test_an_answer_that_is_gone_is_an_error(paths, results):
    results.unlink()
    with pytest.raises(HostFault, match="is gone"):
        watch(paths, RUN, results, 60.0)


@pytest.mark.parametrize(
    ("done", "total", "said"),
    [
        (0, 0, "snapshot default.web-1: copying, for 10 s"),
        (100 * MIB, 0, "snapshot default.web-1: copying, 100.0 MiB, 10.0 MiB/s"),
        (
            100 * MIB,
            150 * MIB,
            "snapshot default.web-1: copying, 66 %, 100.0 of 150.0 MiB, 10.0 MiB/s, 5 s left (00:01:55 UTC)",
        ),
    ],
)
def test_a_line_says_bytes_rate_and_time_left_as_far_as_they_are_known(done, total, said):
    assert line(replace(HELD, done=done, total=total), now=110.0) == said
