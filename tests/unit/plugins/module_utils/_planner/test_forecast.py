# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a live migration will take, whether it ends by itself, and which rung of its ladder ends it else."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence, convergence
from ansible_collections.lodestar.compute.plugins.module_utils._planner.forecast import (
    OVERHEAD_SECONDS,
    Link,
    in_words,
    of_live,
)

LINK = Link(100.0, 300.0)
NONE = convergence({"ladder": []})


def seconds(found: Any) -> float:
    return round(found.seconds - OVERHEAD_SECONDS, 3)


def laddered(*rungs: dict[str, Any], **more: Any) -> Convergence:
    return convergence({"ladder": list(rungs), **more})


def test_a_guest_that_writes_nothing_is_sent_once() -> None:
    found = of_live(1000, {"disk_mb": 500}, LINK, NONE)
    assert (seconds(found), found.copied_mb, found.converges) == (15.0, 1500, True)
    assert of_live(1000, {"ram_mb": 200}, LINK, NONE).copied_mb == 200


def test_what_it_writes_is_sent_again_until_the_rest_fits_into_the_pause() -> None:
    found = of_live(1000, {"dirty_mb_s": 50}, LINK, NONE)
    # 1000, 500, 250, 125, 62.5 and 31.25 MB, of which 30 fit; so the next 15.6 are sent while it is held.
    assert (found.copied_mb, round(found.downtime_ms)) == (1984.375, 156)


def test_a_pause_too_short_to_be_forecast_is_not_told_in_milliseconds() -> None:
    assert in_words(of_live(1000, {}, LINK, NONE).to_dict()) == "about 10 s and a pause of less than a second"
    assert in_words(of_live(1000, {"dirty_mb_s": 50}, LINK, NONE).to_dict()).endswith(" and a pause of 156 ms")


def test_a_bound_on_the_link_and_on_the_pause_counts() -> None:
    assert seconds(of_live(1000, {}, LINK, convergence({"bandwidth_mb_s": 10}))) == 100.0
    assert seconds(of_live(1000, {}, LINK, convergence({"bandwidth_mb_s": 1000}))) == 10.0
    longer = of_live(1000, {"dirty_mb_s": 50}, LINK, laddered(downtime_ms=3000))
    assert longer.copied_mb == 1750.0


BUSY = {"dirty_mb_s": 200.0}
ENDS = {
    "auto_converge": "after 20 s it is slowed down",
    "pause": "after 20 s it is held until it has arrived",
    "post_copy": "after 20 s it runs there before its memory has arrived",
    "abort": "after 20 s it is given up, and stays",
}


@pytest.mark.parametrize("deed", ENDS)
def test_what_does_not_converge_is_ended_by_its_ladder(deed: str) -> None:
    found = of_live(1000, BUSY, LINK, laddered({"after": 10, "downtime_ms": 900}, {"after": 20, deed: True}))
    assert not found.converges
    assert in_words(found.to_dict()) == (
        f"WILL NOT CONVERGE by itself: it writes 200 MB/s and 100 MB/s are sent; {ENDS[deed]}"
    )


def test_what_does_not_converge_without_a_rung_for_it_is_said_so() -> None:
    found = of_live(1000, BUSY, LINK, laddered({"after": 10, "downtime_ms": 900}))
    assert (found.converges, found.rung) == (False, None)
    assert "no rung of its ladder ends that" in in_words(found.to_dict())


def test_a_pause_that_takes_all_the_rest_ends_it() -> None:
    found = of_live(100, BUSY, LINK, laddered({"after": 30, "downtime_ms": 1000}))
    assert found.converges
    assert seconds(found) == 30.0
    assert in_words(found.to_dict()) == "about 30 s and a pause of 1000 ms"


def test_a_longer_pause_ends_it_earlier_once_its_rung_is_climbed() -> None:
    slow = {"dirty_mb_s": 90.0}
    short = of_live(1000, slow, LINK, NONE)
    found = of_live(1000, slow, LINK, laddered({"after": 20, "downtime_ms": 5000}))
    assert found.converges
    assert 20.0 <= seconds(found) < seconds(short)


def test_a_large_guest_takes_longer_than_its_ladder_allows() -> None:
    found = of_live(10_000, {}, LINK, laddered({"after": 20, "abort": True}))
    assert not found.converges
    assert in_words(found.to_dict()) == "about 100 s, too long for its ladder: after 20 s it is given up, and stays"
