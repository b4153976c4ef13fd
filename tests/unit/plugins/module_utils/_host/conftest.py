# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the tests of _host: a host's layout below a temporary directory, and what they make again and again."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._host.images import Web
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._host.inspections import sound_image

UUID = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


@pytest.fixture
def holder() -> Holder:
    return Holder(run="run-1", by="alice", action="create", since="2026-03-01T03:00:00Z")


@pytest.fixture
def record() -> Record:
    return Record(
        uuid=UUID,
        name="web-1",
        flavor=Flavor("m1.small", vcpus=1, ram_mb=512, disk_gb=1, ephemeral_gb=1, swap_mb=64),
        image=ImageReference("tiny", "sha256:" + 64 * "0"),
        ports=(
            Port("front", "br-front", "52:00:00:00:00:01", "10.20.0.50", 24, "10.20.0.1", ("10.20.0.1",), 1450),
            Port("back", "br-back", "52:00:00:00:00:02", "fd00::50", 64, None, ("fd00::1",)),
        ),
        availability_zone="az1",
        key_name="ops",
        public_key="ssh-ed25519 AAAA ops@example",
        metadata={"tier": "front"},
    )


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """An image to fetch."""
    path = tmp_path / "tiny.qcow2"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", path, "64M"], check=True)
    return path


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setenv("no_proxy", "*")
    with Web() as server:
        yield server


@pytest.fixture
def sound() -> bytes:
    """An image in which nothing is wrong."""
    return sound_image("1.1")
