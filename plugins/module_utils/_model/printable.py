# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from records and hosts on its way to a terminal, which obeys some of the characters that it is given."""

from __future__ import annotations

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def printable(line: str) -> str:
    """One line with each character that str.isprintable() rejects replaced, newlines too; the length stays.

    Escape sequences, carriage returns and right-to-left marks would otherwise let a tag or a description show another
    plan than the one that is applied.
    """
    if line.isprintable():
        return line
    return "".join(character if character.isprintable() else REPLACEMENT for character in line)
