# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the tests of _domain_xml: a record whose machine is pinned, and where its files lie."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Backing, Disk, Layout
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

UUID = "00000000-0000-4000-8000-000000000001"
DIRECTORY = f"/var/lib/libvirt/images/lodestar/instances/{UUID}"
BASE = "/var/lib/libvirt/images/lodestar/base/" + 64 * "0"


@pytest.fixture
def record() -> Record:
    return Record(
        uuid=UUID,
        name="web-1",
        project="shop",
        flavor=Flavor("m1.small", vcpus=2, ram_mb=512, disk_gb=1, ephemeral_gb=1, swap_mb=64),
        image=ImageReference("tiny", "sha256:" + 64 * "0"),
        machine=Machine(type="pc-q35-7.2", virt_type="kvm", cpu='<cpu mode="custom"><model>EPYC</model></cpu>'),
        ports=(
            Port("front", "br-front", "52:00:00:00:00:01", "10.20.0.50", 24, "10.20.0.1", ("10.20.0.1",), 1450),
            Port("back", "br-back", "52:00:00:00:00:02", "10.21.0.50", 24),
        ),
        created_at="2026-03-01T03:04:05Z",
    )


@pytest.fixture
def layout() -> Layout:
    return Layout(
        disks=(
            Disk("root", f"{DIRECTORY}/disk", "qcow2", (Backing(BASE, "raw"),)),
            Disk("ephemeral0", f"{DIRECTORY}/disk.eph0", "raw"),
            Disk("swap", f"{DIRECTORY}/disk.swap", "raw"),
            Disk("config", f"{DIRECTORY}/disk.config", "raw", read_only=True),
        ),
        console_log=f"{DIRECTORY}/console.log",
        nvram=f"{DIRECTORY}/nvram.fd",
    )
