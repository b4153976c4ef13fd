# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new instance's machine is pinned to."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


def record_of(host: Any, **properties: str) -> Record:
    image = ImageReference("tiny", "sha256:" + 64 * "a", properties=properties)
    return host.record_for("web-1", 1, image=image)


def policy(host: Any, cpu: str = "baseline") -> MachinePolicy:
    return MachinePolicy(host.hypervisor, "hv1", "qemu", cpu, {"az1": ("A", "B"), "": ("C",)})


@pytest.mark.parametrize(
    ("properties", "planned", "expected"),
    [
        ({}, None, "pc-q35-7.2"),
        ({"hw_machine_type": "pc"}, None, "pc-i440fx-7.2"),
        ({"hw_machine_type": "pc-q35-6.2"}, None, "pc-q35-6.2"),
        ({"hw_machine_type": "q35"}, "pc-q35-6.2", "pc-q35-6.2"),
    ],
)
def test_type_is_versioned(host: Any, properties: dict[str, str], planned: str | None, expected: str) -> None:
    machine = policy(host).pin(record_of(host, **properties), planned)
    assert (machine.type, machine.virt_type) == (expected, "qemu")


@pytest.mark.parametrize("wanted", ["pc-q35-9.0", "microvm"])
def test_a_type_that_the_host_lacks_is_refused(host: Any, wanted: str) -> None:
    with pytest.raises(Refused, match=f"hv1 has no machine type {wanted}, which instance default.web-1 needs"):
        policy(host).pin(record_of(host), wanted)


@pytest.mark.parametrize(
    ("cpu", "zone", "expected"),
    [
        ("baseline", "az1", "<cpu><model>A+B</model></cpu>"),
        ("baseline", None, "<cpu><model>C</model></cpu>"),
        ("baseline", "az9", "<cpu><model>own</model></cpu>"),
        ("host-model", "az1", "<cpu><model>own</model></cpu>"),
        ("EPYC", "az1", '<cpu mode="custom" match="exact" check="partial"><model fallback="forbid">EPYC</model></cpu>'),
    ],
)
def test_cpu_follows_the_policy(host: Any, cpu: str, zone: str | None, expected: str) -> None:
    assert policy(host, cpu).pin(record_of(host), zone=zone).cpu == expected


def test_a_model_that_the_host_cannot_give_is_refused(host: Any) -> None:
    with pytest.raises(Refused, match="hv1 cannot give CPU model Icelake-Server"):
        policy(host, "Icelake-Server").pin(record_of(host))


@pytest.mark.parametrize(("properties", "firmware"), [({}, "bios"), ({"hw_firmware_type": "uefi"}, "uefi")])
def test_firmware_is_the_images(host: Any, properties: dict[str, str], firmware: str) -> None:
    assert policy(host).pin(record_of(host, **properties)).firmware == firmware


def test_threads_that_pin_together_ask_the_host_once(host: Any) -> None:
    asked = []

    def machine_types() -> dict[str, list[str]]:
        asked.append("machine types")
        time.sleep(0.05)
        return {"q35": ["pc-q35-7.2"]}

    host.hypervisor.machine_types = machine_types
    pinning = policy(host)
    with ThreadPoolExecutor(max_workers=4) as workers:
        list(workers.map(pinning.pin, [record_of(host)] * 4))
    assert asked == ["machine types"]
