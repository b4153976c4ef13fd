# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Histories are dropped only of what ended, and in check mode not at all."""

from __future__ import annotations

from functools import partial
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host import history
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.modules import instance_history

UUID = "00000000-0000-4000-8000-000000000001"


def test_a_history_is_dropped_when_its_instance_is_gone_for_long(run_module: Any, tmp_path: Any) -> None:
    paths = Paths(tmp_path)
    told = {"instance": "default.web-1", "host": "hv1", "by": "alice", "run": "run-1", "seconds": 1, "result": "done"}
    history.append_entry(paths, UUID, {**told, "action": "create", "began": "2020-03-01T03:00:00Z"})
    main = partial(instance_history.main, paths)
    assert run_module(main, {})["changed"] is False

    history.append_entry(paths, UUID, {**told, "action": "delete", "began": "2020-03-02T03:00:00Z"})
    assert run_module(main, {"keep_days": 36500})["changed"] is False
    answer = run_module(main, {}, check=True)
    assert answer["diff"]["before"] == {str(paths.instance_history(UUID)): {"instance": "default.web-1"}}
    assert len(history.history(paths, UUID)) == 2
    assert run_module(main, {})["changed"] is True
    assert history.histories(paths) == {}
