# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves from and to this host would meet, asked as they ask it: peers over TLS, and libvirt to compare CPUs."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection, open_peer
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.cpus import why_not_cpu
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.patience import answer_within
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine

_AT_ONCE = 32  # peers; they wait for the network, and hardly for each other
_PEER_WITHIN = 10.0  # seconds
_PEERS_WITHIN = 45.0  # seconds until no further peer is asked: many may be silent
_CPUS_WITHIN = 20.0  # seconds; one comparison takes milliseconds


def unreached(peers: Mapping[str, str]) -> dict[str, str]:
    """By name, why peers are not reached, which are given with their addresses."""
    last = time.monotonic() + _PEERS_WITHIN
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        reasons = pool.map(lambda address: _why_not_reached(address, last), peers.values())
        return {peer: why for peer, why in zip(peers, reasons) if why is not None}


def unfit(host: str, machines: Mapping[str, Machine]) -> dict[str, str]:
    """Why this host cannot give guests the CPUs of these machines, by their keys. Raises HostFault."""

    def compare() -> dict[str, str]:
        connection = open_connection(events=False)
        reasons = {kind: why_not_cpu(connection, host, machine) for kind, machine in machines.items()}
        return {kind: why for kind, why in reasons.items() if why is not None}

    return answer_within(_CPUS_WITHIN, compare, f"compare the CPU of {host} with those of guests")


def _why_not_reached(address: str, last: float) -> str | None:
    """Why the peer is not reached, or None; after last, by time.monotonic(), it is not asked."""
    if time.monotonic() > last:
        return f"it was not asked: others have kept this host waiting for {_PEERS_WITHIN:g} s"
    try:
        with translated(f"talk to libvirt at {address}"):
            open_peer(address, _PEER_WITHIN, events=False).close()
    except LodestarError as error:
        return str(error)
    return None
