# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What two looks at a guest say, in the forms that libvirt 9.0 returned for a guest of 128 MB."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.load import load_of

INSTANCES = "/var/lib/libvirt/images/lodestar/instances"
BEFORE = {"cpu.time": 50_750_000_000}
AFTER: dict[str, Any] = {
    "cpu.time": 51_350_000_000,
    "balloon.current": 131072,
    "balloon.rss": 262356,
    "dirtyrate.calc_status": 2,
    "dirtyrate.megabytes_per_second": 12,
    "block.count": 3,
    "block.0.path": f"{INSTANCES}/62c69960-edae-5325-abc9-de76089e39a6/disk",
    "block.0.physical": 9 << 20,
    "block.1.path": "/srv/shared/instances/62c69960-edae-5325-abc9-de76089e39a6/disk-data",
    "block.1.physical": 900 << 20,
    "block.2.name": "vdc",
}


def test_a_guest_is_measured() -> None:
    assert load_of(BEFORE, AFTER, 1.2, INSTANCES) == {"cpus": 0.5, "dirty_mb_s": 12, "ram_mb": 128, "disk_mb": 9}


def test_memory_that_was_never_touched_is_not_counted() -> None:
    assert load_of(BEFORE, {**AFTER, "balloon.rss": 65536}, 1.0, INSTANCES)["ram_mb"] == 64


def test_what_is_not_known_is_left_out() -> None:
    measuring = {**AFTER, "dirtyrate.calc_status": 1}
    assert "dirty_mb_s" not in load_of(BEFORE, measuring, 1.0, INSTANCES)
    assert load_of({}, {}, 1.0, INSTANCES) == {"disk_mb": 0}
