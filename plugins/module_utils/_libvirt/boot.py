# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a booting host does through libvirt: read a keeper's evacuations, look at its own domains, start them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml import capabilities
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import is_missing, libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.bulk import read_domain, read_domains
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.keeper_pool import EVACUATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import LocalDomain, Start
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import POOL

_DOCUMENT_LIMIT = 16 * 1024 * 1024  # bytes of evacuations.json that are read


def read_evacuations(connection: Any, keeper: str) -> Any:
    """A keeper's `evacuations.json`, decoded. Raises HostFault, Refused, UnreadableRecord.

    It comes out of the keeper's storage pool, which answers whether or not that host's own guard is open.
    """
    with translated(f"read the evacuations that {keeper} knows of"):
        pool = connection.storagePoolLookupByName(POOL)
        text = _download(connection, _volume(pool))
    try:
        return json.loads(text)
    except ValueError as error:
        raise UnreadableRecord(f"the evacuations that {keeper} knows of are not JSON: {error}") from error


def host_uuid(connection: Any) -> str:
    """Libvirt's UUID of the host at the other end."""
    with translated("ask who answers"):
        return capabilities.host_uuid(connection.getCapabilities()) or ""


def managed_domains(connection: Any) -> tuple[LocalDomain, ...]:
    """Every domain here that has a record, or something where its record should be. Raises HostFault."""
    with translated("list the domains of this host"):
        found = read_domains(connection)
    return tuple(_local(state) for state in found if not state.is_foreign)


def managed_domain(connection: Any, uuid: str) -> LocalDomain | None:
    """One domain as it is now, or None when it is gone or holds no record any more. Raises HostFault."""
    with translated(f"look at the domain {uuid}"):
        try:
            state = read_domain(connection, connection.lookupByUUIDString(uuid))
        except libvirt.libvirtError as error:
            if not is_missing(error):
                raise
            return None
    return None if state.is_foreign else _local(state)


def clear_autostart(connection: Any, domains: Sequence[LocalDomain]) -> tuple[str, ...]:
    """Take libvirt's autostart off managed domains, where someone has set it; return the names of those."""
    names = []
    for domain in domains:
        with translated(f"look at autostart of {domain.name}"):
            found = connection.lookupByUUIDString(domain.uuid)
            if found.autostart():
                found.setAutostart(0)
                names.append(domain.name)
    return tuple(names)


def start(connection: Any, wanted: Start) -> bool:
    """Start a domain, from its managed save where there is one; whether it had to be started.

    Raises HostFault, Refused. A managed save that cannot be restored stays: its memory may be what its user wants back.
    """
    with translated(f"start {wanted.domain}"):
        domain = connection.lookupByUUIDString(wanted.uuid)
        if domain.isActive():
            return False
        domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED if wanted.paused else 0)
    return True


def _local(state: DomainState) -> LocalDomain:
    return LocalDomain(state.uuid, state.name, state.record, state.problem, state.is_active)


def _volume(pool: Any) -> Any:
    """The volume of evacuations; a pool started before the file was first written does not know it yet."""
    try:
        return pool.storageVolLookupByName(EVACUATIONS)
    except libvirt.libvirtError:
        pool.refresh()
        return pool.storageVolLookupByName(EVACUATIONS)


def _download(connection: Any, volume: Any) -> bytes:
    stream = connection.newStream()
    volume.download(stream, 0, 0)
    chunks: list[bytes] = []
    while chunk := stream.recv(65536):
        chunks.append(chunk)
        if sum(map(len, chunks)) > _DOCUMENT_LIMIT:
            stream.abort()
            raise UnreadableRecord(f"{EVACUATIONS} has more than {_DOCUMENT_LIMIT} bytes")
    stream.finish()
    return b"".join(chunks)
