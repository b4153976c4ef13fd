# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host says of moves before they are made: whom it does not reach, and which CPUs it cannot give."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import connection, move_probe
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine

HASWELL = Machine("pc-q35-7.2", "kvm", "<cpu><model>Haswell</model></cpu>")
REFUSED = "cannot reach libvirt at qemu+tls://192.0.2.13/system: Connection refused"


class Connection(NamedTuple):
    """One that writes down that it was closed."""

    uri: str
    closed: list[str]

    def close(self) -> None:
        self.closed.append(self.uri)


class Network:
    """Peers by their URIs: they answer, are silent, or refuse."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.closed: list[str] = []
        self.silent: set[str] = set()
        self.refusing: set[str] = set()
        self.end = threading.Event()
        monkeypatch.setattr(connection, "open_connection", self.open)
        monkeypatch.setattr(move_probe, "translated", lambda _doing: contextlib.nullcontext())
        monkeypatch.setattr(move_probe, "_PEER_WITHIN", 0.1)

    def open(self, uri: str, events: bool) -> Connection:
        assert not events
        self.asked.append(uri)
        if uri in self.silent:
            self.end.wait(30)
        if uri in self.refusing:
            raise HostFault(REFUSED)
        return Connection(uri, self.closed)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    found = Network(monkeypatch)
    yield found
    found.end.set()


def test_peers_are_reached_as_moves_reach_them(network: Network) -> None:
    assert move_probe.unreached({"hv2": "192.0.2.12", "hv3": "2001:db8::13"}) == {}
    assert set(network.asked) == {"qemu+tls://192.0.2.12/system", "qemu+tls://[2001:db8::13]/system"}
    assert sorted(network.closed) == sorted(network.asked)


def test_one_that_refuses_and_one_that_is_silent_are_told(network: Network) -> None:
    network.silent.add("qemu+tls://192.0.2.12/system")
    network.refusing.add("qemu+tls://192.0.2.13/system")
    assert move_probe.unreached({"hv2": "192.0.2.12", "hv3": "192.0.2.13", "hv4": "192.0.2.14"}) == {
        "hv2": (
            "cannot reach libvirt at qemu+tls://192.0.2.12/system: libvirt has not answered for 0.1 s; "
            "let its port 16514 through, or restart libvirtd there"
        ),
        "hv3": REFUSED,
    }


def test_silent_peers_are_waited_for_side_by_side(network: Network) -> None:
    peers = {f"hv{number}": f"192.0.2.{number}" for number in range(1, 21)}
    network.silent.update(f"qemu+tls://{address}/system" for address in peers.values())
    began = time.monotonic()
    assert list(move_probe.unreached(peers)) == list(peers)
    assert time.monotonic() - began < 1.5  # one after the other they would take two seconds


def test_nobody_is_asked_any_more_when_time_is_up(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(move_probe, "_PEERS_WITHIN", 0.05)
    monkeypatch.setattr(move_probe, "_AT_ONCE", 1)
    network.silent.add("qemu+tls://192.0.2.12/system")
    found = move_probe.unreached({"hv2": "192.0.2.12", "hv3": "192.0.2.13"})
    assert found["hv3"] == "it was not asked: others have kept this host waiting for 0.05 s"
    assert network.asked == ["qemu+tls://192.0.2.12/system"]


def test_each_kind_of_machine_is_compared_over_one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(move_probe, "open_connection", lambda **options: opened.append(options))
    monkeypatch.setattr(
        move_probe, "why_not_cpu", lambda _connection, host, each: f"not on {host}" if each is HASWELL else None
    )
    other = Machine("pc-q35-7.2", "kvm", "<cpu><model>EPYC</model></cpu>")
    assert move_probe.unfit("hv1", {"one": HASWELL, "two": other}) == {"one": "not on hv1"}
    assert opened == [{"events": False}]


def test_a_host_whose_libvirt_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()
    monkeypatch.setattr(move_probe, "open_connection", lambda **_options: never.wait(30))
    monkeypatch.setattr(move_probe, "_CPUS_WITHIN", 0.05)
    with pytest.raises(HostFault, match="cannot compare the CPU of hv1 with those of guests: libvirt has not answered"):
        move_probe.unfit("hv1", {"one": HASWELL})
    never.set()
