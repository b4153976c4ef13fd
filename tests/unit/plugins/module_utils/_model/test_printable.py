# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a guest writes never steers a terminal, and stays readable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import LINE_LIMIT, printable_lines


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("one\ntwo\n", ["one", "two"]),
        ("no end", ["no end"]),
        ("\n\n", ["", ""]),
        ("dos\r\nunix\n", ["dos", "unix"]),
        ("10 %\r20 %\rdone\n", ["10 %", "20 %", "done"]),
        ("\x1b[1;32m[  OK  ]\x1b[0m Started\x1b[K\n", ["[  OK  ] Started"]),
        ("\x1b]0;title\x07shell\x1b]52;c;aGk=\x1b\\ here\n", ["shell here"]),
        ("\x1b(B\x1b=\x1b7text\x1bc\n", ["text"]),
        # What never ends hides its own line alone.
        ("a\x1b]0;for ever\nnext\n", ["a", "next"]),
        ("\x1b\x1b[31mred\n", ["\N{REPLACEMENT CHARACTER}red"]),
        ("a\tb\n", ["a       b"]),
        ("\u202eright\x00\x9b31m\n", ["\ufffdright\ufffd\ufffd31m"]),
        ("{{ 7*7 }}\n", ["{{ 7*7 }}"]),
    ],
)
def test_what_a_terminal_would_obey_is_left_out_or_replaced(written: str, read: list[str]) -> None:
    assert printable_lines(written) == read


def test_a_line_without_end_is_cut() -> None:
    assert [len(line) for line in printable_lines(100 * LINE_LIMIT * "x" + "\nnext")] == [LINE_LIMIT, len("next")]


@given(some.text(alphabet=some.sampled_from("\x1b[]();?0m\x07\r\n\t \\x\x9b\u202e{é")))
def test_nothing_unprintable_is_ever_left(written: str) -> None:
    assert all(line.isprintable() for line in printable_lines(written))
