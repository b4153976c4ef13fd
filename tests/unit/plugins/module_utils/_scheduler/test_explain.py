# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentence for a request that no host takes: of a pinned one, what its own host says."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.explain import no_valid_host

ELSEWHERE = ["host: the request is pinned to hv2"]


def test_pinned_request_is_told_what_its_own_host_says_alone() -> None:
    rejected = {"hv1": ELSEWHERE, "hv2": ["ram: needs 2048 MB of RAM, 256 free", "group: full"], "hv3": ELSEWHERE}
    told = "no valid host: it is pinned to hv2, where ram refuses it: needs 2048 MB of RAM, 256 free"
    assert no_valid_host(rejected, "hv2") == told


def test_pinned_request_whose_own_host_is_left_out_is_told_so() -> None:
    assert no_valid_host({"hv1": ELSEWHERE}, "hv2") == "no valid host: it is pinned to hv2, which is left out"
