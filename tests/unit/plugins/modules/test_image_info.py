# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module image_info: what is in the cache, and which of it is no longer what it was."""

from __future__ import annotations

import hashlib
from functools import partial

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.image_cache import ensure_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.modules import image_info


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths(tmp_path)


@pytest.fixture
def ask(paths, run_module):
    return lambda **options: run_module(partial(image_info.main, paths), options)["images"]


@pytest.fixture
def cached(paths, tmp_path) -> list[str]:
    """The checksums of two raw images in the cache, in the order in which they are listed."""
    checksums = []
    for name in ("one", "two"):
        source = tmp_path / name
        source.write_bytes(name.encode() * 512)
        checksum = "sha256:" + hashlib.sha256(source.read_bytes()).hexdigest()
        holder = Holder("run-1", "alice", "fetch", "2026-03-01T03:00:00Z")
        ensure_image(paths, Image(name, checksum, "raw", f"file://{source}"), holder)
        checksums.append(checksum)
    return sorted(checksums)


def test_an_empty_cache_has_no_images(ask):
    assert ask() == []
    assert ask(verify=True) == []


def test_each_image_is_described(ask, cached):
    images = ask()
    assert [image["checksum"] for image in images] == cached
    assert sorted(image["name"] for image in images) == ["one", "two"]
    assert {(image["format"], image["virtual_size_bytes"], image["problem"]) for image in images} == {
        ("raw", 1536, None)
    }


def test_a_changed_image_is_found_when_asked_for(ask, cached, paths):
    path = paths.image(cached[0].removeprefix("sha256:"))
    path.chmod(0o644)
    path.write_bytes(b"changed")
    assert [image["problem"] for image in ask()] == [None, None]
    found = {image["checksum"]: image["problem"] for image in ask(verify=True)}
    assert "has changed in the cache" in found[cached[0]]
    assert found[cached[1]] is None


def test_an_image_whose_facts_cannot_be_read_is_listed_with_its_problem(ask, cached, paths):
    paths.image_facts(cached[1].removeprefix("sha256:")).write_text('{"schema": 9}')
    first, second = ask()
    assert first["problem"] is None
    assert (second["name"], second["format"]) == (None, None)
    assert "schema 9" in second["problem"]
