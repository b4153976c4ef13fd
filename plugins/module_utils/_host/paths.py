# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything of ours is on a host. No other file of the collection spells these paths.

Whatever becomes part of a path (a UUID, a digest, a host's name) is checked here, so nothing from outside names another
place.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DISK_NAME_RULE, is_disk_name

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")

PART = ".part"
KEPT = ".before"


def checked_uuid(text: object) -> str:
    """The text itself when it is a UUID as libvirt prints it. Raises InvalidInput for any other."""
    if isinstance(text, str) and _UUID.fullmatch(text):
        return text
    raise InvalidInput([Fault("uuid", f"{text!r} is not a UUID in lower case with hyphens")])


def checked_digest(text: object) -> str:
    """The text itself when it is a SHA-256 digest in lower-case hexadecimal. Raises InvalidInput for any other."""
    if isinstance(text, str) and _DIGEST.fullmatch(text):
        return text
    raise InvalidInput([Fault("sha256", f"{text!r} is not 64 lower-case hexadecimal digits")])


def checked_host(text: object) -> str:
    """The text itself when it can be a host's name and part of a file's. Raises InvalidInput for any other."""
    if isinstance(text, str) and _HOST.fullmatch(text):
        return text
    raise InvalidInput([Fault("host", f"{text!r} cannot name a host: 1 to 200 of A-Z, a-z, 0-9, '.', '_', '-'")])


def part_of(path: Path) -> Path:
    """The name under which a file is made before it is complete and renamed."""
    return path.with_name(path.name + PART)


def kept_of(path: Path) -> Path:
    """The name under which a disk is kept while the one that took its place may still be given up."""
    return path.with_name(path.name + KEPT)


@dataclass(frozen=True)
class InstanceFiles:
    """The files of one instance, all in its own directory."""

    directory: Path

    @property
    def root(self) -> Path:
        """The root disk: a qcow2 overlay over the cached image."""
        return self.directory / "disk"

    @property
    def ephemeral(self) -> Path:
        """The ephemeral disk: sparse raw, ext4 labelled ephemeral0."""
        return self.directory / "disk.eph0"

    @property
    def swap(self) -> Path:
        """The swap disk: sparse raw, made by mkswap."""
        return self.directory / "disk.swap"

    @property
    def config(self) -> Path:
        """The config drive: ISO 9660 labelled config-2."""
        return self.directory / "disk.config"

    @property
    def rescue(self) -> Path:
        """The disk that a rescued instance boots: a qcow2 overlay over the rescue image."""
        return self.directory / "disk.rescue"

    def dump(self, name: str) -> Path:
        """A dump of the guest's memory, named by the digits of its time; `*` stands for all of them. Raises
        InvalidInput for another name.
        """
        if name != "*" and not (name.isascii() and name.isdigit()):
            raise InvalidInput([Fault("dump", f"{name!r} is not a time in digits")])
        return self.directory / f"dump-{name}.core"

    def data(self, name: str) -> Path:
        """A data disk: a qcow2 file that rests on nothing. Raises InvalidInput for a name that is none."""
        if not is_disk_name(name):
            raise InvalidInput([Fault("disk", f"{name!r} is not a data disk's name: {DISK_NAME_RULE}")])
        return self.directory / f"disk.data.{name}"

    @property
    def console(self) -> Path:
        """What the guest writes to its serial console; libvirt creates it."""
        return self.directory / "console.log"


@dataclass(frozen=True)
class Paths:
    """The layout of a host below root, which is another directory in tests only."""

    root: Path = Path("/")

    @property
    def state(self) -> Path:
        return self.root / "var/lib/lodestar"

    @property
    def definitions(self) -> Path:
        """Where libvirt keeps its domains, and with them the records."""
        return self.root / "etc/libvirt/qemu"

    @property
    def host_file(self) -> Path:
        return self.state / "host.json"

    @property
    def epochs_file(self) -> Path:
        return self.state / "epochs.json"

    @property
    def deleting(self) -> Path:
        """The directory of the markers that permit the removal of an instance's files."""
        return self.state / "deleting"

    def deleting_file(self, uuid: str) -> Path:
        return self.deleting / f"{checked_uuid(uuid)}.json"

    @property
    def keeper(self) -> Path:
        """The keeper's flat directory: peers read its files through a libvirt pool, so the names are fixed."""
        return self.state / "keeper"

    @property
    def leases_file(self) -> Path:
        return self.keeper / "leases.json"

    @property
    def evacuations_file(self) -> Path:
        return self.keeper / "evacuations.json"

    def records_file(self, host: str) -> Path:
        return self.keeper / f"records-{checked_host(host)}.json"

    def user_data_file(self, uuid: str) -> Path:
        return self.keeper / f"userdata-{checked_uuid(uuid)}"

    @property
    def run(self) -> Path:
        """Gone at every boot."""
        return self.root / "run/lodestar"

    @property
    def host_lock(self) -> Path:
        return self.run / "host.lock"

    @property
    def instance_locks(self) -> Path:
        return self.run / "instances"

    def instance_lock(self, uuid: str) -> Path:
        return self.instance_locks / f"{checked_uuid(uuid)}.lock"

    @property
    def image_locks(self) -> Path:
        return self.run / "images"

    def image_lock(self, sha256: str) -> Path:
        return self.image_locks / f"{checked_digest(sha256)}.lock"

    def run_lock(self, run: str) -> Path:
        """Held while a run works on this host. Whoever calls the module names the run: its name becomes no file's."""
        return self.run / "runs" / f"{hashlib.sha256(run.encode()).hexdigest()}.lock"

    def config_drive_tree(self, uuid: str) -> Path:
        """Where a config drive's files lie while its ISO is made: in memory, because user data is a secret."""
        return self.run / "config-drives" / checked_uuid(uuid)

    @property
    def guard_hook(self) -> Path:
        """The drop-in of libvirt's QEMU hook that holds starts back while the guard is closed."""
        return self.root / "etc/libvirt/hooks/qemu.d/lodestar-guard"

    @property
    def port_filter(self) -> Path:
        """The program that holds guests' interfaces to their addresses."""
        return self.root / "usr/sbin/lodestar-port-filter"

    @property
    def guard_open(self) -> Path:
        """Present exactly while managed domains may start."""
        return self.run / "guard-open"

    @property
    def boot_file(self) -> Path:
        """What the program that opens the guard at boot has come to."""
        return self.run / "boot.json"

    @property
    def tombstones(self) -> Path:
        """The directory of the instances that live elsewhere and never start here again."""
        return self.state / "tombstones"

    def tombstone_file(self, uuid: str) -> Path:
        return self.tombstones / f"{checked_uuid(uuid)}.json"

    @property
    def history_file(self) -> Path:
        """What was done on this host that no record tells, a line of JSON each."""
        return self.state / "history.jsonl"

    @property
    def histories(self) -> Path:
        """The directory of what was done with each instance, also one that is gone."""
        return self.state / "history"

    def instance_history(self, uuid: str) -> Path:
        return self.histories / f"{checked_uuid(uuid)}.jsonl"

    def kept_history(self, uuid: str) -> Path:
        """A keeper's copy of an instance's history."""
        return self.keeper / f"history-{checked_uuid(uuid)}.jsonl"

    @property
    def images(self) -> Path:
        return self.root / "var/lib/libvirt/images/lodestar"

    @property
    def base(self) -> Path:
        """The cache of images, read-only."""
        return self.images / "base"

    def image(self, sha256: str) -> Path:
        return self.base / checked_digest(sha256)

    def image_upload(self, sha256: str) -> Path:
        """Where the controller puts an image that only it has, before the work and until its end."""
        return self.base / f"{checked_digest(sha256)}.upload"

    def image_facts(self, sha256: str) -> Path:
        return self.base / f"{checked_digest(sha256)}.json"

    def instances(self, storage: Path | None = None) -> Path:
        """The directory of all instances on a declared storage (its mount path), or the host's own where it is None."""
        return (self.images if storage is None else storage) / "instances"

    @property
    def lost(self) -> Path:
        """The directory of what is kept aside of instances that live on another host since this one died."""
        return self.images / "lost"

    def instance(self, uuid: str, storage: Path | None = None) -> InstanceFiles:
        return InstanceFiles(self.instances(storage) / checked_uuid(uuid))

    @property
    def machine_id(self) -> Path:
        return self.root / "etc/machine-id"

    @property
    def boot_id(self) -> Path:
        return self.root / "proc/sys/kernel/random/boot_id"

    @property
    def network_devices(self) -> Path:
        return self.root / "sys/class/net"

    @property
    def pki(self) -> Path:
        """Where libvirt and QEMU look for keys and certificates unless told otherwise."""
        return self.root / "etc/pki"

    def waiting_key(self, purpose: str) -> Path:
        """A key whose certificate has been requested and is not here yet."""
        return self.state / "waiting" / f"{purpose}.key"

    @property
    def certificates_file(self) -> Path:
        """The fingerprints of the certificates that we installed, which tells them from other people's."""
        return self.state / "certificates.json"

    @property
    def server_certificate(self) -> Path:
        """The certificate that libvirtd shows to its peers."""
        return self.root / "etc/pki/libvirt/servercert.pem"

    @property
    def server_key(self) -> Path:
        return self.root / "etc/pki/libvirt/private/serverkey.pem"

    @property
    def consoles(self) -> Path:
        """The tokens of the console proxy: systemd makes and removes the directory with the unit."""
        return self.root / "run/lodestar-console"

    @property
    def console_program(self) -> Path:
        """The console proxy's program, there while its unit starts."""
        return self.run / "console_proxy.py"

    @property
    def novnc(self) -> Path:
        """The pages of Debian's and EPEL's package novnc."""
        return self.root / "usr/share/novnc"

    @property
    def terminal_script(self) -> Path:
        """A terminal for browsers, of Debian's package libjs-term.js."""
        return self.root / "usr/share/javascript/term.js/term.min.js"

    @property
    def serial_program(self) -> Path:
        """The program between the console proxy and a serial port, there while a unit of it starts."""
        return self.run / "serial_bridge.py"

    def serial_socket(self, unit: str) -> Path:
        """Where the console proxy reaches a serial port, in the directory that systemd makes for that unit."""
        return self.root / "run" / unit / "socket"

    @property
    def saved_memories(self) -> Path:
        """Where libvirt keeps the memory of guests that are suspended."""
        return self.root / "var/lib/libvirt/qemu/save"

    def process_file(self, domain: str) -> Path:
        """Where libvirt has the number of a running domain's process; domain is its name, as libvirt has it."""
        return self.root / "run/libvirt/qemu" / f"{domain}.pid"
