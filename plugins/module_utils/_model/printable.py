# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from records and hosts on its way to a terminal, which obeys some of the characters that it is given."""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Control sequences (ECMA-48): CSI with its parameters, commands to the terminal up to their end, other escapes.
_SEQUENCES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]")
_LINE_END = re.compile(r"\r*\n|\r+")
_TAB = 8
LINE_LIMIT = 4096  # characters of a line that are kept


def printable(line: str) -> str:
    """One line with each character that str.isprintable() rejects replaced, newlines too; the length stays.

    Escape sequences, carriage returns and right-to-left marks would otherwise let a tag or a description show another
    plan than the one that is applied.
    """
    if line.isprintable():
        return line
    return "".join(character if character.isprintable() else REPLACEMENT for character in line)


def printable_lines(text: str) -> list[str]:
    """What a program wrote to its terminal as plain lines: colours and cursor movements left out, the rest as printable
    gives it. What a carriage return would have overwritten is a line of its own. Lines are cut to LINE_LIMIT.
    """
    plain = _SEQUENCES.sub("", text)
    lines = [printable(line[:LINE_LIMIT].expandtabs(_TAB)) for line in _LINE_END.split(plain)]
    return lines[:-1] if lines[-1] == "" else lines
