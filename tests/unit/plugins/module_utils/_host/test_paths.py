# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paths: everything of ours lies below the root, and nothing from outside becomes a path of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_host

HOSTILE = [
    "",
    ".",
    "..",
    "../x",
    "/etc/passwd",
    "a/b",
    "a\0b",
    "a\nb",
    "-rf",
    "$(id)",
    "{{7*7}}",
    "x" * 300,
    None,
    7,
    "é",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_never_becomes_a_path(text):
    paths = Paths()
    for use in (
        paths.instance,
        paths.instance_lock,
        paths.deleting_file,
        paths.user_data_file,
        paths.config_drive_tree,
    ):
        with pytest.raises(InvalidInput):
            use(text)
    for use in (paths.image, paths.image_facts, paths.image_lock, paths.records_file):
        with pytest.raises(InvalidInput):
            use(text)


@pytest.mark.parametrize("uuid", ["{}", "00000000-0000-4000-8000-00000000000G", "00000000000040008000000000000001"])
def test_other_spellings_of_a_uuid_are_refused(uuid):
    with pytest.raises(InvalidInput, match="not a UUID"):
        Paths().instance(uuid)


@pytest.mark.parametrize("name", ["hv1", "hv1.example.org", "10.0.0.1", "HV_1", "a..b"])
def test_names_of_real_inventories_are_hosts(name):
    assert checked_host(name) == name


def test_every_path_lies_below_the_root():
    paths = Paths(Path("/elsewhere"))
    found = [getattr(paths, name) for name in dir(Paths) if isinstance(getattr(Paths, name), property)]
    assert len(found) > 15
    assert [path for path in found if not str(path).startswith("/elsewhere/")] == []


def test_declared_storage_has_the_same_layout():
    uuid = "00000000-0000-4000-8000-000000000001"
    assert Paths().instance(uuid, Path("/srv/shared")).root == Path("/srv/shared/instances") / uuid / "disk"
