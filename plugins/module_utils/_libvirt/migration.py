# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Migration through libvirt: from this host to a peer, the guest paused at its end, and the files beside its disks.

The peer's guest arrives paused and stays so: libvirt's own hand-over can run a guest twice. Whoever calls resumes it
once the process here is gone, of which the kernel tells through a pidfd, long before libvirt's call returns.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import with_record
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import is_missing, libvirt
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.converging import (
    MigratingDomain,
    start_parameters,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.cpus import unfit_cpu
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.ladder import Ladder
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.moving_port import Told
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.pauses import Pauses
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.source_process import (
    SourceProcess,
    source_process,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

_WAKE_EVERY_MS = 10
_LOOK_EVERY = 0.2  # seconds
# Seconds from when the guest is held: libvirt may be ending it, and then answers nothing about it.
_BUSY_FOR = 1.0
_ENDED_WITHIN_MS = 200
_ARRIVES_WITHIN = 30.0  # seconds from the end of the process here; libvirt's keepalive gives up after as many
_ENDS_WITHIN = 60.0  # seconds from then until libvirt's call returns
_STANDS_STILL = 10.0  # seconds without a byte sent, after which it matters whether the peer is lost
_CHUNK = 1 << 20  # bytes
# virDomainPausedReason: while memory is copied, and while QEMU comes up.
_NOT_YET = (2, 11)


class Migration:
    """One migration while it is under way, in a thread of its own as libvirt's call blocks."""

    def __init__(self, domain: Any, peer: Any, record: Record, targets: Sequence[str], told: Convergence) -> None:
        """Record is the one that the peer's definition will have; targets are the disks that are copied along."""
        self._domain, self._peer, self._uri = domain, peer, peer.getURI()
        self._is_post_copy = told.is_post_copy
        self._parameters, self._flags = _parameters(domain, self._uri, record, targets, told)
        self._ladder = Ladder(MigratingDomain(domain), told)
        self._pauses = Pauses()
        self._began = 0.0
        self._sent, self._sent_at = 0, 0.0
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._call, name="migration", daemon=True)

    def run(self, progress: Told) -> float | None:
        """Return once the guest's process here is gone: when it was held for the last time, by time.monotonic().

        Raises libvirtError or HostFault when the process stays, Refused when the ladder has given it up.
        """
        with source_process(self._domain.name()) as process, self._pauses.watched(self._domain):
            self._wait(process, progress)
            return self._pauses.held_at

    def _wait(self, process: SourceProcess, progress: Told) -> None:
        """Until the process is gone. Raises what run raises."""
        self._began = self._sent_at = time.monotonic()
        look_at = self._began + _LOOK_EVERY
        self._thread.start()
        while not process.is_gone(_WAKE_EVERY_MS):
            if not self._thread.is_alive():
                self._require_end(process)
                return
            now, held_at = time.monotonic(), self._pauses.held_at
            if held_at is not None:
                look_at = max(look_at, held_at + _BUSY_FOR)
            if now >= look_at:
                self._look(process, progress)
                look_at = now + _LOOK_EVERY

    def _require_end(self, process: SourceProcess) -> None:
        """Raise what libvirt's call says, which has returned, unless the process ends just after it."""
        if not process.is_gone(_ENDED_WITHIN_MS):
            self._ladder.raise_if_given_up()
            raise self._error or HostFault("libvirt says that it migrated, and its process is still here")

    def end(self) -> None:
        """Wait until libvirt's call has returned; what it says does not matter any more."""
        # The guest's process may have ended before there was anything to wait for.
        if self._thread.ident is not None:
            self._thread.join(_ENDS_WITHIN)

    def _call(self) -> None:
        try:
            self._domain.migrateToURI3(self._uri, self._parameters, self._flags)
        except Exception as error:  # noqa: BLE001 - it is raised by the thread that asked
            self._error = error

    def _look(self, process: SourceProcess, progress: Told) -> None:
        """Climb the ladder, and say how far it is; end a wait for a peer that is lost."""
        try:
            job = self._domain.jobStats()
            self._ladder.climb(time.monotonic() - self._began, job)
        except libvirt.libvirtError:  # it may have ended just now
            job = {}
        if self._stands_still(job) and self._is_peer_lost():
            # libvirt waits for QEMU to cancel. QEMU 7.2 waits without a limit for its peer to begin TLS and for the
            # answer to what it has written to a disk there, and asks for no TCP keepalive.
            process.cut_off()
        if job.get("data_total"):
            done = job.get("data_processed", 0)
            # What was sent and written again since is sent again, so that the total is more than there is.
            progress(done, done + job.get("data_remaining", 0), self._ladder.words(job))

    def _stands_still(self, job: Mapping[str, Any]) -> bool:
        """Whether nothing has been sent for a while."""
        now, sent = time.monotonic(), job.get("data_processed", self._sent)
        if sent != self._sent:
            self._sent, self._sent_at = sent, now
        return now - self._sent_at >= _STANDS_STILL

    def _is_peer_lost(self) -> bool:
        """Whether the peer does not answer any more, and the guest cannot run there and need what is not sent yet."""
        if self._is_post_copy and self._sent:
            return False
        try:
            return not self._peer.isAlive()
        except libvirt.libvirtError:
            return False


def has_arrived(connection: Any, uuid: str) -> bool:
    """Whether the peer has the guest, complete, within the time that it may take. Raises libvirtError."""
    deadline = time.monotonic() + _ARRIVES_WITHIN
    while True:
        try:
            domain = connection.lookupByUUIDString(uuid)
            state, reason = domain.state()
            if not domain.isActive():
                return False
        except libvirt.libvirtError as error:
            if is_missing(error):
                return False
            raise
        if state != libvirt.VIR_DOMAIN_PAUSED or reason not in _NOT_YET:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)


def why_not(source: Any, destination: Any, domain: Any) -> str | None:
    """Why the peer cannot take the guest as it is, by what libvirt on both sides says, or None. Raises libvirtError."""
    for name, there, here in (
        ("QEMU", destination.getVersion(), source.getVersion()),
        ("libvirt", destination.getLibVersion(), source.getLibVersion()),
    ):
        if there < here:
            return f"{name} there is {_version(there)}, older than {_version(here)} here: nothing moves back live"
    text = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_MIGRATABLE | libvirt.VIR_DOMAIN_XML_UPDATE_CPU)
    definition = ElementTree.fromstring(text)
    cpu, kind = definition.find("cpu"), definition.find("os/type")
    if cpu is None or kind is None:
        return None
    # The claim there has compared what its record says; this is what its QEMU gave it when it started.
    return unfit_cpu(
        destination,
        ElementTree.tostring(cpu, encoding="unicode"),
        kind.get("arch", ""),
        kind.get("machine", ""),
        definition.get("type", ""),
        definition.findtext("devices/emulator"),
    )


def send_file(connection: Any, path: Path, name: str | None = None) -> None:
    """Have the peer have a copy of the file in the same directory, under its own name or another.

    Through libvirt's storage driver, over the connection that is there: no user data passes the controller. Raises
    libvirtError, OSError.
    """
    pool = _pool(connection, path.parent)
    try:
        with contextlib.suppress(libvirt.libvirtError):
            pool.storageVolLookupByName(name or path.name).delete(0)
        size = path.stat().st_size
        volume = pool.createXML(
            f"<volume><name>{escape(name or path.name)}</name><capacity unit='bytes'>{size}</capacity>"
            "<allocation>0</allocation><target><format type='raw'/><permissions><mode>0600</mode></permissions>"
            "</target></volume>",
            0,
        )
        if size:
            _upload(connection, volume, path, size)
    finally:
        pool.destroy()


def free_bytes(connection: Any, directory: Path) -> int:
    """How many bytes are free where the peer's directory lies. Raises libvirtError."""
    pool = _pool(connection, directory)
    try:
        _state, _capacity, _allocation, available = pool.info()
        return int(available)
    finally:
        pool.destroy()


def remove_directory(connection: Any, directory: Path) -> None:
    """Have the peer remove a directory with the files in it. Raises libvirtError."""
    pool = _pool(connection, directory)
    try:
        for volume in pool.listAllVolumes():
            volume.delete(0)
    finally:
        pool.destroy()
    pool = connection.storagePoolDefineXML(_pool_xml(directory), 0)
    try:
        pool.delete(0)
    finally:
        pool.undefine()


def _parameters(
    domain: Any, uri: str, record: Record, targets: Sequence[str], told: Convergence
) -> tuple[dict[str, Any], int]:
    """What virDomainMigrateToURI3 is told."""
    secure = libvirt.VIR_DOMAIN_XML_SECURE | libvirt.VIR_DOMAIN_XML_MIGRATABLE
    parameters: dict[str, Any] = {
        libvirt.VIR_MIGRATE_PARAM_DEST_XML: with_record(domain.XMLDesc(secure), record),
        libvirt.VIR_MIGRATE_PARAM_PERSIST_XML: with_record(
            domain.XMLDesc(secure | libvirt.VIR_DOMAIN_XML_INACTIVE), record
        ),
    }
    flags = (
        libvirt.VIR_MIGRATE_LIVE
        | libvirt.VIR_MIGRATE_PEER2PEER
        | libvirt.VIR_MIGRATE_PERSIST_DEST
        | libvirt.VIR_MIGRATE_ABORT_ON_ERROR
        | libvirt.VIR_MIGRATE_TLS
    )
    more, flags_of_ladder = start_parameters(told, uri)
    parameters.update(more)
    flags |= flags_of_ladder
    if targets:
        flags |= libvirt.VIR_MIGRATE_NON_SHARED_INC
        parameters[libvirt.VIR_MIGRATE_PARAM_MIGRATE_DISKS] = list(targets)
    if _written_disks(domain) - set(targets):
        # What is not copied lies on a storage that inventory says both hosts mount, and the peer has found it there.
        # libvirt knows some network file systems only, and takes any other for local. No disk of ours is cached by a
        # host (cache=none), which is what its check is for.
        flags |= libvirt.VIR_MIGRATE_UNSAFE
    if domain.name() != record.domain_name:
        parameters[libvirt.VIR_MIGRATE_PARAM_DEST_NAME] = record.domain_name
    return parameters, flags


def _written_disks(domain: Any) -> set[str]:
    """The targets of the disks that the guest may write to."""
    disks = ElementTree.fromstring(domain.XMLDesc()).iterfind("devices/disk")
    targets = (disk.find("target") for disk in disks if disk.find("readonly") is None)
    return {target.get("dev", "") for target in targets if target is not None}


def _pool(connection: Any, directory: Path) -> Any:
    """A pool over the directory, also one that a killed run left."""
    try:
        pool = connection.storagePoolLookupByName(_pool_name(directory))
    except libvirt.libvirtError:
        return connection.storagePoolCreateXML(_pool_xml(directory), 0)
    if not pool.isActive():
        pool.create(0)
    pool.refresh(0)
    return pool


def _pool_name(directory: Path) -> str:
    return f"lodestar-{directory.name}"


def _pool_xml(directory: Path) -> str:
    name, path = escape(_pool_name(directory)), escape(str(directory))
    return f"<pool type='dir'><name>{name}</name><target><path>{path}</path></target></pool>"


def _upload(connection: Any, volume: Any, path: Path, size: int) -> None:
    """Fill the volume from the file, as far as it reached when it was looked at: a log may grow."""
    stream = connection.newStream()
    volume.upload(stream, 0, size)
    left = size
    with open(path, "rb") as file:
        while left and (data := file.read(min(_CHUNK, left))):
            left -= len(data)
            while data:
                data = data[stream.send(data) :]
    stream.finish()


def _version(number: int) -> str:
    return f"{number // 1000000}.{number // 1000 % 1000}.{number % 1000}"
