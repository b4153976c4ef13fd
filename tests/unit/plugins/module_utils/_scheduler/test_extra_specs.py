# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operator of extra specs, met and not met."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.extra_specs import matches, text


@pytest.mark.parametrize(
    ("value", "requirement", "is_met"),
    [
        ("4", "= 4", True),
        ("5", "= 4", True),
        ("3", "= 4", False),
        ("4.0", "== 4", True),
        ("5", "== 4", False),
        ("5", "!= 4", True),
        ("4", "!= 4", False),
        ("4", ">= 4", True),
        ("3", ">= 4", False),
        ("10", ">= 9", True),
        ("4", "<= 4", True),
        ("5", "<= 4", False),
        ("ssd", "s== ssd", True),
        ("hdd", "s== ssd", False),
        ("hdd", "s!= ssd", True),
        ("ssd", "s!= ssd", False),
        ("b", "s>= a", True),
        ("a", "s>= b", False),
        ("b", "s> a", True),
        ("a", "s> a", False),
        ("a", "s<= b", True),
        ("b", "s<= a", False),
        ("10", "s< 9", True),
        ("b", "s< a", False),
        ("Skylake-Server", "<in> Server", True),
        ("Skylake-Server", "<in> Client", False),
        ("aes mmx vmx", "<all-in> aes vmx", True),
        ("aes mmx", "<all-in> aes vmx", False),
        ("v2", "<or> v1 <or> v2", True),
        ("v3", "<or> v1 <or> v2", False),
        ("ssd", "ssd", True),
        ("ssd", "hdd", False),
        ("a b", "a b", True),
        ("", "", True),
        ("1", ">=", False),
        ("1", "<in>", False),
        ("1", "<all-in>", False),
        ("1", "<or>", False),
        ("2", "> 1", False),
    ],
)
def test_requirement_is_met_or_not(value: str, requirement: str, is_met: bool) -> None:
    assert matches(value, requirement) is is_met


def test_number_is_asked_of_no_number() -> None:
    with pytest.raises(ValueError, match="could not convert"):
        matches("ssd", ">= 4")


def test_yaml_truth_is_compared_as_nova_writes_it() -> None:
    assert (text(True), text(False), text(4)) == ("true", "false", "4")
