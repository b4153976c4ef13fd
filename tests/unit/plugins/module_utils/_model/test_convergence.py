# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ladders: what is accepted, what is said of everything else, and which of several says what a migration is told."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import (
    USUAL_LADDER,
    Convergence,
    asked,
    convergence,
    why_post_copy_is_refused,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse, parse_more

LADDER = [{"after": 30, "downtime_ms": 300}, {"after": 60, "auto_converge": True}, {"after": 300, "abort": True}]
WRONG = {
    "must be more than the 30 seconds": [LADDER[0], {"after": 30, "abort": True}],
    "comes after abort": [{"after": 30, "abort": True}, {"after": 60, "pause": True}],
    "comes after post_copy": [{"after": 30, "post_copy": True}, {"after": 60, "downtime_ms": 9}],
    "needs only one of": [{"after": 30, "abort": True, "pause": True}],
    "needs one of": [{"after": 30}],
    "must be true": [{"after": 30, "abort": False}],
    "is missing": [{"abort": True}],
    "must be 1 to 2000000 ms": [{"after": 1, "downtime_ms": 0}],
    "unknown key of a rung": [{"after": 1, "abort": True, "then": True}],
}


def test_a_ladder_is_read_and_written_as_it_was_said() -> None:
    said = {"ladder": LADDER, "bandwidth_mb_s": 10, "connections": 2, "downtime_ms": 500, "accept_split_risk": True}
    read = asked(said, "migration")
    assert Convergence.from_dict(read).to_dict() == said
    assert Convergence.from_dict(Convergence.from_dict(read).to_dict()) == Convergence.from_dict(read)


@pytest.mark.parametrize("problem", WRONG)
def test_a_ladder_that_is_none_is_refused(problem: str) -> None:
    with pytest.raises(InvalidInput, match=rf"migration\.ladder\[.\].*{problem}"):
        asked({"ladder": WRONG[problem]}, "migration")


def test_the_nearest_outweighs_key_by_key() -> None:
    told = convergence(
        {"ladder": LADDER, "bandwidth_mb_s": 10}, None, {"bandwidth_mb_s": 20, "downtime_ms": None}, {"downtime_ms": 5}
    )
    assert (told.bandwidth_mb_s, told.downtime_ms, len(told.ladder)) == (20, 5, 3)
    assert convergence().ladder == USUAL_LADDER
    assert convergence({"ladder": []}).ladder == ()


def test_post_copy_is_refused_where_libvirt_cannot() -> None:
    told = convergence({"ladder": [{"after": 1, "post_copy": True}]})
    assert "disks are copied along" in (why_post_copy_is_refused(told, copies_disk=True) or "")
    assert why_post_copy_is_refused(told, copies_disk=False) is None
    several = convergence(told.to_dict(), {"connections": 2})
    assert "one connection" in (why_post_copy_is_refused(several, copies_disk=False) or "")
    assert why_post_copy_is_refused(convergence({"connections": 2}), copies_disk=True) is None


def declared(**more: Any) -> dict[str, Any]:
    """Desired state with one instance that says more of itself."""
    return {
        "flavors": {"small": {"vcpus": 1, "ram_mb": 128, "disk_gb": 1, "migration": {"downtime_ms": 700}}},
        "images": {"tiny": {"url": "file:///tiny", "checksum": f"sha256:{64 * 'a'}"}},
        "migration": {"bandwidth_mb_s": 100},
        "instances": [{"name": "db", "flavor": "small", "image": "tiny", **more}],
    }


def test_yaml_says_it_of_all_of_a_flavor_and_of_an_instance() -> None:
    desired = parse(declared(migration={"ladder": LADDER}))
    assert desired.migration == {"bandwidth_mb_s": 100}
    assert desired.flavor_migration == {"small": {"downtime_ms": 700}}
    assert desired.instances is not None
    told = convergence(desired.instances[0].migration)
    assert told.to_dict() == {"ladder": LADDER}
    assert Desired.from_dict(desired.to_dict()) == desired


def test_what_yaml_does_not_declare_cannot_say_it_of_itself() -> None:
    entry = {"name": "web", "flavor": "small", "image": "tiny", "migration": {"downtime_ms": 5}}
    with pytest.raises(InvalidInput, match=r"create\[0\]\.migration: is remembered by YAML alone"):
        parse_more([entry], parse(declared()))
