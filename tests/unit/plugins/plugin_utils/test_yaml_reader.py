# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""YAML from others: every value with its line, nothing run, nothing swollen, nothing guessed."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.plugin_utils.yaml_reader import (
    DEPTH_LIMIT,
    SIZE_LIMIT,
    VALUE_LIMIT,
    read_yaml,
)


def faults(text: str) -> list[str]:
    return [str(fault) for fault in read_yaml("site.yml", text.encode()).faults]


def test_values_come_with_the_lines_they_are_in() -> None:
    document = read_yaml("site.yml", b"flavors:\n  small:\n    vcpus: 1\ninstances:\n  - name: web\n  - name: db\n")
    assert document.value == {"flavors": {"small": {"vcpus": 1}}, "instances": [{"name": "web"}, {"name": "db"}]}
    assert document.faults == []
    assert document.lines["flavors", "small", "vcpus"] == 3
    assert document.lines["instances", 1] == 6


def test_plain_values_are_read_as_yaml_says() -> None:
    text = "a: 1\nb: 1.5\nc: true\nd: null\ne: text\nf: '010'\ng: 0\nh: -7\ni: 1_000\nj: 0x1f\n"
    assert read_yaml("site.yml", text.encode()).value == yaml.safe_load(text)
    assert faults(text) == []


def test_shared_and_merged_maps_are_read() -> None:
    text = "base: &base {a: 1, b: 1}\nmore: &more {b: 2, c: 2}\none: {<<: *base, b: 9}\ntwo: {<<: [*base, *more]}\n"
    assert read_yaml("site.yml", text.encode()).value == yaml.safe_load(text)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: 1\nb: 2\na: 3\n", "site.yml:3: 'a' is there twice; the first is in line 1"),
        ("a:\n  x: 1\n  x: 1\n", "site.yml:3: 'x' is there twice; the first is in line 2"),
        ("a: 1:30\n", "site.yml:1: 1:30 is not the number it looks like: put it in quotes, or write it in decimal"),
        ("a: 010\n", "site.yml:1: 010 is not the number it looks like: put it in quotes, or write it in decimal"),
        ("NO: 1\n", "site.yml:1: a key must be text, not false: put it in quotes"),
        ("1: 1\n", "site.yml:1: a key must be text, not the number 1: put it in quotes"),
        ("? [a]\n: 1\n", "site.yml:1: a key must be text"),
        ("a: !!python/object/apply:os.system [id]\n", "site.yml:1: tag '!!python/object/apply:os.system' is not read"),
        ("a: !!python/name:os.system\n", "site.yml:1: tag '!!python/name:os.system' is not read"),
        ("a: !vault |\n  $ANSIBLE_VAULT;1.1\n", "site.yml:1: tag '!vault' is not read: write the value plainly"),
        ("a: !!binary aGk=\n", "site.yml:1: tag '!!binary' is not read"),
        ("a: !!set {x}\n", "site.yml:1: tag '!!set' is not read"),
        ("a: !!int text\n", "site.yml:1: 'text' is not a value of !!int"),
        ("a: {<<: 5}\n", "site.yml:1: << takes a map, or a list of maps"),
        ("a: [1\nb: 2\n", "site.yml:2: is not YAML: "),
        ("a: \t1\n\tb: 2\n", "site.yml:2: is not YAML: "),
        ("a: 1\n---\nb: 2\n", "site.yml:2: is not YAML: "),
        ('a: "\\x0"\n', "site.yml:1: is not YAML: "),
        ("a: *unknown\n", "site.yml:1: is not YAML: "),
        ("a: \x07\n", "site.yml: is not YAML: "),
    ],
)
def test_what_can_be_misread_is_refused_with_its_line(text: str, fault: str) -> None:
    (found, *_more) = faults(text)
    assert found.startswith(fault)


def test_aliases_that_swell_are_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 10)]
    assert faults("\n".join(lines)) == [f"site.yml: has more than {VALUE_LIMIT} values, aliases expanded"]


def test_an_alias_to_itself_is_refused() -> None:
    assert faults("a: &a [*a]\n") == [f"site.yml: is nested deeper than {DEPTH_LIMIT}"]


def test_merging_a_map_into_itself_is_refused() -> None:
    assert faults("a: &a {<<: *a}\n") != []


def test_deep_nesting_and_great_size_are_refused() -> None:
    assert faults("[" * 100 + "]" * 100) == [f"site.yml: is nested deeper than {DEPTH_LIMIT}"]
    assert faults("#" * (SIZE_LIMIT + 1)) == [f"site.yml: has {SIZE_LIMIT + 1} bytes; at most {SIZE_LIMIT} are read"]
    assert faults("[" * 100_000) != []


def test_what_is_not_utf8_is_refused() -> None:
    (fault,) = read_yaml("site.yml", b"a: \xff\n").faults
    assert str(fault).startswith("site.yml: is not UTF-8")


def test_an_empty_file_is_nothing() -> None:
    assert read_yaml("site.yml", b"# nothing\n").value is None


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(alphabet=st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(PLAIN)
@settings(deadline=None)
def test_what_yaml_itself_writes_is_read_back(value: object) -> None:
    document = read_yaml("site.yml", yaml.safe_dump(value).encode())
    assert document.faults == []
    assert document.value == value


@given(st.binary(max_size=200))
@settings(deadline=None)
def test_no_bytes_break_the_reader(content: bytes) -> None:
    document = read_yaml("site.yml", content)
    assert all(fault.place.startswith("site.yml") for fault in document.faults)
