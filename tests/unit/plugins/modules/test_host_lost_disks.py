# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks of instances that were evacuated are kept aside, once and whole, and dropped only when they are old."""

from __future__ import annotations

from functools import partial
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host.lost_disks import lost_disks, set_aside
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.modules import host_lost_disks

UUID = "00000000-0000-4000-8000-000000000001"


def test_disks_are_kept_aside_and_dropped_when_they_are_old(run_module: Any, tmp_path: Any) -> None:
    paths = Paths(tmp_path)
    directory = paths.instance(UUID).directory
    directory.mkdir(parents=True)
    (directory / "disk").write_text("data")
    kept = set_aside(paths, UUID, "default.web", 4, "2020-03-01T03:00:00Z")
    assert not directory.exists()
    assert kept is not None
    assert (kept / "disk").read_text() == "data"
    assert set_aside(paths, UUID, "default.web", 4, "2020-03-01T03:00:01Z") is None
    (paths.lost / "somebody's").mkdir()

    main = partial(host_lost_disks.main, paths)
    answer = run_module(main, {"keep_days": 36500})
    assert (answer["changed"], [each["name"] for each in answer["kept"]]) == (False, ["default.web"])
    assert run_module(main, {}, check=True)["actions"] == [f"drop {kept}"]
    assert kept.exists()
    assert run_module(main, {})["kept"] == []
    assert list(lost_disks(paths)) == []
    assert (paths.lost / "somebody's").exists()
