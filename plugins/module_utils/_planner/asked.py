# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a plan of moves, read from plain data, with every fault named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model import convergence
from ansible_collections.lodestar.compute.plugins.module_utils._planner.forecast import Limits, Link

# What is measured of a guest, by UUID.
MEASURED_KEYS = ("cpus", "ram_mb", "dirty_mb_s", "disk_mb")


class Asked:
    """Reads the values of a mapping, and remembers what is wrong with them. A value not there is the default."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw
        self._faults: list[Fault] = []
        self._known: list[str] = []

    def _value(self, key: str) -> Any:
        self._known.append(key)
        return self._raw.get(key)

    def text(self, key: str) -> str | None:
        """A text, or None."""
        value = self._value(key)
        if value is not None and not isinstance(value, str):
            self.fault(key, f"{value!r} is not a text")
        return value if isinstance(value, str) else None

    def flag(self, key: str) -> bool:
        """Yes or no, no by default."""
        value = self._value(key)
        if value not in (None, True, False):
            self.fault(key, f"{value!r} is neither true nor false")
        return value is True

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names; one alone may stand for a list."""
        value = self._value(key) or []
        names = [value] if isinstance(value, str) else value
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            return tuple(dict.fromkeys(names))
        self.fault(key, f"{value!r} is not a list of names")
        return ()

    def number(self, key: str, default: float, above: float = -1.0) -> float:
        """A number of at least 0, and above the limit where one is given."""
        value = self._value(key)
        if value is None:
            return default
        if is_amount(value) and value > above:
            return float(value)
        self.fault(key, f"{value!r} is not a number {'above 0' if above == 0 else 'of at least 0'}")
        return default

    def count(self, key: str, default: int) -> int:
        """A whole number of at least 1; the default may be less."""
        value = self._value(key)
        if value is None:
            return default
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        self.fault(key, f"{value!r} is not a whole number of at least 1")
        return default

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """One of the choices, of which the first is the default."""
        value = self._value(key)
        if value is None or value in choices:
            return str(value or choices[0])
        self.fault(key, f"{value!r} is none of {', '.join(choices)}")
        return choices[0]

    def choices(self, key: str, choices: tuple[str, ...]) -> dict[str, str]:
        """A mapping of names to one of the choices each."""
        found = self._mapping(key)
        for name, value in found.items():
            if value not in choices:
                self.fault(f"{key}.{name}", f"{value!r} is none of {', '.join(choices)}")
        return found

    def numbers(self, key: str, known: tuple[str, ...]) -> dict[str, float]:
        """A mapping of known names to numbers of at least 0."""
        return self._amounts(key, self._mapping(key), known)

    def mappings(self, key: str) -> dict[str, dict[str, Any]]:
        """A mapping of names to mappings."""
        found = self._mapping(key)
        for name, value in found.items():
            if not isinstance(value, Mapping):
                self.fault(f"{key}.{name}", f"a mapping was expected, not {type(value).__name__}")
        return {name: dict(value) for name, value in found.items() if isinstance(value, Mapping)}

    def lists(self, key: str) -> dict[str, list[str]]:
        """A mapping of names to lists of names."""
        found = self._mapping(key)
        for name, value in found.items():
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                self.fault(f"{key}.{name}", f"{value!r} is not a list of names")
        return found

    def fault(self, place: str, problem: str) -> None:
        """Remember what is wrong beside the values' own form."""
        self._faults.append(Fault(place, problem))

    def measured(self) -> dict[str, dict[str, float]]:
        """By UUID, what was measured."""
        found = self._mapping("measured")
        return {name: self._amounts(f"measured.{name}", of_it, MEASURED_KEYS) for name, of_it in found.items()}

    def link(self) -> Link:
        """The link that migrations go through."""
        usual = Link()
        rate = self.number("bandwidth_mb_s", usual.mb_per_second, above=0)
        return Link(rate, self.number("downtime_ms", usual.downtime_ms, above=0))

    def migration(self) -> dict[str, Any]:
        """How live migrations are brought to their end."""
        try:
            return convergence.asked(self._value("migration"), "migration")
        except InvalidInput as error:
            self._faults += error.faults
            return {}

    def limits(self) -> Limits:
        """How many moves at once."""
        usual = Limits()
        return Limits(self.count("outgoing", usual.outgoing), self.count("incoming", usual.incoming))

    def raise_if_wrong(self) -> None:
        """Raise InvalidInput when anything was, or was not asked for by anybody."""
        known = ", ".join(sorted(set(self._known)))
        unknown = sorted(set(self._raw) - set(self._known))
        self._faults += [Fault(key, f"unknown; known are {known}") for key in unknown]
        if self._faults:
            raise InvalidInput(self._faults)

    def _mapping(self, key: str) -> dict[str, Any]:
        value = self._value(key) or {}
        if isinstance(value, Mapping):
            return dict(value)
        self.fault(key, f"a mapping was expected, not {type(value).__name__}")
        return {}

    def _amounts(self, place: str, raw: Any, known: tuple[str, ...]) -> dict[str, float]:
        if not isinstance(raw, Mapping):
            self.fault(place, f"a mapping was expected, not {type(raw).__name__}")
            return {}
        for key, value in raw.items():
            if key not in known:
                self.fault(f"{place}.{key}", f"unknown; known are {', '.join(known)}")
            elif not is_amount(value):
                self.fault(f"{place}.{key}", f"{value!r} is not a number of at least 0")
        return {key: float(value) for key, value in raw.items() if key in known and is_amount(value)}


def is_amount(value: Any) -> bool:
    """Whether it is a number from 0 to below infinity."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < float("inf")
