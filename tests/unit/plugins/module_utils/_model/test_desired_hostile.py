# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Declared input that is hostile or merely odd: names, user data, and anything anywhere."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name

from .declared import SECRET, faults, sections


@pytest.mark.parametrize("user_data", [SECRET * 4000, 12345, [SECRET], {"a": SECRET}, SECRET + "\0"])
def test_user_data_is_in_no_message(user_data: Any) -> None:
    (fault,) = faults(sections({"user_data": user_data}))
    assert fault.startswith("lodestar_instances[0].user_data: must ")
    assert SECRET not in fault
    assert "12345" not in fault


HOSTILE_NAMES = [
    "",
    ".",
    "..",
    "-rf",
    "1234",
    "a",
    "web.1",
    "web/1",
    "../etc",
    "a" * 64,
    "a" * 256,
    "web\n",
    "web\0",
    "Web",
    "wéb",
    "we\u0301b",
    "web\u202e",
    "web\u200b",
    "{{7*7}}",
    "$(id)",
    "`id`",
    "<a/>",
    "a&b",
    "web-",
    "3f0f3a52-0000-4000-8000-000000000001",
    "we b",
    "a_b",
]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_name_that_dns_or_libvirt_or_a_shell_would_take_amiss_is_refused(name: str) -> None:
    assert not is_name(name)
    (fault,) = faults(sections({"name": name}))
    assert fault.startswith("lodestar_instances[0].name: must ")
    assert fault.isprintable()


ODD = st.recursive(
    st.sampled_from(
        [None, True, 0, -1, 2**63, 1.5, float("nan"), float("inf"), "", "4GiB", "1:30", "NO", "10.20.0.1", "front"]
    )
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_no_input_breaks_the_check_and_every_fault_has_a_place(data: st.DataObject) -> None:
    raw: Any = sections({"count": 2, "networks": [{"name": "front", "address": "10.20.0.40"}], "metadata": {"a": "b"}})
    for _mutation in range(data.draw(st.integers(1, 3))):
        place: Any = raw
        while isinstance(place, (dict, list)) and place:
            key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else list(range(len(place)))))
            if data.draw(st.booleans()) or not isinstance(place[key], (dict, list)):
                place[key] = data.draw(ODD)
                break
            place = place[key]
    for fault in faults(raw):
        assert fault.startswith("lodestar_")
        assert fault.isprintable()
