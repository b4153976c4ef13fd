# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bring-up must do, decided from what is there. Pure; check mode prints the same plan that a run works off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .places import host_name
from .settings import Settings


@dataclass(frozen=True)
class Step:
    """One thing to do, to one subject (a host, a layer, an image), empty where there is only one."""

    action: str
    subject: str = ""

    def __str__(self) -> str:
        return f"{self.action} {self.subject}".strip()


@dataclass(frozen=True)
class Observed:
    """What is there: `hosts` maps every created host to `running`, `cut` (running without network) or `off`."""

    missing_packages: tuple[str, ...] = ()
    missing_layers: tuple[str, ...] = ()
    missing_images: tuple[str, ...] = ()
    virtualization_known: bool = True
    credentials: bool = True
    network: bool = True
    hosts: Mapping[str, str] = field(default_factory=dict)
    unnamed: tuple[str, ...] = ()


def plan_up(observed: Observed, settings: Settings) -> list[Step]:
    """Return the steps, in order, after which the lab has exactly the hosts hv1 to hvN, running and connected.

    `observed.unnamed` are hosts whose /etc/hosts lacks a lab host. Hosts of a lost network are booted again: their
    addresses change with it.
    """
    wanted = [host_name(number) for number in range(1, settings.hosts + 1)]
    steps = [Step("install", package) for package in observed.missing_packages]
    steps += [Step("build layer", layer) for layer in observed.missing_layers]
    steps += [Step("build image", image) for image in observed.missing_images]
    if not observed.virtualization_known:
        steps.append(Step("probe KVM"))
    if not observed.credentials:
        steps.append(Step("create credentials"))
    steps += [Step("remove host", host) for host in observed.hosts if host not in wanted]
    if not observed.network:
        steps += [Step("create network")]
    steps += [Step("create host", host) for host in wanted if host not in observed.hosts]
    steps += _names(observed, wanted)
    states: dict[str, str] = {host: observed.hosts.get(host, "off") for host in wanted}
    steps += [Step("boot", host) for host in wanted if states[host] == "off" or not observed.network]
    steps += [Step("heal", host) for host in wanted if states[host] == "cut" and observed.network]
    return steps


def _names(observed: Observed, wanted: list[str]) -> list[Step]:
    new_hosts = any(host not in observed.hosts for host in wanted)
    everyone = new_hosts or not observed.network
    return [Step("name hosts on", host) for host in wanted if everyone or host in observed.unnamed]


def keepers(hosts: list[str]) -> list[str]:
    """Return the hosts that keep records: the first three, or the first one of fewer, so that a majority exists."""
    return hosts[: 3 if len(hosts) >= 3 else 1]
