# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operators that a flavor's extra specs may use, as Nova's extra_specs_ops reads them."""

from __future__ import annotations

import operator
from collections.abc import Callable

_NUMBERS: dict[str, Callable[[float, float], bool]] = {
    "=": operator.ge,  # an old name of >=, kept by Nova
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
}
_TEXTS: dict[str, Callable[[str, str], bool]] = {
    "s==": operator.eq,
    "s!=": operator.ne,
    "s<": operator.lt,
    "s<=": operator.le,
    "s>": operator.gt,
    "s>=": operator.ge,
    "<in>": operator.contains,
}


def matches(value: str, requirement: str) -> bool:
    """Whether value meets a requirement: `>= 4`, `s== ssd`, `<in> avx`, `<all-in> a b`, `<or> a <or> b`, or a word.

    An operator without an operand is met by nothing. Raises ValueError when a numeric operator meets what is no number.
    """
    words = requirement.split()
    operation = words[0] if words else ""
    operands = words[1:]
    if operation == "<or>":
        return value in operands[::2]
    if operation == "<all-in>":
        return bool(operands) and all(word in value for word in operands)
    if operation in _TEXTS:
        return bool(operands) and _TEXTS[operation](value, operands[0])
    if operation in _NUMBERS:
        return bool(operands) and _NUMBERS[operation](float(value), float(operands[0]))
    return value == requirement


def text(value: object) -> str:
    """A value from YAML or from a host as the text that requirements are compared with: true, not True."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
