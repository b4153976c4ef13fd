# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/desired.schema.json and docs/desired_keys.md from the description that validation is made from.

tests/tools/run.sh tests python tests/tools/desired_schema.py
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import json_schema

DOCS = Path(__file__).resolve().parents[2] / "docs"
SCHEMA, KEYS = DOCS / "desired.schema.json", DOCS / "desired_keys.md"
HEAD = """# The keys of desired state

Every section of desired state with its keys. In inventory a section is a variable with the prefix `lodestar_`, in a
file of the directory `lodestar_desired` it has none. What it all means is in [desired_state.md](desired_state.md).

*Written by tests/tools/desired_schema.py; do not edit.*
"""

_WORDS = {"string": "text", "integer": "whole number", "boolean": "true or false", "array": "list", "object": "map"}


def files() -> dict[Path, str]:
    """The files as they should be."""
    schema = json.dumps(json_schema(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    return {SCHEMA: schema, KEYS: "\n".join(_keys()) + "\n"}


def _keys() -> Iterator[str]:
    yield HEAD.rstrip()
    sections = {name: each for name, each in json_schema()["definitions"].items() if name != "variables"}
    for name, section in sections.items():
        entry = _entry(section)
        if "properties" in entry:
            yield from ("", f"## {name}", "", f"{section['description']} {_form(section)}", "")
            yield from _table(entry)
            for key, inner in entry["properties"].items():
                if "properties" in _entry(inner):
                    yield from ("", f"### {name}: {key}", "")
                    yield from _table(_entry(inner))


def _form(section: dict[str, Any]) -> str:
    return "A list, of which each entry has" if "items" in section else "Each has"


def _entry(schema: dict[str, Any]) -> dict[str, Any]:
    """What a list or a map of names holds, or the schema itself."""
    inner = schema.get("items") or schema.get("additionalProperties")
    return inner if isinstance(inner, dict) else schema


def _table(structure: dict[str, Any]) -> Iterator[str]:
    yield "| key | value | default | meaning |"
    yield "| --- | --- | --- | --- |"
    for key, schema in structure["properties"].items():
        required = "required" if key in structure.get("required", ()) else _default(schema)
        yield f"| `{key}` | {_value(schema)} | {required} | {schema['description']} |"


def _default(schema: dict[str, Any]) -> str:
    return f"`{json.dumps(schema['default'])}`" if "default" in schema else ""


def _value(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return ", ".join(f"`{choice}`" for choice in schema["enum"] if choice is not None)
    if schema.get("maxItems") == 0:
        return "not supported yet"
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    words = " or ".join(_WORDS[name] for name in types if name != "null")
    if "minimum" in schema:
        return f"{words}, {schema['minimum']} to {schema['maximum']}"
    if "items" in schema:
        return f"list of {_WORDS[schema['items']['type']]}s"
    return words


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
