# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which CPUs a host cannot give, out of what its libvirt answers."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import binding, cpus
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine

HASWELL = "<cpu><model>Haswell</model></cpu>"
INCOMPATIBLE, SUPERSET = 0, 2


@pytest.mark.parametrize(
    ("cpu", "answer", "reason"),
    [
        (HASWELL, INCOMPATIBLE, "its CPU Haswell has features that the CPU there has not"),
        (HASWELL, SUPERSET, None),
        ("<cpu mode='host-passthrough'/>", INCOMPATIBLE, None),
    ],
)
def test_libvirts_answer_in_our_words(
    monkeypatch: pytest.MonkeyPatch, cpu: str, answer: int, reason: str | None
) -> None:
    monkeypatch.setattr(cpus, "libvirt", SimpleNamespace(VIR_CPU_COMPARE_INCOMPATIBLE=INCOMPATIBLE))
    asked = []
    connection = SimpleNamespace(compareHypervisorCPU=lambda *question: asked.append(question) or answer)
    assert cpus.unfit_cpu(connection, cpu, "x86_64", "pc-q35-7.2", "kvm") == reason
    assert asked == [(None, "x86_64", "pc-q35-7.2", "kvm", cpu, 0)][: "<model>" in cpu]


class LibvirtError(Exception):
    """What libvirt raises of a model that it has not heard of."""

    def get_error_code(self) -> int:
        return 8


def test_a_cpu_that_libvirt_has_not_heard_of_is_a_reason_and_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def compare(*_question: object) -> int:
        raise LibvirtError("Unknown CPU model Haswell")

    codes = {"VIR_ERR_OPERATION_TIMEOUT": 68, "VIR_ERR_NO_DOMAIN": 42, "VIR_ERR_OPERATION_INVALID": 55}
    monkeypatch.setattr(binding, "libvirt", SimpleNamespace(libvirtError=LibvirtError, **codes))
    machine = Machine("pc-q35-7.2", "kvm", HASWELL)
    assert cpus.why_not_cpu(SimpleNamespace(compareHypervisorCPU=compare), "hv1", machine) == (
        "cannot compare the CPU of hv1 with one that arrives: Unknown CPU model Haswell"
    )
