# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds: what each accepts, what it says of everything else, and that a report misses nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import (
    ITEM_LIMIT,
    Field,
    Flag,
    Kind,
    ListOf,
    MapOf,
    Report,
    Scalar,
    Structure,
    Text,
    Unsupported,
    Whole,
    described,
    nearest,
    words_of,
)

FLAVOR = Structure(
    noun="a flavor",
    fields={
        "vcpus": Field(Whole(1, 64), "Virtual CPUs.", required=True),
        "ram_mb": Field(Whole(16, 4096, unit="MB"), "Memory.", required=True),
        "swap_mb": Field(Whole(0, 4096, unit="MB"), "Swap.", default=0),
        "tags": Field(ListOf(Text(limit=5), unique=True), "Tags.", default=()),
    },
)


def faults(kind: Kind, value: Any) -> list[str]:
    report = Report()
    kind.read(value, ("value",), report)
    return [str(fault).replace("lodestar_value: ", "") for fault in report.faults]


def test_values_are_read_in_their_plain_form() -> None:
    report = Report()
    assert FLAVOR.read({"vcpus": 1, "ram_mb": 512, "tags": ["a", "b"]}, (), report) == {
        "vcpus": 1,
        "ram_mb": 512,
        "swap_mb": 0,
        "tags": ("a", "b"),
    }
    report.raise_if_any()


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (Whole(1, 8), True, "must be a whole number, not true"),
        (Whole(1, 8), 1.0, "must be a whole number, not the number 1.0"),
        (Whole(1, 8), float("nan"), "must be a whole number, not nan"),
        (Whole(1, 8), None, "must be a whole number, not nothing"),
        (Whole(1, 8), "4", "must be a whole number, not the text '4': write it without quotes"),
        (
            Whole(1, 8, "MB"),
            "4GiB",
            "must be a whole number of MB, not the text '4GiB': write the number of MB without a unit",
        ),
        (Whole(1, 8), "1:30", "must be a whole number, not the text '1:30'"),
        (Whole(1, 8), 0, "must be 1 to 8, not 0"),
        (Whole(1, 8, "MB"), -1, "must be 1 to 8 MB, not -1"),
        (Whole(1, 8), 2**63, "must be 1 to 8, not 9223372036854775808"),
        (Flag(), "yes", "must be true or false, not the text 'yes'"),
        (Flag(), 1, "must be true or false, not the number 1"),
        (Text(), False, "must be text, not false: put it in quotes"),
        (Text(), 22, "must be text, not the number 22: put it in quotes"),
        (Text(), ["a"], "must be text, not a list"),
        (Text(), "", "must have 1 to 255 characters, has 0"),
        (Text(limit=3), "abcd", "must have 1 to 3 characters, has 4"),
        (Text(), "a\0b", "must be text without NUL and without half characters, not the text 'a\\x00b'"),
        (Text(), "\ud800", "must be text without NUL and without half characters, not the text '\\ud800'"),
        (Text(choices=("raw", "qcow2")), "qcow", "must be one of raw, qcow2, not the text 'qcow'; did you mean qcow2?"),
        (Text(pattern="[a-z]+", rule="letters"), "a\n", "must be letters, not the text 'a\\n'"),
        (Text(pattern="[a-z]+", rule="letters"), "web\u200b", "must be letters, not the text 'web\\u200b'"),
        (Text(secret=True, limit=3), 12345, "must be text, not a value that is not shown: put it in quotes"),
        (Text(secret=True, pattern="k"), "topsecret", "must be , not a value that is not shown"),
        (Text(check=lambda text: f"no {text}"), "x", "no x"),
        (Scalar(), 1.5, "must be text, a whole number, or true or false, not the number 1.5"),
        (Scalar(), 2**63, "must be -9223372036854775808 to 9223372036854775807, not 9223372036854775808"),
        (ListOf(Text()), {"a": 1}, "must be a list, not a map"),
        (ListOf(Text()), "a", "must be a list, not the text 'a'"),
        (ListOf(Text()), ["a"] * (ITEM_LIMIT + 1), f"has {ITEM_LIMIT + 1} entries; at most {ITEM_LIMIT} are read"),
        (MapOf(Text()), ["a"], "must be a map of names, not a list"),
        (FLAVOR, [1], "must be a map (the keys of a flavor), not a list"),
        (Unsupported("use another"), {"a": 1}, "is not supported by this version: use another"),
    ],
)
def test_wrong_value_is_described_with_what_would_help(kind: Kind, value: Any, problem: str) -> None:
    assert faults(kind, value) == [problem]


def test_number_that_python_does_not_write_out_is_refused_like_others() -> None:
    assert faults(Whole(1, 8), 10**5000) == ["must be 1 to 8, not 0x31e2080103…"]
    assert faults(Text(), -(10**5000)) == ["must be text, not the number -0x31e208010…: put it in quotes"]


@pytest.mark.parametrize("value", [[], {}, ()])
def test_unsupported_key_may_be_empty(value: Any) -> None:
    assert faults(Unsupported("use another"), value) == []


def test_every_fault_is_found_with_its_place() -> None:
    report = Report()
    MapOf(FLAVOR).read(
        {"m1.small": {"vcpus": 0, "ram": 1, "tags": ["a", "toolong", "a"]}, "big": None, 7: {}}, ("flavors",), report
    )
    assert [str(fault) for fault in report.faults] == [
        "lodestar_flavors['m1.small'].ram: unknown key of a flavor; did you mean ram_mb?",
        "lodestar_flavors['m1.small'].vcpus: must be 1 to 64, not 0",
        "lodestar_flavors['m1.small'].ram_mb: is missing: Memory.",
        "lodestar_flavors['m1.small'].tags[1]: must have 1 to 5 characters, has 7",
        "lodestar_flavors['m1.small'].tags[2]: a is there twice, first as entry 0",
        "lodestar_flavors.big: must be a map (the keys of a flavor), not nothing",
        "lodestar_flavors['the number 7']: must be text, not the number 7: put it in quotes",
    ]
    with pytest.raises(InvalidInput, match="7 faults in the input; nothing was touched"):
        report.raise_if_any()


def test_exactly_one_of_some_keys_is_wanted() -> None:
    keys = {name: Field(Text(), name) for name in ("url", "src")}
    image = Structure(noun="an image", fields=keys, one_of=("url", "src"))
    assert faults(image, {"url": "a", "src": None}) == []
    assert faults(image, {}) == ["needs one of url and src"]
    assert faults(image, {"url": "a", "src": "b"}) == ["needs only one of url and src"]


def test_null_is_as_good_as_absent() -> None:
    assert faults(FLAVOR, {"vcpus": 1, "ram_mb": 16, "swap_mb": None}) == []
    assert faults(FLAVOR, {"vcpus": 1, "ram_mb": None}) == ["lodestar_value.ram_mb: is missing: Memory."]


def test_paths_are_written_as_in_an_expression() -> None:
    assert words_of(("instances", 2, "networks", 0, "name")) == "instances[2].networks[0].name"
    assert words_of(("flavors", "m1.small", "vcpus")) == "flavors['m1.small'].vcpus"


def test_nearest_names_one_that_is_near_or_nothing() -> None:
    assert nearest("m1.smal", ["m1.small", "m1.large"]) == "; did you mean m1.small?"
    assert nearest("zebra", ["m1.small"]) == ""


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.binary(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.integers() | st.none(), inner, max_size=4)
    ),
)


@given(ANYTHING)
@settings(deadline=None)
def test_no_value_breaks_a_kind(value: Any) -> None:
    for kind in (FLAVOR, MapOf(FLAVOR), ListOf(FLAVOR), ListOf(Scalar()), Text(), Whole(0, 1), Flag(), Scalar()):
        report = Report()
        kind.read(value, (), report)
        assert all(fault.problem for fault in report.faults)


@given(ANYTHING)
@settings(deadline=None)
def test_description_of_a_value_is_short_and_printable(value: Any) -> None:
    words = described(value)
    assert words.isprintable()
    assert len(words) < 420
