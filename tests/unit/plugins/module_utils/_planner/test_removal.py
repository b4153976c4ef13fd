# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host leaves the fleet only when it is empty, and nobody needs it."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.removal_faults import removal_faults_filter
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.dead_fleet import (
    HOSTS,
    WEB,
    entries,
    fleet,
    kept,
    made,
)


@pytest.mark.parametrize(
    ("seen", "memory", "evacuations", "said"),
    [
        (fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[]), {}, {}, "it has default.web: host_drain empties it"),
        (fleet(hv2=[], hv3=[]), {"hv1": {WEB["uuid"]: WEB}}, {}, "keepers place default.web there: host_evacuate"),
        (fleet(hv2=[], hv3=[]), {}, entries("fenced"), "its evacuation has not ended"),
        (fleet(hv1=[], hv2=[], hv3=[]), {}, entries("ended"), "host_resume removes what lives elsewhere"),
        (fleet(hv1=[], hv2=[]), {}, {}, "hv3, which does not answer, would go on believing in it"),
        (fleet(hv1=[], hv2=[], hv3=[]), {}, {}, None),
        (fleet(hv2=[], hv3=[]), {}, entries("ended"), None),
        (fleet(hv1=[], hv2=[], hv3=[]), {}, entries("back"), None),
    ],
)
def test_a_host_leaves_only_when_it_is_empty(seen: Any, memory: Any, evacuations: Any, said: str | None) -> None:
    faults = removal_faults_filter(seen, "hv1", kept=kept(memory, evacuations), expected=HOSTS, keepers=HOSTS)
    assert (said in faults[0]) if said else (faults == [])


def test_the_only_keeper_does_not_leave() -> None:
    seen = fleet(hv1=[], hv2=[], hv3=[])
    faults = removal_faults_filter(seen, "hv1", kept=kept({}, {}), expected=HOSTS, keepers=["hv1"])
    assert faults == ["it is the only keeper: make another host a keeper first (fleet_keepers)"]
