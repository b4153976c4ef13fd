# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""host_move_info: whom it asks what, in which order, and that it changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.modules import host_move_info

PEERS = [{"name": f"hv{number}", "address": f"192.0.2.1{number}"} for number in (1, 2, 3)]
MACHINE = {"kind": "k1", "type": "pc-q35-7.2", "virt_type": "kvm", "cpu": "<cpu><model>Haswell</model></cpu>"}
ARGUMENTS: dict[str, Any] = {"name": "hv2", "peers": PEERS, "machines": [MACHINE]}


@pytest.mark.parametrize("check", [False, True])
def test_all_but_itself_are_asked_from_its_own_name_onwards(
    run_module: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch, check: bool
) -> None:
    asked: list[Any] = []

    def unreached(peers: Mapping[str, str]) -> dict[str, str]:
        asked.append(list(peers.items()))
        return {"hv3": "refused"}

    def unfit(host: str, machines: Mapping[str, Machine]) -> dict[str, str]:
        asked.append((host, machines))
        return {"k1": "has not all of it"}

    monkeypatch.setattr(host_move_info, "unreached", unreached)
    monkeypatch.setattr(host_move_info, "unfit", unfit)
    answer = run_module(host_move_info.main, ARGUMENTS, check=check)
    assert asked == [
        ("hv2", {"k1": Machine("pc-q35-7.2", "kvm", MACHINE["cpu"])}),
        [("hv3", "192.0.2.13"), ("hv1", "192.0.2.11")],
    ]
    assert (answer["unreached"], answer["unfit"]) == ({"hv3": "refused"}, {"k1": "has not all of it"})
    assert (answer["changed"], answer["actions"]) == (False, [])


def test_a_machine_without_a_cpu_is_refused(run_module: Callable[..., dict[str, Any]]) -> None:
    broken = {key: value for key, value in MACHINE.items() if key != "cpu"}
    answer = run_module(host_move_info.main, {"name": "hv1", "machines": [broken]})
    assert answer["failed"]
    assert "cpu" in answer["msg"]
