# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The config drive: what a guest's cloud-init reads about itself, in OpenStack's ConfigDrive format.

Follows Nova's api/metadata/base.py and virt/netutils.py, so that images made for OpenStack work unchanged.
"""

from __future__ import annotations

import ipaddress
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import replace_file
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import make_directory, remove_tree
from ansible_collections.lodestar.compute.plugins.module_utils._host.iso9660 import read_file
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

LABEL = "config-2"
VERSIONS = ("2018-08-27", "latest")  # the newest dated one that cloud-init reads, and the one for all other readers
_BUILDERS = (("genisoimage",), ("mkisofs",), ("xorriso", "-as", "mkisofs"))


def meta_data(record: Record) -> dict[str, Any]:
    """meta_data.json: who the instance is and whose key opens it."""
    key_name = record.key_name or "key"
    keys = {key_name: record.public_key} if record.public_key else {}
    return {
        "uuid": record.uuid,
        "name": record.name,
        "hostname": record.name,
        "project_id": record.project,
        "availability_zone": record.availability_zone,
        "launch_index": 0,
        "meta": dict(record.metadata),
        "public_keys": keys,
        "keys": [{"name": name, "type": "ssh", "data": data} for name, data in keys.items()],
        "devices": [],
    }


def network_data(record: Record) -> dict[str, Any]:
    """network_data.json: a link and a network for each of the instance's ports, and the name servers."""
    servers = dict.fromkeys(server for port in record.ports for server in port.dns)
    return {
        "links": [_link(index, port) for index, port in enumerate(record.ports)],
        "networks": [_network(index, port) for index, port in enumerate(record.ports)],
        "services": [_name_server(server) for server in servers],
    }


def config_drive_files(record: Record, user_data: str | None) -> dict[str, bytes]:
    """The drive's files by their path on it; the same input gives the same bytes."""
    content = {
        "meta_data.json": _json(meta_data(record)),
        "network_data.json": _json(network_data(record)),
        "vendor_data.json": _json({}),
        "vendor_data2.json": _json({}),
    }
    if user_data is not None:
        content["user_data"] = user_data.encode()
    return {f"openstack/{version}/{name}": data for version in VERSIONS for name, data in content.items()}


def make_config_drive(paths: Paths, files: InstanceFiles, record: Record, user_data: str | None) -> bool:
    """Make the config drive of an instance, readable by its owner alone. False when it was there.

    Raises HostFault when there is no program to make it, or no space.
    """
    if files.config.exists():
        # A run that was killed right after it made the drive has left the secrets that are in it.
        remove_tree(paths.config_drive_tree(record.uuid))
        return False
    _make_drive(paths, files, record, user_data)
    return True


def remake_config_drive(paths: Paths, files: InstanceFiles, record: Record, user_data: str | None) -> None:
    """Make the config drive of an instance that is off anew. Raises HostFault.

    Without user data, what the drive that is there has of it stays: nobody else may know it any more.
    """
    if user_data is None and files.config.exists():
        user_data = _user_data_of(files.config)
    _make_drive(paths, files, record, user_data)


def _make_drive(paths: Paths, files: InstanceFiles, record: Record, user_data: str | None) -> None:
    tree = paths.config_drive_tree(record.uuid)
    remove_tree(tree)

    def create(part: Path) -> None:
        try:
            _write_tree(tree, config_drive_files(record, user_data))
            _make_iso(tree, part, record)
        finally:
            remove_tree(tree)

    replace_file(files.config, create)


def _user_data_of(drive: Path) -> str | None:
    """The user data on a drive that we made, None where it has none."""
    found = read_file(drive, ("openstack", VERSIONS[-1], "user_data"))
    return None if found is None else found.decode()


def _write_tree(tree: Path, content: Mapping[str, bytes]) -> None:
    make_directory(tree.parent, 0o700)
    make_directory(tree, 0o700)
    for name, data in content.items():
        target = tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (0, 0))


def _make_iso(tree: Path, part: Path, record: Record) -> None:
    builder = next((words for words in _BUILDERS if shutil.which(words[0])), None)
    if builder is None:
        raise HostFault(
            f"config drive of {record.domain_name}: neither genisoimage nor xorriso is installed; run host_prepare"
        )
    # -J and -r: long and lower-case names for every guest; -l and the like for readers of plain ISO 9660.
    options = ["-quiet", "-J", "-r", "-l", "-V", LABEL, "-publisher", "lodestar.compute"]
    run_program([*builder, *options, "-o", str(part), str(tree)], f"make the config drive of {record.domain_name}")


def _link(index: int, port: Port) -> dict[str, Any]:
    return {
        "id": f"nic{index}",
        "vif_id": f"nic{index}",
        "type": "bridge",
        "ethernet_mac_address": port.mac,
        "mtu": port.mtu,
    }


def _network(index: int, port: Port) -> dict[str, Any]:
    interface = ipaddress.ip_interface(f"{port.address}/{port.prefix}")
    anywhere = ipaddress.ip_network("0.0.0.0/0" if interface.version == 4 else "::/0")
    route = {"network": str(anywhere.network_address), "netmask": str(anywhere.netmask), "gateway": port.gateway}
    return {
        "id": f"network{index}",
        "network_id": port.network,
        "link": f"nic{index}",
        "type": f"ipv{interface.version}",
        "ip_address": port.address,
        "netmask": str(interface.netmask),
        "routes": [route] if port.gateway else [],
        "services": [_name_server(server) for server in port.dns],
    }


def _name_server(address: str) -> dict[str, str]:
    return {"type": "dns", "address": address}


def _json(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, sort_keys=True, indent=1).encode("ascii") + b"\n"
