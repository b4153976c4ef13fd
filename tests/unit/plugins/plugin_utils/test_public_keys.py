# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Public keys by file: read, checked, and never repeated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import in_variables
from ansible_collections.lodestar.compute.plugins.plugin_utils.public_keys import with_keys

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA ops@example.org"


def keys(directory: Path, entry: Any) -> tuple[dict[str, Any], list[str]]:
    sections, faults = with_keys({"keypairs": {"ops": entry}}, directory.joinpath, in_variables)
    return sections, [str(fault) for fault in faults]


def test_a_files_key_is_as_good_as_one_in_place(tmp_path: Path) -> None:
    (tmp_path / "ops.pub").write_text(KEY + "\n", encoding="ascii")
    sections, faults = keys(tmp_path, {"public_key_file": "ops.pub"})
    assert faults == []
    assert parse(sections).keypairs == {"ops": KEY}


@pytest.mark.parametrize(
    "content", ["-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n", "", "x" * 100_000, f"{KEY}\n{KEY}\n", "caf\u00e9"]
)
def test_a_file_without_one_public_key_is_refused_and_not_repeated(tmp_path: Path, content: str) -> None:
    (tmp_path / "ops.pub").write_text(content, encoding="utf-8")
    sections, faults = keys(tmp_path, {"public_key_file": "ops.pub"})
    assert faults == ["lodestar_keypairs.ops.public_key_file: 'ops.pub' does not hold one OpenSSH public key"]
    parse(sections)


@pytest.mark.parametrize("name", ["missing.pub", ".", "a\0b"])
def test_a_file_that_cannot_be_read_is_refused_once(tmp_path: Path, name: str) -> None:
    sections, (fault,) = keys(tmp_path, {"public_key_file": name})
    assert fault.startswith("lodestar_keypairs.ops.public_key_file: cannot read ")
    parse(sections)


@pytest.mark.parametrize("entry", [{"public_key": KEY}, {"public_key_file": 5}, {}, None, [1]])
def test_everything_else_is_left_for_the_check(tmp_path: Path, entry: Any) -> None:
    assert keys(tmp_path, entry) == ({"keypairs": {"ops": entry}}, [])


@pytest.mark.parametrize("sections", [{}, {"keypairs": []}, {"keypairs": None}])
def test_sections_without_a_map_of_keypairs_are_left_as_they_are(tmp_path: Path, sections: dict[str, Any]) -> None:
    assert with_keys(sections, tmp_path.joinpath, in_variables) == (sections, [])
