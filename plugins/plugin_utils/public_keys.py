# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Public keys that desired state names by file: read on the controller, never repeated in a message."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path as FilePath
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault
from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import PUBLIC_KEY
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import Locate, Report

FILE_LIMIT = 64 * 1024  # bytes; a public key has hundreds
Find = Callable[[str], FilePath]


def with_keys(sections: Mapping[str, Any], find: Find, locate: Locate) -> tuple[dict[str, Any], list[Fault]]:
    """The sections with each public_key_file replaced by public_key, and what is wrong with the files.

    find answers with the path that a file's name means. An entry at fault is left out, so that only its own fault is
    told.
    """
    keypairs = sections.get("keypairs")
    if not isinstance(keypairs, Mapping):
        return dict(sections), []
    report = Report(locate)
    read = {name: _with_key(name, entry, find, report) for name, entry in keypairs.items()}
    return {**sections, "keypairs": read}, report.faults


def _with_key(name: Any, entry: Any, find: Find, report: Report) -> Any:
    if not isinstance(entry, Mapping) or entry.get("public_key") is not None:
        return entry
    file_name = entry.get("public_key_file")
    if not isinstance(file_name, str):
        return entry
    place = ("keypairs", str(name), "public_key_file")
    try:
        with find(file_name).open("rb") as file:
            text = file.read(FILE_LIMIT).decode("ascii", errors="replace")
    except (OSError, ValueError) as error:
        report.add(place, f"cannot read {file_name!a}: {getattr(error, 'strerror', None) or error}")
        return {**entry, "public_key_file": None, "public_key": PLACEHOLDER}
    problems = Report()
    if PUBLIC_KEY.read(text, place, problems) is None:
        report.add(place, f"{file_name!a} does not hold one OpenSSH public key")
        text = PLACEHOLDER
    return {**{key: value for key, value in entry.items() if key != "public_key_file"}, "public_key": text}


# Stands in for a key that could not be read: its own fault is told already, and the input is refused as a whole.
PLACEHOLDER = "ssh-ed25519 AAAA"
