# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no report tells of moves: what hosts are asked for it, and whom their answers keep instances from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings

# host -> `unreached`, why by peer, and `unfit`, why by kind of machine: what host_move_info returns
Answers = Mapping[str, Mapping[str, Any]]


def move_questions(fleet: Fleet) -> dict[str, Any]:
    """What every host is asked: `peers`, the hosts that answer, and `machines`, one of each kind that is there."""
    seen = [holding.record.machine for holding in Holdings(fleet).all if holding.is_seen]
    kinds = {kind_of(machine): machine for machine in dict.fromkeys(seen) if machine is not None}
    return {
        "peers": [{"name": host.name, "address": host.address} for host in fleet.answering],
        "machines": [
            {
                "kind": kind,
                "type": machine.type,
                "virt_type": machine.virt_type,
                "cpu": machine.cpu,
                "arch": machine.arch,
            }
            for kind, machine in sorted(kinds.items())
        ],
    }


def kind_of(machine: Machine) -> str:
    """The name of all machines that are alike where CPUs are compared, today and tomorrow."""
    compared = json.dumps([machine.type, machine.virt_type, machine.cpu, machine.arch])
    return hashlib.sha256(compared.encode()).hexdigest()[:16]


class Probes:
    """The hosts' answers; None where nobody was asked, which keeps nothing from anywhere."""

    def __init__(self, answers: Answers | None = None) -> None:
        self._answers = answers or {}
        self._refusing: dict[tuple[str, Machine | None], dict[str, tuple[str, ...]]] = {}
        self._unfit: dict[Machine | None, dict[str, str]] = {}

    def refusing(self, source: str, machine: Machine | None) -> Mapping[str, tuple[str, ...]]:
        """The hosts to which such a guest cannot move from there, off or not, with the reasons: it is compared for
        every place, and every move goes over TLS.
        """
        key = (source, machine)
        if key not in self._refusing:
            unreached = self._answers.get(source, {}).get("unreached") or {}
            found: dict[str, tuple[str, ...]] = {host: (f"tls: {why}",) for host, why in unreached.items()}
            for host, why in self._unfit_on(machine).items():
                found[host] = (*found.get(host, ()), f"cpu: {why}")
            self._refusing[key] = found
        return self._refusing[key]

    def _unfit_on(self, machine: Machine | None) -> Mapping[str, str]:
        """The hosts that cannot give the machine's CPU, with the reason."""
        if machine not in self._unfit:
            kind = None if machine is None else kind_of(machine)
            told = {host: (answer.get("unfit") or {}).get(kind) for host, answer in self._answers.items()}
            self._unfit[machine] = {host: why for host, why in told.items() if why is not None}
        return self._unfit[machine]
