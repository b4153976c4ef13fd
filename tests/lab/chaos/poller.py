# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at every host of a lab five times a second, from outside: what runs there, is defined there and lies there.

It asks the kernel and the hosts' disks, and no daemon: it sees the same while libvirtd is stopped and a host cut off.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from pathlib import Path
from xml.etree import ElementTree

from lodestar_lab.places import lab_named

from tests.lab.chaos.history import Definition, History, Process, Sample
from tests.lab.onlooker import Onlooker

RESERVED_MB = 512  # of each host, where inventory says nothing else
VCPU_RATIO = 4.0
RECORD = ".//{urn:lodestar:compute:1}record"
UUID = re.compile(r"-uuid\0([0-9a-f-]{36})\0")


class Poller(Onlooker):
    """Fills a history while it runs."""

    every = 0.2

    def __init__(self, lab_name, limits):
        super().__init__()
        self.history = History(limits)
        self._lab = lab_named(lab_name)
        self._hosts = {host: self._lab.host(host) / "upper" for host in limits}
        self._group = re.compile(rf"/{re.escape(self._lab.cgroup(''))}(hv\d+)/")
        self._guests = {}
        self._parsed = {}
        self._began = time.monotonic()
        self._error = None

    def verdict(self):
        """What the history breaks. Raises what made the poller stop, if it did."""
        if self._error is not None:
            raise self._error
        return self.history.broken

    def addresses(self):
        """The address of each instance that is defined anywhere and counts on its disk, by its UUID and name."""
        definitions = [each for host in self._defined().values() for each in host]
        return {(each.uuid, each.name): each.address for each in definitions if each.address and each.counts}

    def _look_on(self):
        try:
            super()._look_on()
        except Exception as error:  # noqa: BLE001 - it is raised where the verdict is asked for
            self._error = error

    def look(self):
        self.history.add(self.sample())

    def sample(self):
        """One look at everything. Definitions come before disks: what goes, goes in that order."""
        ran = {guest: _ran(threads) for guest, threads in self._running().items()}
        return Sample(time.monotonic() - self._began, ran, self._defined(), self._disks())

    def _running(self):
        """The files with the time that vCPUs have run, of each QEMU of the lab."""
        numbers = {entry.name for entry in Path("/proc").iterdir() if entry.name.isdigit()}
        for gone in set(self._guests) - numbers:
            del self._guests[gone]
        for number in numbers:
            # What is a lab's may still become a QEMU: libvirt forks before it executes it.
            if self._guests.get(number, _NOT_YET) is _NOT_YET:
                with contextlib.suppress(OSError):
                    self._guests[number] = self._guest(Path("/proc", number))
        guests = [guest for guest in self._guests.items() if isinstance(guest[1], Process)]
        return {guest: _vcpus(Path("/proc", number, "task")) for number, guest in guests}

    def _guest(self, process):
        """Which guest a process of the lab is, None when it is none of the lab's, or that it is no guest yet."""
        group = self._group.search((process / "cgroup").read_text())
        if not group:
            return None
        if not (process / "comm").read_text().startswith("qemu-system"):
            return _NOT_YET
        uuid = UUID.search((process / "cmdline").read_text(errors="replace"))
        if not uuid:
            return _NOT_YET
        started = (process / "stat").read_text(errors="replace").rpartition(")")[2].split()[19]
        return Process(uuid[1], group[1], int(process.name), int(started))

    def _defined(self):
        """The managed domains that are defined, by host."""
        return {host: tuple(self._definitions(root / "etc/libvirt/qemu")) for host, root in self._hosts.items()}

    def _definitions(self, directory):
        """The managed domains that are defined below a host's directory."""
        for path in sorted(directory.glob("*.xml")):
            with contextlib.suppress(OSError):
                status = path.stat()
                key = (status.st_ino, status.st_mtime_ns, status.st_size)
                known, definition = self._parsed.get(path, (None, None))
                if known != key:
                    with contextlib.suppress(ElementTree.ParseError):
                        definition = _definition(path.read_text())
                        self._parsed[path] = (key, definition)
                if definition is not None:
                    yield definition

    def _disks(self):
        """Where the root disks of instances are, by UUID."""
        found = {}
        places = {host: root / "var/lib/libvirt/images/lodestar" for host, root in self._hosts.items()}
        for place, root in {**places, "shared": self._lab.shared}.items():
            for path in root.glob("instances/*/disk" if place != "shared" else "*/instances/*/disk"):
                found.setdefault(path.parent.name, set()).add(f"{place}:{path.relative_to(root)}")
        return {uuid: frozenset(where) for uuid, where in found.items()}


_NOT_YET = object()


def poller_of(story, reserved_mb=RESERVED_MB):
    """A poller of a story's fleet, whose hosts are this machine each."""
    ram_mb = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20
    limits = dict.fromkeys(story.hosts, (ram_mb - reserved_mb, os.cpu_count() * VCPU_RATIO))
    return Poller(story.variables["lab_name"], limits)


def shared_directory(lab_name):
    """Where the machine has what the hosts of a lab see as their shared directory."""
    return lab_named(lab_name).shared


def _vcpus(directory):
    """The files that say how long a QEMU's vCPUs have run."""
    found = []
    with contextlib.suppress(OSError):
        for thread in directory.iterdir():
            with contextlib.suppress(OSError):
                if (thread / "comm").read_text().startswith("CPU "):
                    found.append(thread / "schedstat")
    return found


def _ran(threads):
    """Nanoseconds that these threads have run."""
    total = 0
    for path in threads:
        with contextlib.suppress(OSError):
            total += int(path.read_text().split()[0])
    return total


def _definition(text):
    """The managed domain that a definition of libvirt's describes; None for another's."""
    domain = ElementTree.fromstring(text)
    kept = domain.find(RECORD)
    if kept is None or not kept.text:
        return None
    record = json.loads(kept.text)
    task = (record.get("task") or {}).get("name")
    return Definition(
        uuid=domain.findtext("uuid"),
        name=domain.findtext("name"),
        ram_mb=int(domain.findtext("memory")) / 1024,
        vcpus=int(domain.findtext("vcpu")),
        task=task,
        address=next((port["address"] for port in record.get("networks") or () if port.get("address")), None),
        counts="counter" in (record.get("metadata") or {}),
        is_shelved=(record.get("condition") or {}).get("name") == "shelved",
        is_adopted=record.get("adopted") is not None,
    )
