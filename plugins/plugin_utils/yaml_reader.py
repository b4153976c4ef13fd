# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads YAML that others wrote, with the line of every value, and without running or swelling anything.

Refused rather than guessed: duplicate keys, tags beyond YAML's own plain ones, nesting and aliases beyond measure, and
plain numbers that YAML reads otherwise than people do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import Path, described

SIZE_LIMIT = 4 * 1024 * 1024  # bytes of one file
VALUE_LIMIT = 200_000  # values of one file, aliases expanded
DEPTH_LIMIT = 40
_TOO_DEEP = f"is nested deeper than {DEPTH_LIMIT}"

_PREFIX = "tag:yaml.org,2002:"
_SCALARS = ("str", "int", "float", "bool", "null", "timestamp")
_SEXAGESIMAL = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")
_OCTAL = re.compile(r"[-+]?0[0-7_]+")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Document:
    """A file's value, the line of each part of it by path, and what is wrong with it."""

    name: str
    value: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def read_yaml(name: str, content: bytes) -> Document:
    """Read one document. name is how faults call the file; they are in the answer, nothing is raised."""
    document = Document(name)
    if len(content) > SIZE_LIMIT:
        document.faults.append(Fault(name, f"has {len(content)} bytes; at most {SIZE_LIMIT} are read"))
        return document
    try:
        text = content.decode("utf-8")
        _check_depth(text)
        node = yaml.compose(text, Loader=_Loader)
        if node is not None:
            document.value = _Reading(document).read(node, ())
    except UnicodeDecodeError as error:
        document.faults.append(Fault(name, f"is not UTF-8: {error.reason} at byte {error.start}"))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{name}:{mark.line + 1}" if mark else name
        document.faults.append(Fault(place, f"is not YAML: {error.problem or error.context}"))
    except yaml.YAMLError as error:
        document.faults.append(Fault(name, f"is not YAML: {error}"))
    except _TooMuch as error:
        document.faults.append(Fault(name, str(error)))
    return document


class _TooMuch(Exception):
    """The document would grow beyond its limits."""


def _check_depth(text: str) -> None:
    """Raise _TooMuch before the document is composed: libyaml composes by recursion in C, and dies of deep nesting."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEPTH_LIMIT:
                raise _TooMuch(_TOO_DEEP)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


class _Reading:
    """The walk through one document's nodes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._constructor = yaml.constructor.SafeConstructor()
        self._values = 0

    def read(self, node: yaml.Node, path: Path) -> Any:
        self._values += 1
        if self._values > VALUE_LIMIT:
            raise _TooMuch(f"has more than {VALUE_LIMIT} values, aliases expanded")
        if len(path) > DEPTH_LIMIT:
            raise _TooMuch(_TOO_DEEP)
        self._document.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode) and node.tag == _PREFIX + "map":
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode) and node.tag == _PREFIX + "seq":
            return [self.read(item, (*path, index)) for index, item in enumerate(node.value)]
        if isinstance(node, yaml.ScalarNode) and node.tag in [_PREFIX + kind for kind in _SCALARS]:
            return self._scalar(node)
        self._fault(node, f"tag {node.tag.replace(_PREFIX, '!!')!a} is not read: write the value plainly")
        return None

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        merged: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            if key_node.tag == _PREFIX + "merge":
                merged = {**self._merged(value_node, path), **merged}
                continue
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node, "a key must be text")
                continue
            key = self._scalar(key_node)
            if not isinstance(key, str):
                self._fault(key_node, f"a key must be text, not {described(key)}: put it in quotes")
                continue
            if key in found:
                self._fault(
                    key_node, f"{key!a} is there twice; the first is in line {self._document.lines[(*path, key)]}"
                )
                continue
            self._document.lines[(*path, key)] = key_node.start_mark.line + 1
            found[key] = self.read(value_node, (*path, key))
        return {**merged, **found}

    def _merged(self, node: yaml.Node, path: Path) -> dict[Any, Any]:
        """What `<<` brings in: one map, or several of which the first wins."""
        nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
        merged: dict[Any, Any] = {}
        # A merge is a level deeper, though its path is not: a map may be merged into itself.
        path = (*path, "<<")
        for each in nodes:
            if not isinstance(each, yaml.MappingNode):
                self._fault(each, "<< takes a map, or a list of maps")
                continue
            merged = {**self.read(each, path), **merged}
        return merged

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text = node.value
        is_plain_number = not node.style and node.tag in (_PREFIX + "int", _PREFIX + "float")
        if is_plain_number and (_SEXAGESIMAL.fullmatch(text) or _OCTAL.fullmatch(text)):
            self._fault(node, f"{text} is not the number it looks like: put it in quotes, or write it in decimal")
            return None
        try:
            return self._constructor.construct_object(node)
        except (ValueError, yaml.YAMLError):
            self._fault(node, f"{text[:40]!a} is not a value of {node.tag.replace(_PREFIX, '!!')}")
            return None

    def _fault(self, node: yaml.Node, problem: str) -> None:
        self._document.faults.append(Fault(f"{self._document.name}:{node.start_mark.line + 1}", problem))
