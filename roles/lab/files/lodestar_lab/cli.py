# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: one verb, one lab, one JSON object on standard output; what goes on is said on standard error."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from dataclasses import asdict
from typing import Any, Callable

from . import credentials, host, machine, network, processes, teardown
from .bringup import Bringup, binds, host_states
from .building import cache_locked
from .commands import LabError
from .inventory import inventory
from .locks import locked
from .mirrors import with_mirrors
from .places import CACHE, Lab, host_number, lab_named
from .settings import IMAGES, settings_from_json
from .virtualization import known_virt_type, probe

Answer = dict[str, Any]


def main(arguments: list[str] | None = None) -> int:
    """Run one verb. Returns the exit status: 0, or 1 after saying what could not be done."""
    options = _parser().parse_args(arguments)
    try:
        machine.require_root()
        lab = lab_named(options.lab)
        if options.verb == "exec":
            return _exec(lab, options)
        verb: Callable[[Lab, argparse.Namespace], Answer] = VERBS[options.verb]
        if options.verb == "status":
            answer = verb(lab, options)
        else:
            with locked(lab.key):
                answer = verb(lab, options)
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("lab: interrupted; the same command again goes on from here", file=sys.stderr)
        return 130
    print(json.dumps(answer, indent=2))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lab", description="Several real Debian hosts on one machine.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    helps = {
        "up": "bring the lab up, or what is missing of it",
        "down": "remove everything of the lab",
        "status": "say what is there",
        "power-off": "end every process of a host at once; its disk stays",
        "boot": "start a host that is off",
        "cut": "cut a host off from both networks",
        "heal": "plug it in again",
        "exec": "run a command in a host, without SSH",
        "image": "build a guest image, and say what it is",
        "probe-kvm": "boot a guest under KVM, and say whether it comes up",
        "clean-cache": "remove layers and images, which no lab may be using",
    }
    for verb, text in helps.items():
        sub = verbs.add_parser(verb, help=text)
        sub.add_argument("--lab", default="lab", help="the lab's name (default: %(default)s)")
        if verb in ("up", "down"):
            sub.add_argument("--check", action="store_true", help="only say what would be done")
        if verb in ("up", "image", "probe-kvm"):
            sub.add_argument("--settings", default="{}", help="JSON object: host_packages, hosts, layer, images, …")
        if verb in ("power-off", "boot", "cut", "heal", "exec"):
            sub.add_argument("host")
        if verb == "image":
            sub.add_argument("name", choices=IMAGES)
        if verb == "exec":
            sub.add_argument("command", nargs=argparse.REMAINDER)
    return parser


def _up(lab: Lab, options: argparse.Namespace) -> Answer:
    # Which packages hosts install is the role's to say, which is tested to say the same as the role that installs them.
    bringup = Bringup(lab, with_mirrors(settings_from_json(options.settings, "host_packages")))
    steps = bringup.plan()
    if not options.check:
        bringup.work(steps)
    known = not (options.check and steps)
    return {
        "changed": bool(steps),
        "actions": [str(step) for step in steps],
        "inventory": _inventory(bringup) if known else None,
    }


def _down(lab: Lab, options: argparse.Namespace) -> Answer:
    removed = teardown.leftovers(lab) if options.check else teardown.down(lab, CACHE)
    return {"changed": bool(removed), "actions": [f"remove {thing}" for thing in removed]}


def _status(lab: Lab, _options: argparse.Namespace) -> Answer:
    subnets = network.current_subnets(lab)
    disks = host.created(lab)
    states = host_states(lab)
    inits = processes.inits(lab)
    return {
        "name": lab.name,
        "directory": str(lab.directory),
        "management": str(subnets.management) if subnets else None,
        "tenant": str(subnets.tenant) if subnets else None,
        "hosts": {
            name: {
                "state": states[name],
                "address": subnets.address(name) if subnets else None,
                "layer": disks[name].layer,
                "init": inits.get(name),
            }
            for name in states
        },
    }


def _power_off(lab: Lab, options: argparse.Namespace) -> Answer:
    return {"changed": host.power_off(lab, _existing(lab, options.host))}


def _boot(lab: Lab, options: argparse.Namespace) -> Answer:
    name = _existing(lab, options.host)
    if host_states(lab)[name] != "off":
        return {"changed": False}
    host.boot(lab, name, network.required_subnets(lab), binds(lab, CACHE, name))
    return {"changed": True}


def _cut(lab: Lab, options: argparse.Namespace) -> Answer:
    return {"changed": bool(network.set_links(lab, _existing(lab, options.host), up=False))}


def _heal(lab: Lab, options: argparse.Namespace) -> Answer:
    return {"changed": bool(network.set_links(lab, _existing(lab, options.host), up=True))}


def _exec(lab: Lab, options: argparse.Namespace) -> int:
    init = processes.inits(lab).get(_existing(lab, options.host))
    if init is None:
        raise LabError(f"{options.host} of lab {lab.name} is off")
    command = host.command_line(init, options.command or ["bash"])
    os.execvp(command[0], command)


def _image(lab: Lab, options: argparse.Namespace) -> Answer:
    bringup = Bringup(lab, with_mirrors(settings_from_json(options.settings)))
    steps = bringup.build_image(options.name)
    image = bringup.images.available([options.name])[options.name]
    return {"changed": bool(steps), "path": str(bringup.images.path(options.name)), **asdict(image)}


def _probe_kvm(lab: Lab, options: argparse.Namespace) -> Answer:
    bringup = Bringup(lab, with_mirrors(settings_from_json(options.settings)))
    bringup.build_image("tiny")
    return {"changed": True, "virt_type": probe(bringup.images)}


def _clean_cache(lab: Lab, _options: argparse.Namespace) -> Answer:
    users = sorted(path.name for path in lab.state.iterdir()) if lab.state.exists() else []
    if users:
        raise LabError(f"the cache is under the hosts of {', '.join(users)}; take them down first")
    there = CACHE.exists()
    if there:
        with cache_locked(lab, CACHE):
            shutil.rmtree(CACHE)
    return {"changed": there}


def _existing(lab: Lab, name: str) -> str:
    host_number(name)
    if name not in host.created(lab):
        raise LabError(f"lab {lab.name} has no host {name}; it has {sorted(host.created(lab))}")
    return name


def _inventory(bringup: Bringup) -> Answer:
    lab = bringup.lab
    images = {name: asdict(image) for name, image in bringup.images.available(bringup.settings.images).items()}
    facts = inventory(
        lab, list(host.created(lab)), network.required_subnets(lab), images, known_virt_type(bringup.cache) or "qemu"
    )
    return {**facts, "guest_public_key": credentials.public_key(lab, "guest")}


VERBS: dict[str, Callable[[Lab, argparse.Namespace], Answer]] = {
    "up": _up,
    "down": _down,
    "status": _status,
    "power-off": _power_off,
    "boot": _boot,
    "cut": _cut,
    "heal": _heal,
    "image": _image,
    "probe-kvm": _probe_kvm,
    "clean-cache": _clean_cache,
}
