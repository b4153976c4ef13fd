# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work without the collector: it is off meanwhile, on again after, and left alone by whom has turned it off himself."""

from __future__ import annotations

import gc

import pytest

from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def is_collecting(fails=False):
    if fails:
        raise ValueError("it fails")
    return gc.isenabled()


def test_nothing_is_collected_meanwhile_and_all_after():
    assert not is_collecting()
    assert gc.isenabled()


def test_it_is_on_again_after_a_failure():
    with pytest.raises(ValueError, match="it fails"):
        is_collecting(fails=True)
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    try:
        assert not is_collecting()
        assert not gc.isenabled()
    finally:
        gc.enable()
