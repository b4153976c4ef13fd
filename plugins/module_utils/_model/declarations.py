# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of desired state, section by section: what each may hold, and what it means.

Validation and docs/desired.schema.json are both made from DESIRED; references checks what sections say of each other.
"""

from __future__ import annotations

import ipaddress
import urllib.parse
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import MIGRATION
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import (
    DISK_NAME_PATTERN,
    DISK_NAME_RULE,
    RESERVED_NAMES,
    SIZE_LIMIT,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import FORMATS
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import POWER_STATES
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import (
    DEFAULT_PROJECT,
    LABEL_PATTERN,
    LABEL_RULE,
    NAME_PATTERN,
    NAME_RULE,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import address_range
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import (
    Field,
    Flag,
    ListOf,
    MapOf,
    Scalar,
    Structure,
    Text,
    Unsupported,
    Whole,
)

COUNT_LIMIT = 10_000
USER_DATA_LIMIT = 64 * 1024  # characters; what cloud-init's sources take at most
GROUP_POLICIES = ("anti-affinity", "affinity", "soft-anti-affinity", "soft-affinity")
WAIT_FOR = ("running", "agent")

_NAME = Text(pattern=NAME_PATTERN, rule=NAME_RULE)
_LABEL = Text(pattern=LABEL_PATTERN, rule=LABEL_RULE)
_ANY_TEXT = Text(minimum=0)
_NOTE = Text(minimum=0, limit=1000)


def _address_problem(text: str) -> str | None:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return f"{text!a} is not an IP address"
    return None


def _subnet_problem(text: str) -> str | None:
    if "/" not in text:
        return f"{text!a} is not a subnet: write it with its prefix, as in 10.20.0.0/24"
    try:
        subnet = ipaddress.ip_network(text)
    except ValueError as error:
        try:
            meant = ipaddress.ip_network(text, strict=False)
        except ValueError:
            return f"{text!a} is not a subnet: {error}"
        return f"{text} is an address inside a subnet, not a subnet; did you mean {meant}?"
    if subnet.version != 4:
        # No rule of ours sees whose address a neighbour advertisement claims: a guest could take another's.
        return f"{text} is IPv6, and no filter of this version holds a guest to such an address; use an IPv4 subnet"
    return None


def _image_url_problem(text: str) -> str | None:
    try:
        parts = urllib.parse.urlsplit(text)
        has_login = "@" in parts.netloc
    except ValueError as error:
        return f"is not a URL: {error}"
    return "must hold no user name and no password: plans show it, and hosts keep it" if has_login else None


def _disk_name_problem(text: str) -> str | None:
    return "is the name of a disk of every instance's own: choose another" if text in RESERVED_NAMES else None


def _range_problem(text: str) -> str | None:
    try:
        address_range(text)
    except ValueError as error:
        return f"must be an address or a range first-last: {error}"
    return None


_ADDRESS = Text(check=_address_problem)

PUBLIC_KEY = Text(
    pattern=r"(?:ssh|ecdsa|sk)-[a-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: [^\r\n]*)?\s*",
    rule="one OpenSSH public key",
    limit=16 * 1024,
    secret=True,  # a private key pasted here by mistake must not be repeated
)

_MOUNT = Text(
    pattern=r"(?:/(?!\.\.?(?:/|$))[^/\0]+)+",
    rule="an absolute path without . and .., not the root directory",
    limit=1000,
)

_FLAVOR = Structure(
    noun="a flavor",
    fields={
        "vcpus": Field(Whole(1, 4096), "Virtual CPUs.", required=True),
        "ram_mb": Field(Whole(16, 2**26, unit="MB"), "Memory in MB.", required=True),
        "disk_gb": Field(Whole(1, 2**20, unit="GB"), "Size of the root disk in GB.", required=True),
        "ephemeral_gb": Field(Whole(0, 2**20, unit="GB"), "Size of a second, empty disk in GB.", default=0),
        "swap_mb": Field(Whole(0, 2**20, unit="MB"), "Size of a swap disk in MB.", default=0),
        "max_vcpus": Field(Whole(1, 4096), "Virtual CPUs it may grow to while it runs; vcpus where unset."),
        "max_ram_mb": Field(
            Whole(16, 2**26, unit="MB"), "Memory in MB it may grow to while it runs; ram_mb where unset."
        ),
        "extra_specs": Field(MapOf(_ANY_TEXT), "Nova's extra specs, as texts.", default={}),
        "migration": Field(MIGRATION, "How instances of this size are migrated live."),
        "description": Field(_NOTE, "What it is for."),
    },
)
_IMAGE = Structure(
    noun="an image",
    one_of=("url", "src"),
    fields={
        "url": Field(
            Text(
                pattern=r"(?:https?|file)://\S+",
                rule="a URL of https, http or file (a path on the host)",
                limit=2000,
                check=_image_url_problem,
            ),
            "Where each host fetches it: https, http, or file for a path on the host.",
        ),
        "src": Field(Text(limit=1000), "A path on the controller, instead of url."),
        "checksum": Field(
            Text(pattern=r"sha256:[0-9a-f]{64}", rule="sha256: and 64 lower-case hexadecimal digits"),
            "The checksum of the file as it is fetched: sha256: and 64 hexadecimal digits.",
            required=True,
        ),
        "format": Field(Text(choices=FORMATS), "The format of the file.", default="qcow2"),
        "min_disk_gb": Field(Whole(0, 2**20, unit="GB"), "The smallest root disk that can hold it, in GB.", default=0),
        "min_ram_mb": Field(Whole(0, 2**26, unit="MB"), "The least memory it boots with, in MB.", default=0),
        "properties": Field(MapOf(Scalar()), "Nova's image properties, such as hw_qemu_guest_agent.", default={}),
        "description": Field(_NOTE, "What it is for."),
    },
)
_NETWORK = Structure(
    noun="a network",
    fields={
        "cidr": Field(
            Text(check=_subnet_problem), "The IPv4 subnet of its fixed addresses, as in 10.20.0.0/24.", required=True
        ),
        "bridge": Field(
            Text(pattern=r"[A-Za-z0-9][A-Za-z0-9_.-]{0,14}", rule="the name of a Linux bridge, 15 characters at most"),
            "The bridge that carries it on every host.",
            required=True,
        ),
        "gateway": Field(_ADDRESS, "The gateway's address; no instance gets it."),
        "dns": Field(ListOf(_ADDRESS, unique=True), "Name servers' addresses.", default=()),
        "reserved": Field(
            ListOf(Text(check=_range_problem)), "Addresses and ranges (first-last) that no instance gets.", default=()
        ),
        "mtu": Field(Whole(576, 65535, unit="bytes"), "The largest packet, in bytes."),
        "description": Field(_NOTE, "What it is for."),
    },
)
_KEYPAIR = Structure(
    noun="a keypair",
    one_of=("public_key", "public_key_file"),
    fields={
        "public_key": Field(
            PUBLIC_KEY,
            "The public key in OpenSSH's form.",
        ),
        "public_key_file": Field(
            Text(limit=1000), "A file on the controller that holds the public key, instead of public_key."
        ),
    },
)
_SERVER_GROUP = Structure(
    noun="a server group",
    fields={
        "policy": Field(Text(choices=GROUP_POLICIES), "How members are spread over hosts.", required=True),
        "max_server_per_host": Field(Whole(1, 1000), "With anti-affinity: members one host may have."),
        "max_unavailable": Field(Whole(1, 1000), "Members that maintenance may interrupt at once."),
        "description": Field(_NOTE, "What it is for."),
    },
)
_LIMIT = Whole(-1, 2**53)
_QUOTAS = Structure(
    noun="quotas",
    fields={
        "instances": Field(_LIMIT, "Instances; -1 for no limit, here and below."),
        "vcpus": Field(_LIMIT, "Virtual CPUs of all instances together."),
        "ram_mb": Field(_LIMIT, "MB of RAM of all instances together."),
        "disk_gb": Field(_LIMIT, "GB of root, ephemeral and swap disks of all instances together."),
        "server_groups": Field(_LIMIT, "Server groups that have members."),
        "volumes": Field(_LIMIT, "Volumes."),
        "snapshots": Field(_LIMIT, "Snapshots."),
        "networks": Field(_LIMIT, "Networks of the project's own."),
        "floating_ips": Field(_LIMIT, "Floating IPs."),
    },
)
_PROJECT = Structure(
    noun="a project",
    fields={
        "description": Field(_NOTE, "What it is for."),
        "quotas": Field(_QUOTAS, "Limits of the project."),
    },
)
_AGGREGATE = Structure(
    noun="an aggregate",
    fields={
        "hosts": Field(ListOf(Text(), unique=True), "Inventory names of its hosts.", default=()),
        "metadata": Field(MapOf(_ANY_TEXT), "What scheduler filters compare, as texts.", default={}),
        "description": Field(_NOTE, "What it is for."),
    },
)
_STORAGE = Structure(
    noun="a storage",
    fields={
        "path": Field(
            _MOUNT,
            "Where every host that has it mounts it.",
            required=True,
        ),
        "capacity_gb": Field(
            Whole(1, 2**30, unit="GB"),
            "GB of disks that instances may be given of it in all; its size where unset. Disks are thin: more may do.",
        ),
        "description": Field(_NOTE, "What it is for."),
    },
)
_IMAGE_STORE = Structure(
    noun="the image store",
    fields={
        "path": Field(
            _MOUNT,
            "Where every host mounts it.",
            required=True,
        ),
    },
)
_ATTACHMENT = Structure(
    noun="an instance's network",
    fields={
        "name": Field(_LABEL, "The network's name.", required=True),
        "address": Field(_ADDRESS, "The fixed address; the first free one where unset."),
    },
)
_DATA_DISK = Structure(
    noun="an instance's disk",
    fields={
        "name": Field(
            Text(pattern=DISK_NAME_PATTERN, rule=DISK_NAME_RULE, check=_disk_name_problem),
            "Its name; the guest finds it as /dev/disk/by-id/virtio-NAME.",
            required=True,
        ),
        "size_gb": Field(Whole(1, SIZE_LIMIT, "GB"), "Its size in GB; it may grow.", required=True),
    },
)
_HINTS = Structure(
    noun="scheduler_hints",
    fields={
        "different_host": Field(ListOf(Text(), unique=True), "Instances whose hosts are left out.", default=()),
        "same_host": Field(ListOf(Text(), unique=True), "Instances of whose hosts one is taken.", default=()),
        "query": Field(Text(limit=1000), "A condition on hosts in JSON, for the scheduler's filter json."),
        "build_near_host_ip": Field(_ADDRESS, "For the filter simple_cidr_affinity: an address near the host's."),
        "cidr": Field(Text(pattern=r"/?[0-9]{1,3}", rule="a prefix such as /24"), "How near: /24 where unset."),
    },
)

INSTANCE = Structure(
    noun="an instance",
    fields={
        "name": Field(_NAME, f"Its name: {NAME_RULE}.", required=True),
        "count": Field(Whole(0, COUNT_LIMIT), "Makes name-1 to name-n; without it, one of exactly this name."),
        "project": Field(_NAME, "The project it belongs to.", default=DEFAULT_PROJECT),
        "flavor": Field(_LABEL, "Its size: one of flavors.", required=True),
        "image": Field(_LABEL, "What it boots: one of images.", required=True),
        "networks": Field(ListOf(_ATTACHMENT), "The networks it joins, in the order of its interfaces."),
        "disks": Field(
            ListOf(_DATA_DISK), "Its data disks; what is taken out is detached and kept. Left alone where unset."
        ),
        "key_name": Field(_LABEL, "The key that may log in: one of keypairs."),
        "server_group": Field(_LABEL, "The group whose policy places it: one of server_groups."),
        "availability_zone": Field(_LABEL, "The zone it must be in."),
        "host": Field(Text(), "The inventory name of the host it must be on."),
        "scheduler_hints": Field(_HINTS, "Nova's hints for this placement."),
        "storage": Field(_LABEL, "Where its disks are: one of storage; the host's own directory where unset."),
        "metadata": Field(MapOf(_ANY_TEXT), "Its metadata, as texts."),
        "tags": Field(ListOf(Text(limit=60), unique=True), "Its tags."),
        "description": Field(_NOTE, "What it is for."),
        "user_data": Field(
            Text(minimum=0, limit=USER_DATA_LIMIT, secret=True),
            "What cloud-init gets at the first boot. Taken for a secret.",
        ),
        "delete_protection": Field(
            Flag(), "Whether it is never deleted, also not by lodestar_prune; left alone where unset."
        ),
        "power_state": Field(Text(choices=POWER_STATES), "The power state it shall have; left alone where unset."),
        "wait_for": Field(
            Text(choices=WAIT_FOR),
            "What its creation waits for: QEMU running, or the guest agent's answer.",
            default="running",
        ),
        "on_image_change": Field(
            Text(choices=("refuse", "rebuild")),
            "What a change of image does: rebuild makes its disks anew and loses what is on them; refuse where unset.",
        ),
        "migration": Field(MIGRATION, "How it is migrated live, key by key before what its flavor says."),
        "security_groups": Field(Unsupported("traffic is not filtered yet"), "Its security groups."),
        "volumes": Field(Unsupported("instances have the disks of their flavor"), "Its volumes."),
    },
)

SECTIONS = {
    "flavors": Field(MapOf(_FLAVOR, key=_LABEL), "Sizes, by name.", default={}),
    "images": Field(MapOf(_IMAGE, key=_LABEL), "Images to boot from, by name.", default={}),
    "networks": Field(MapOf(_NETWORK, key=_LABEL), "Networks, by name.", default={}),
    "keypairs": Field(MapOf(_KEYPAIR, key=_LABEL), "Public keys, by name.", default={}),
    "server_groups": Field(
        MapOf(_SERVER_GROUP, key=_LABEL), "Groups that are placed together or apart, by name.", default={}
    ),
    "projects": Field(MapOf(_PROJECT, key=_NAME), "Projects, by name.", default={}),
    "aggregates": Field(MapOf(_AGGREGATE, key=_LABEL), "Groups of hosts with metadata, by name.", default={}),
    "storage": Field(MapOf(_STORAGE, key=_LABEL), "Storage that several hosts mount, by name.", default={}),
    "image_store": Field(_IMAGE_STORE, "Where images made from instances go; every host sees it."),
    "migration": Field(MIGRATION, "How instances are migrated live; its own, and its flavor's, outweigh."),
    "instances": Field(ListOf(INSTANCE), "What shall run."),
    "security_groups": Field(Unsupported("traffic is not filtered yet"), "Rules for traffic."),
    "volumes": Field(Unsupported("instances have the disks of their flavor"), "Volumes."),
}
DESIRED = Structure(noun="desired state", fields=SECTIONS)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a file of desired state; under definitions.variables, of the same as inventory variables."""
    sections = DESIRED.json_schema()["properties"]
    definitions: dict[str, Any] = {**sections}
    directory = {name: {"$ref": f"#/definitions/{name}"} for name in sections}
    definitions["variables"] = {
        "description": "Desired state as inventory variables, among others that are none of its business.",
        "type": "object",
        "properties": {f"lodestar_{name}": reference for name, reference in directory.items()},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Desired state of lodestar.compute",
        "description": "A file of the directory lodestar_desired. For inventory variables: #/definitions/variables.",
        "type": "object",
        "additionalProperties": False,
        "properties": directory,
        "definitions": definitions,
    }
