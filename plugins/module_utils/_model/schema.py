# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small declarative schema: one description from which validation and the JSON Schema for editors are both made.

A kind says what a value must be. `read` answers with the value in its plain form and adds every fault it finds to a
Report; it never stops at the first. `json_schema` answers with the same rule as JSON Schema (draft 7).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Callable, Union

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput

Path = tuple[Union[str, int], ...]
Locate = Callable[[Path, str], Fault]
Check = Callable[[Any], "str | None"]

TEXT_LIMIT = 255  # characters, where a field says nothing else
ITEM_LIMIT = 100_000  # entries of one list or map: more is a mistake or an attack, and would only be slow to refuse
_SHOWN = 40  # characters of a wrong value that a message repeats
_WITH_UNIT = re.compile(r"\s*(\d+)(?:\.\d+)?\s*[kKmMgGtT]i?[bB]?\s*")


def in_variables(path: Path, problem: str, prefix: str = "lodestar_") -> Fault:
    """The fault as a user of inventory variables finds it: `lodestar_instances[2].flavor`."""
    return Fault(prefix + words_of(path), problem)


def words_of(path: Path) -> str:
    """A path as one writes it in an expression: `instances[2].flavor`, `flavors['m1.small'].vcpus`."""
    words = ""
    for part in path:
        if isinstance(part, int):
            words += f"[{part}]"
        elif re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", part):
            words += f".{part}" if words else part
        else:
            words += f"[{part!r}]"
    return words


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """`; did you mean m1.small?`, or nothing when nothing known is near. cutoff is from 0 to 1, which is equal."""
    matches = get_close_matches(word, sorted(known), n=1, cutoff=cutoff)
    return f"; did you mean {matches[0]}?" if matches else ""


class Report:
    """Collects what is wrong. locate turns a path and a problem into the fault that the user reads."""

    def __init__(self, locate: Locate = in_variables) -> None:
        self._locate = locate
        self.faults: list[Fault] = []

    def add(self, path: Path, problem: str) -> None:
        self.faults.append(self._locate(path, problem))

    def raise_if_any(self) -> None:
        """Raise InvalidInput with every fault, when there is one."""
        if self.faults:
            raise InvalidInput(self.faults)


class Kind:
    """What a value may be. The base of the kinds below."""

    def read(self, value: Any, path: Path, report: Report) -> Any:
        """The value in its plain form; None, and at least one fault in the report, when it is none."""
        raise NotImplementedError

    def json_schema(self) -> dict[str, Any]:
        raise NotImplementedError


@dataclass(frozen=True)
class Text(Kind):
    """Text. pattern must match the whole of it, and rule says so in words; check answers with a problem or None.

    A secret's value is repeated in no message.
    """

    pattern: str | None = None
    rule: str = ""
    choices: tuple[str, ...] = ()
    limit: int = TEXT_LIMIT
    check: Check | None = None
    secret: bool = False
    minimum: int = 1

    def read(self, value: Any, path: Path, report: Report) -> str | None:
        problem = self._problem(value)
        if problem is not None:
            report.add(path, problem)
            return None
        return str(value)

    def _problem(self, value: Any) -> str | None:
        shown = "a value that is not shown" if self.secret else described(value)
        if not isinstance(value, str):
            quotes = ": put it in quotes" if not isinstance(value, (Mapping, list, tuple)) else ""
            return f"must be text, not {shown}{quotes}"
        if not self.minimum <= len(value) <= self.limit:
            return f"must have {self.minimum} to {self.limit} characters, has {len(value)}"
        if "\0" in value or not _is_unicode(value):
            return f"must be text without NUL and without half characters, not {shown}"
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}, not {shown}{nearest(value, self.choices)}"
        if self.pattern is not None and re.fullmatch(self.pattern, value) is None:
            return f"must be {self.rule}, not {shown}"
        return self.check(value) if self.check is not None else None

    def json_schema(self) -> dict[str, Any]:
        if self.choices:
            return {"type": "string", "enum": list(self.choices)}
        schema: dict[str, Any] = {"type": "string", "minLength": self.minimum, "maxLength": self.limit}
        if self.pattern is not None:
            schema["pattern"] = f"^(?:{self.pattern})$"
        return schema


@dataclass(frozen=True)
class Whole(Kind):
    """A whole number within bounds. unit (`MB`) is for the message about a text such as `4GiB`."""

    minimum: int
    maximum: int
    unit: str = ""

    def read(self, value: Any, path: Path, report: Report) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int):
            report.add(path, f"must be a whole number{self._of_unit}, not {described(value)}{self._hint(value)}")
            return None
        if not self.minimum <= value <= self.maximum:
            unit = f" {self.unit}" if self.unit else ""
            report.add(path, f"must be {self.minimum} to {self.maximum}{unit}, not {_digits(value)}")
            return None
        return int(value)

    @property
    def _of_unit(self) -> str:
        return f" of {self.unit}" if self.unit else ""

    def _hint(self, value: Any) -> str:
        if isinstance(value, str) and _WITH_UNIT.fullmatch(value):
            return f": write the number of {self.unit} without a unit" if self.unit else ": write it without a unit"
        if isinstance(value, str) and value.strip().isdecimal():
            return ": write it without quotes"
        return ""

    def json_schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.minimum, "maximum": self.maximum}


@dataclass(frozen=True)
class Flag(Kind):
    """True or false."""

    def read(self, value: Any, path: Path, report: Report) -> bool | None:
        if not isinstance(value, bool):
            report.add(path, f"must be true or false, not {described(value)}")
            return None
        return value

    def json_schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Scalar(Kind):
    """A text, a whole number, or true or false, kept as it is: an image's properties are of all three."""

    def read(self, value: Any, path: Path, report: Report) -> Any:
        if isinstance(value, bool):
            return value
        if isinstance(value, int):
            return Whole(-(2**63), 2**63 - 1).read(value, path, report)
        if isinstance(value, str):
            return Text(minimum=0).read(value, path, report)
        report.add(path, f"must be text, a whole number, or true or false, not {described(value)}")
        return None

    def json_schema(self) -> dict[str, Any]:
        return {"type": ["string", "integer", "boolean"]}


@dataclass(frozen=True)
class ListOf(Kind):
    """A list of one kind, in order. With unique, no entry may come twice."""

    element: Kind
    unique: bool = False

    def read(self, value: Any, path: Path, report: Report) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)):
            report.add(path, f"must be a list, not {described(value)}")
            return ()
        if len(value) > ITEM_LIMIT:
            report.add(path, f"has {len(value)} entries; at most {ITEM_LIMIT} are read")
            return ()
        entries = tuple(self.element.read(entry, (*path, index), report) for index, entry in enumerate(value))
        if self.unique:
            self._find_twins(entries, path, report)
        return entries

    def _find_twins(self, entries: Sequence[Any], path: Path, report: Report) -> None:
        first: dict[Any, int] = {}
        for index, entry in enumerate(entries):
            if entry is not None and first.setdefault(entry, index) != index:
                report.add((*path, index), f"{entry} is there twice, first as entry {first[entry]}")

    def json_schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "array", "items": self.element.json_schema()}
        return {**schema, "uniqueItems": True} if self.unique else schema


@dataclass(frozen=True)
class MapOf(Kind):
    """Names, each of kind key, and for each a value of one kind."""

    value: Kind
    key: Text = field(default_factory=Text)

    def read(self, value: Any, path: Path, report: Report) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            report.add(path, f"must be a map of names, not {described(value)}")
            return {}
        if len(value) > ITEM_LIMIT:
            report.add(path, f"has {len(value)} entries; at most {ITEM_LIMIT} are read")
            return {}
        read: dict[str, Any] = {}
        for name, entry in value.items():
            checked = self.key.read(name, (*path, _as_part(name)), report)
            if checked is not None:
                read[checked] = self.value.read(entry, (*path, checked), report)
        return read

    def json_schema(self) -> dict[str, Any]:
        return {
            "type": "object",
            "propertyNames": self.key.json_schema(),
            "additionalProperties": self.value.json_schema(),
        }


@dataclass(frozen=True)
class Field:
    """One key of a Structure. An absent key and a null both read as default."""

    kind: Kind
    description: str
    required: bool = False
    default: Any = None


@dataclass(frozen=True)
class Structure(Kind):
    """A map with known keys: what else is there is a fault that names the nearest known one.

    Of the keys in one_of exactly one must be there.
    """

    fields: Mapping[str, Field]
    noun: str
    one_of: tuple[str, ...] = ()

    def read(self, value: Any, path: Path, report: Report) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            report.add(path, f"must be a map (the keys of {self.noun}), not {described(value)}")
            return {}
        for key in value:
            if not isinstance(key, str) or key not in self.fields:
                name = _as_part(key)
                report.add((*path, name), f"unknown key of {self.noun}{nearest(name, self.fields)}")
        given = [name for name in self.one_of if value.get(name) is not None]
        if self.one_of and len(given) != 1:
            report.add(path, f"needs {'only one' if given else 'one'} of {' and '.join(self.one_of)}")
        return {
            name: self._read_field(name, known, value.get(name), path, report) for name, known in self.fields.items()
        }

    def _read_field(self, name: str, known: Field, value: Any, path: Path, report: Report) -> Any:
        if value is not None:
            return known.kind.read(value, (*path, name), report)
        if known.required:
            report.add((*path, name), f"is missing: {known.description}")
        return known.default

    def json_schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: _field_schema(known) for name, known in self.fields.items()},
        }
        if self.one_of:
            schema["anyOf"] = [{"required": [name]} for name in self.one_of]
        required = [name for name, known in self.fields.items() if known.required]
        return {**schema, "required": required} if required else schema


@dataclass(frozen=True)
class Unsupported(Kind):
    """A key that is known, and that this version refuses rather than ignores."""

    instead: str

    def read(self, value: Any, path: Path, report: Report) -> None:
        if value not in ({}, [], ()):
            report.add(path, f"is not supported by this version: {self.instead}")

    def json_schema(self) -> dict[str, Any]:
        return {"maxItems": 0, "maxProperties": 0, "type": ["array", "object", "null"]}


def described(value: Any) -> str:
    """A wrong value in words: `the text '4GiB'`, `true`, `a list`. Long ones are cut."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return f"the number {_digits(value)}"
    if isinstance(value, float):
        return f"the number {value}" if math.isfinite(value) else str(value)
    if isinstance(value, str):
        return f"the text {value[:_SHOWN]!a}" + ("…" if len(value) > _SHOWN else "")
    if isinstance(value, Mapping):
        return "a map"
    if isinstance(value, (list, tuple)):
        return "a list"
    return f"a {type(value).__name__}"


def _digits(value: int) -> str:
    """A whole number as one writes it, cut: Python refuses to write out one of some thousand digits."""
    return str(value) if abs(value) < 10**_SHOWN else f"{hex(value)[:12]}…"


def _field_schema(known: Field) -> dict[str, Any]:
    schema = {"description": known.description, **known.kind.json_schema()}
    if known.required:
        return schema
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    schema["type"] = [*types, *({"null"} - set(types))]
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]
    if known.default not in (None, (), {}):
        schema["default"] = known.default
    return schema


def _as_part(key: Any) -> str:
    """A key as part of a path: YAML's keys may be anything, an attacker's may be long."""
    return str(key)[:_SHOWN] if isinstance(key, str) else described(key)


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
