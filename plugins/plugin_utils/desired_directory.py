# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desired state out of several sources, inventory variables and files of a directory: merged, duplicates refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import SECTIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import (
    Path,
    described,
    in_variables,
    nearest,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.yaml_reader import SIZE_LIMIT, Document, read_yaml

SUFFIXES = (".yml", ".yaml", ".json")
FILE_LIMIT = 1000
PREFIX = "lodestar_"


@dataclass
class Sources:
    """Sections merged so far. origins says of which document, and of which path in it, each merged part came."""

    sections: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    _origins: dict[Path, tuple[Document | None, Path]] = field(default_factory=dict)

    def locate(self, path: Path, problem: str) -> Fault:
        """The fault at a path of the merged sections, as the user finds it: a variable, or a file and its line."""
        for length in range(len(path), 0, -1):
            if path[:length] in self._origins:
                document, start = self._origins[path[:length]]
                own = (*start, *path[length:])
                return in_variables(own, problem) if document is None else in_document(document, own, problem)
        return in_variables(path, problem)

    def add(self, values: Mapping[str, Any], document: Document | None = None) -> None:
        """Merge a source's sections into what is there; document is None for inventory variables."""
        for name, value in values.items():
            if name not in SECTIONS:
                place = (document, (name,))
                self._fault(place, f"unknown section{nearest(name.replace(PREFIX, ''), SECTIONS)}")
            elif value is None:
                continue
            elif name not in self.sections:
                self._first(name, value, document)
            else:
                self._merge(name, value, document)

    def _first(self, name: str, value: Any, document: Document | None) -> None:
        self._origins[(name,)] = (document, (name,))
        self.sections[name] = (
            dict(value) if isinstance(value, Mapping) else list(value) if isinstance(value, list) else value
        )
        for part in _parts(value):
            self._origins[(name, part)] = (document, (name, part))

    def _merge(self, name: str, value: Any, document: Document | None) -> None:
        known = self.sections[name]
        if isinstance(known, dict) and isinstance(value, Mapping):
            for key, entry in value.items():
                if key in known:
                    where = self.locate((name, key), "").place
                    self._fault((document, (name, key)), f"is there already: {where}")
                    continue
                known[key] = entry
                self._origins[(name, key)] = (document, (name, key))
        elif isinstance(known, list) and isinstance(value, list):
            for index, entry in enumerate(value):
                self._origins[(name, len(known))] = (document, (name, index))
                known.append(entry)
        else:
            where = self.locate((name,), "").place
            self._fault((document, (name,)), f"is {described(value)}, but {described(known)} in {where}")

    def _fault(self, place: tuple[Document | None, Path], problem: str) -> None:
        document, path = place
        self.faults.append(in_variables(path, problem) if document is None else in_document(document, path, problem))


def in_document(document: Document, path: Path, problem: str) -> Fault:
    """The fault with file and line, `site/web.yml:14`, and the last key of the path in words."""
    line = next(
        (document.lines[path[:length]] for length in range(len(path), -1, -1) if path[:length] in document.lines), 1
    )
    key = next((part for part in reversed(path) if isinstance(part, str)), "")
    return Fault(f"{document.name}:{line}", f"{key}: {problem}" if key else problem)


def read_directory(directory: FilePath, read_bytes: Callable[[FilePath], bytes], sources: Sources) -> None:
    """Merge every YAML file below the directory into sources, in the order of their paths.

    Files are named relative to the directory's parent. read_bytes opens one, decrypting it where it is a vault. Raises
    InvalidInput when the directory cannot be used at all.
    """
    if not directory.is_dir():
        raise InvalidInput([Fault(str(directory), "is not a directory")])
    files = list(_files(directory))
    if len(files) > FILE_LIMIT:
        raise InvalidInput([Fault(str(directory), f"has {len(files)} files of YAML; at most {FILE_LIMIT} are read")])
    root = directory.resolve()
    for path in files:
        name = str(path.relative_to(directory.parent))
        if not path.resolve().is_relative_to(root):
            sources.faults.append(Fault(name, "leads out of the directory: nothing outside is read"))
        elif path.stat().st_size > SIZE_LIMIT:
            sources.faults.append(Fault(name, f"has {path.stat().st_size} bytes; at most {SIZE_LIMIT} are read"))
        else:
            _add_file(name, read_bytes(path), sources)


def _add_file(name: str, content: bytes, sources: Sources) -> None:
    document = read_yaml(name, content)
    sources.faults += document.faults
    if isinstance(document.value, dict):
        sources.add(document.value, document)
    elif document.value is not None:
        sources.faults.append(Fault(f"{name}:1", f"must be a map of sections, not {described(document.value)}"))


def _files(directory: FilePath) -> Iterator[FilePath]:
    for path in sorted(directory.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(directory).parts)
        if path.suffix in SUFFIXES and path.is_file() and not hidden:
            yield path


def _parts(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return list(value)
    return list(range(len(value))) if isinstance(value, list) else []
