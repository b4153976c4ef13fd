# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The storage pool through which peers read a keeper's files: libvirt's TLS and its access rules, no daemon of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import POOL

EVACUATIONS = "evacuations.json"


def pool_lacks(connection: Any, directory: Path) -> tuple[str, ...]:
    """What the pool lacks to serve the directory: some of `definition`, `autostart`, `running`, in that order."""
    with translated(f"look at the storage pool {POOL}"):
        pool = _find(connection)
        if pool is None:
            return ("definition", "autostart", "running")
        found = ElementTree.fromstring(pool.XMLDesc()).findtext("target/path")
        checks = {
            "definition": found == str(directory),
            "autostart": bool(pool.autostart()),
            "running": bool(pool.isActive()) and found == str(directory),
        }
    return tuple(name for name, holds in checks.items() if not holds)


def ensure_pool(connection: Any, directory: Path) -> None:
    """Define the pool over the directory, start it, and let it start with libvirt. Raises HostFault."""
    lacking = pool_lacks(connection, directory)
    with translated(f"set up the storage pool {POOL}"):
        pool = _find(connection)
        if "definition" in lacking:
            if pool is not None and pool.isActive():
                pool.destroy()
            pool = connection.storagePoolDefineXML(_pool_xml(directory))
        if "autostart" in lacking:
            pool.setAutostart(1)
        if not pool.isActive():
            pool.create()


def remove_pool(connection: Any) -> None:
    """Have the pool no more; the directory stays. Raises HostFault."""
    with translated(f"remove the storage pool {POOL}"):
        pool = _find(connection)
        if pool is not None:
            if pool.isActive():
                pool.destroy()
            pool.undefine()


def _find(connection: Any) -> Any:
    try:
        return connection.storagePoolLookupByName(POOL)
    except libvirt.libvirtError as error:
        if error.get_error_code() == libvirt.VIR_ERR_NO_STORAGE_POOL:
            return None
        raise


def _pool_xml(directory: Path) -> str:
    pool = ElementTree.Element("pool", {"type": "dir"})
    ElementTree.SubElement(pool, "name").text = POOL
    ElementTree.SubElement(ElementTree.SubElement(pool, "target"), "path").text = str(directory)
    return ElementTree.tostring(pool, encoding="unicode")
