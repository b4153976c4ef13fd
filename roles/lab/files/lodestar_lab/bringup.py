# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a lab up: observe, plan, and work the plan off; hosts are handled side by side."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import connections, credentials, host, machine, network, processes
from .building import REPOSITORY_IN_HOST, cache_locked
from .commands import say
from .images import IMAGES_IN_HOST, Images
from .layers import Layers
from .places import CACHE, Lab
from .plan import Observed, Step, plan_up
from .settings import Settings
from .subnets import Subnets
from .virtualization import known_virt_type, probe


@dataclass(frozen=True)
class Bringup:
    """One lab, as it should be."""

    lab: Lab
    settings: Settings
    cache: Path = CACHE

    @property
    def layers(self) -> Layers:
        """The cached layers for these settings."""
        return Layers(self.cache, self.settings)

    @property
    def images(self) -> Images:
        """The cached guest images."""
        return Images(self.layers)

    def plan(self) -> list[Step]:
        """Return what is to do."""
        return plan_up(self.observe(), self.settings)

    def observe(self) -> Observed:
        """Look at the machine, the cache and the lab; changes nothing."""
        states = host_states(self.lab)
        subnets = network.current_subnets(self.lab)
        virtualization_known = known_virt_type(self.cache) is not None
        # The probe boots the tiny image.
        images = dict.fromkeys([*self.settings.images, *([] if virtualization_known else ["tiny"])])
        missing_images = tuple(name for name in images if self.images.get(name) is None)
        guests = bool(missing_images) or not virtualization_known
        return Observed(
            missing_packages=tuple(machine.missing_packages()),
            missing_layers=tuple(path.name for path in self._layers_for(guests) if not path.exists()),
            missing_images=missing_images,
            virtualization_known=virtualization_known,
            credentials=credentials.complete(self.lab),
            network=subnets is not None,
            hosts=states,
            unnamed=tuple(name for name in states if subnets and not self._names_known(name, list(states), subnets)),
        )

    def work(self, steps: list[Step]) -> None:
        """Do the steps; those of one kind at the same time where they do not depend on each other."""
        workers: dict[str, Callable[[list[str]], None]] = {
            "install": machine.install,
            "build layer": self._build_layers,
            "build image": self._build_images,
            "probe KVM": self._probe_kvm,
            "create credentials": self._create_credentials,
            "remove host": self._remove_hosts,
            "create network": self._create_network,
            "create host": self._create_hosts,
            "name hosts on": self._name_hosts,
            "boot": self._boot,
            "heal": self._heal,
        }
        for action, group in itertools.groupby(steps, key=lambda step: step.action):
            subjects = [step.subject for step in group]
            say(" ".join([action, *subjects]).strip())
            workers[action](subjects)

    def build_image(self, name: str) -> list[Step]:
        """Build one guest image and what that needs, unless it is there; returns what was done."""
        if self.images.get(name) is not None:
            return []
        steps = [Step("install", package) for package in machine.missing_packages()]
        steps += [Step("build layer", path.name) for path in self.layers.for_guests() if not path.exists()]
        steps.append(Step("build image", name))
        self.work(steps)
        return steps

    def _layers_for(self, guests: bool) -> list[Path]:
        layers = [*self.layers.for_hosts(), *(self.layers.for_guests() if guests else [])]
        return list(dict.fromkeys(layers))

    def _build_layers(self, names: list[str]) -> None:
        with cache_locked(self.lab, self.cache):
            for path in self._layers_for(guests=True):
                if path.name in names and not path.exists():
                    self.layers.build(path)

    def _build_images(self, names: list[str]) -> None:
        with cache_locked(self.lab, self.cache):
            for name in names:
                if self.images.get(name) is None:
                    self.images.build(name)

    def _probe_kvm(self, _subjects: list[str]) -> None:
        with cache_locked(self.lab, self.cache):
            say(f"guests run under {probe(self.images)}")

    def _create_credentials(self, _subjects: list[str]) -> None:
        credentials.create(self.lab)

    def _create_network(self, _subjects: list[str]) -> None:
        connections.prepare(self.lab)
        connections.close(self.lab)
        for name in host_states(self.lab):
            host.power_off(self.lab, name)
        subnets = network.create_bridges(self.lab, _remembered_index(self.lab))
        (self.lab.directory / "network.json").write_text(json.dumps({"index": subnets.index}))

    def _remove_hosts(self, hosts: list[str]) -> None:
        for name in hosts:
            host.remove(self.lab, name)

    def _create_hosts(self, hosts: list[str]) -> None:
        below = [str(path) for path in self.layers.below(self.settings.layer)]
        disk = host.Disk(self.settings.layer, ":".join(below), str(self.layers.packages))
        for name in hosts:
            host.create(self.lab, name, disk, credentials.public_key(self.lab, "controller"))

    def _name_hosts(self, hosts: list[str]) -> None:
        subnets = network.required_subnets(self.lab)
        everyone = list(host.created(self.lab))
        credentials.write_known_hosts(self.lab, {subnets.address(h): host.host_key(self.lab, h) for h in everyone})
        for name in hosts:
            host.write_names(self.lab, name, host.names_file(everyone, subnets))

    def _boot(self, hosts: list[str]) -> None:
        subnets = network.required_subnets(self.lab)
        with ThreadPoolExecutor(max_workers=8) as pool:
            list(pool.map(lambda name: host.boot(self.lab, name, subnets, binds(self.lab, self.cache, name)), hosts))

    def _heal(self, hosts: list[str]) -> None:
        for name in hosts:
            network.set_links(self.lab, name, up=True)

    def _names_known(self, name: str, everyone: list[str], subnets: Subnets) -> bool:
        lines = host.names_file(everyone, subnets).splitlines()
        return set(lines) <= set(host.read_names(self.lab, name).splitlines())


def binds(lab: Lab, cache: Path, name: str) -> dict[str, tuple[str, str]]:
    """Return what a host sees of the machine: directory in the host, to the machine's directory and `ro` or `rw`."""
    shown = {
        "/srv/lab/shared": (str(lab.shared), "rw"),
        IMAGES_IN_HOST: (str(cache / "images"), "ro"),
        REPOSITORY_IN_HOST: (host.created(lab)[name].repository, "ro"),
    }
    for source, _mode in shown.values():
        os.makedirs(source, exist_ok=True)
    return shown


def host_states(lab: Lab) -> dict[str, str]:
    """Return every created host and whether it is `running`, `cut` off from a network, or `off`."""
    inits = processes.inits(lab)
    links = network.links(lab)
    return {name: _state(lab, name, inits.get(name), links) for name in host.created(lab)}


def _state(lab: Lab, name: str, init: int | None, links: dict[str, bool]) -> str:
    ends = [links.get(lab.link(which, name)) for which in network.NETWORKS]
    if init is None or None in ends:
        return "off"
    return "running" if all(ends) else "cut"


def _remembered_index(lab: Lab) -> int:
    path = lab.directory / "network.json"
    return int(json.loads(path.read_text())["index"]) if path.exists() else 0
