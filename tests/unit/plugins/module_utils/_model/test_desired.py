# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desired state: what is read, what is refused and with which words, and that user data travels apart."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse, parse_more

from .declared import BARE, CATALOGUE, SECRET, faults, sections


def test_count_makes_numbered_instances_and_no_count_one() -> None:
    desired = parse(sections({"count": 2}, {"name": "db"}, {"name": "gone", "count": 0}))
    assert [(each.name, each.counted_from) for each in desired.instances or ()] == [
        ("web-1", "web"),
        ("web-2", "web"),
        ("db", None),
    ]


def test_unset_options_stay_unset() -> None:
    (instance,) = parse(sections({})).instances or ()
    for key in ("networks", "metadata", "tags", "description", "power_state", "key_name", "host", "storage"):
        assert getattr(instance, key) is None


def test_user_data_travels_apart() -> None:
    desired = parse(sections({"count": 2, "user_data": SECRET}))
    assert desired.user_data == {"default.web-1": SECRET, "default.web-2": SECRET}
    assert SECRET not in json.dumps(desired.to_dict())
    assert SECRET not in repr(desired)


def test_normalised_form_is_read_back_as_it_was() -> None:
    desired = parse(sections({"count": 2, "networks": [{"name": "front"}], "metadata": {"a": ""}, "user_data": "x"}))
    assert Desired.from_dict(json.loads(json.dumps(desired.to_dict()))) == replace(desired, user_data={})


def test_normalised_form_of_another_schema_is_unreadable() -> None:
    with pytest.raises(UnreadableRecord, match="schema 2"):
        Desired.from_dict({"schema": 2})


def test_absent_section_of_instances_is_not_an_empty_one() -> None:
    assert parse(CATALOGUE).instances is None
    assert parse({**CATALOGUE, "instances": []}).instances == ()


def test_ipv6_network_is_refused_before_anything_is_claimed() -> None:
    (fault,) = faults(sections({"networks": []}, networks={"six": {"cidr": "fd00::/64", "bridge": "br6"}}))
    assert fault.startswith("lodestar_networks.six.cidr: fd00::/64 is IPv6, and no filter of this version holds")


def test_five_faults_get_five_messages() -> None:
    raw = sections(
        {"count": 3, "flavor": "m1.smal"},
        {"name": "web-2"},
        {"name": "Web_Server", "imgae": "tiny"},
        {"name": "db", "networks": [{"name": "front", "address": "10.21.0.5"}]},
    )
    assert faults(raw) == [
        "lodestar_instances[2].imgae: unknown key of an instance; did you mean image?",
        "lodestar_instances[2].name: must be 2 to 63 characters of a-z, 0-9 and '-', starting with a letter and not "
        "ending with '-', not the text 'Web_Server'",
        "lodestar_instances[0].flavor: flavor m1.smal is not declared; did you mean m1.small?",
        "lodestar_instances[3].networks[0].address: 10.21.0.5 is not an address for an instance in network front "
        "(10.20.0.0/24)",
        "lodestar_instances[1].name: default.web-2 is there already, made by web with count 3",
    ]


@pytest.mark.parametrize(
    ("instance", "problem"),
    [
        ({"flavor": "m1.smalll"}, "flavor: flavor m1.smalll is not declared; did you mean m1.small?"),
        ({"image": "debian12"}, "image: image debian12 is not declared; did you mean debian-12?"),
        ({"key_name": "op"}, "key_name: keypair op is not declared; did you mean ops?"),
        ({"server_group": "db"}, "server_group: server group db is not declared"),
        ({"storage": "nfs"}, "storage: storage nfs is not declared"),
        ({"networks": [{"name": "fron"}]}, "networks[0].name: network fron is not declared; did you mean front?"),
        (
            {"networks": ["front"]},
            "networks[0]: must be a map (the keys of an instance's network), not the text 'front'",
        ),
        (
            {"volumes": [{"size": 1}]},
            "volumes: is not supported by this version: instances have the disks of their flavor",
        ),
        ({"security_groups": ["a"]}, "security_groups: is not supported by this version: traffic is not filtered yet"),
        ({"power_state": "on"}, "power_state: must be one of running, stopped, paused, suspended, not the text 'on'"),
        ({"power_state": True}, "power_state: must be text, not true: put it in quotes"),
        ({"metadata": {"port": 80}}, "metadata.port: must be text, not the number 80: put it in quotes"),
        ({"metadata": ["a"]}, "metadata: must be a map of names, not a list"),
        ({"tags": ["a", "a"]}, "tags[1]: a is there twice, first as entry 0"),
        ({"count": -1}, "count: must be 0 to 10000, not -1"),
        ({"count": 10**9}, "count: must be 0 to 10000, not 1000000000"),
        ({"name": "a" * 62, "count": 1}, f"name: makes {'a' * 62}-1, which is not a valid name: "),
    ],
)
def test_fault_of_an_instance_names_its_place(instance: dict[str, Any], problem: str) -> None:
    (fault,) = faults(sections(instance))
    assert fault.startswith(f"lodestar_instances[0].{problem}")


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("10.20.0.0", "10.20.0.0 is not an address for an instance in network front (10.20.0.0/24)"),
        ("10.20.0.255", "10.20.0.255 is not an address for an instance in network front (10.20.0.0/24)"),
        ("10.20.0.1", "10.20.0.1 is the gateway's or reserved in network front"),
        ("10.20.0.9", "10.20.0.9 is the gateway's or reserved in network front"),
        ("10.20.0.999", "'10.20.0.999' is not an IP address"),
        ("fd00::1", "fd00::1 is not an address for an instance in network front (10.20.0.0/24)"),
    ],
)
def test_address_that_no_instance_may_have_is_refused(address: str, problem: str) -> None:
    raw = sections({"networks": [{"name": "front", "address": address}]})
    assert faults(raw) == [f"lodestar_instances[0].networks[0].address: {problem}"]


def test_address_used_twice_is_refused_also_within_one_instance_or_a_count() -> None:
    twice = [{"name": "front", "address": "10.20.0.50"}] * 2
    assert faults(sections({"networks": twice})) == [
        "lodestar_instances[0].networks[1].address: 10.20.0.50 of network front is also asked for by web"
    ]
    assert faults(sections({"count": 2, "networks": twice[:1]})) == [
        "lodestar_instances[0].networks[0].address: one address for 2 instances: leave it unset, or declare them one "
        "by one"
    ]


@pytest.mark.parametrize(
    ("section", "entry", "problem"),
    [
        (
            "networks",
            {"cidr": "10.0.0.1/24", "bridge": "b"},
            "cidr: 10.0.0.1/24 is an address inside a subnet, not a subnet; did you mean 10.0.0.0/24?",
        ),
        (
            "networks",
            {"cidr": "10.0.0.0", "bridge": "b"},
            "cidr: '10.0.0.0' is not a subnet: write it with its prefix, as in 10.20.0.0/24",
        ),
        ("networks", {"cidr": "10.0.0.0/33", "bridge": "b"}, "cidr: '10.0.0.0/33' is not a subnet: "),
        ("networks", {"cidr": "10.0.0.0/24", "bridge": "br;id"}, "bridge: must be the name of a Linux bridge"),
        (
            "networks",
            {"cidr": "10.0.0.0/24", "bridge": "b", "gateway": "10.0.1.1"},
            "gateway: 10.0.1.1 is not an address of 10.0.0.0/24",
        ),
        (
            "networks",
            {"cidr": "10.0.0.0/24", "bridge": "b", "reserved": ["10.0.0.9-10.0.0.2"]},
            "reserved[0]: must be an address or a range",
        ),
        (
            "networks",
            {"cidr": "10.0.0.0/24", "bridge": "b", "reserved": ["10.0.0.9-10.0.1.2"]},
            "reserved[0]: 10.0.0.9-10.0.1.2 is not inside",
        ),
        ("images", {"checksum": "sha256:" + "0" * 64}, " needs one of url and src"),
        (
            "images",
            {"url": "http://a", "checksum": "md5:00"},
            "checksum: must be sha256: and 64 lower-case hexadecimal digits",
        ),
        (
            "images",
            {"url": "/etc/passwd", "checksum": "sha256:" + "0" * 64},
            "url: must be a URL of https, http or file",
        ),
        (
            "images",
            {"url": "https://user:hunter2@a/b.qcow2", "checksum": "sha256:" + "0" * 64},
            "url: must hold no user name and no password",
        ),
        ("images", {"url": "https://[a/b", "checksum": "sha256:" + "0" * 64}, "url: is not a URL"),
        (
            "keypairs",
            {"public_key": "-----BEGIN OPENSSH PRIVATE KEY-----"},
            "public_key: must be one OpenSSH public key, not a value that is not shown",
        ),
        ("keypairs", {"public_key_file": "key.pub"}, "public_key_file: was not read: give public_key here"),
        (
            "server_groups",
            {"policy": "affinity", "max_server_per_host": 2},
            "max_server_per_host: means nothing with policy affinity",
        ),
        ("storage", {"path": "/"}, "path: must be an absolute path without . and .., not the root directory"),
        ("storage", {"path": "relative"}, "path: must be an absolute path without . and .."),
        ("storage", {"path": "/srv/.."}, "path: must be an absolute path without . and .."),
        ("storage", {"path": "/./srv"}, "path: must be an absolute path without . and .."),
        ("projects", {"quotas": {"instances": "many"}}, "quotas.instances: must be a whole number, not"),
        ("projects", {"quotas": {"instances": -2}}, "quotas.instances: must be -1 to 9007199254740992, not -2"),
        ("projects", {"quotas": {"cpus": 5}}, "quotas.cpus: unknown key of quotas"),
        (
            "flavors",
            {"vcpus": 1, "ram_mb": 512, "disk_gb": 1, "extra_specs": {"hw:cpu_policy": True}},
            "extra_specs['hw:cpu_policy']: must be text, not true",
        ),
        (
            "flavors",
            {"vcpus": 4, "ram_mb": 512, "disk_gb": 1, "max_vcpus": 2},
            "max_vcpus: is 2, less than the 4 of vcpus",
        ),
        (
            "flavors",
            {"vcpus": 1, "ram_mb": 512, "disk_gb": 1, "max_ram_mb": 256},
            "max_ram_mb: is 256, less than the 512 of ram_mb",
        ),
        (
            "flavors",
            {"vcpus": 1, "ram_mb": 512, "disk_gb": 1, "max_ram_mb": 1000},
            "max_ram_mb: is 488 MB more than ram_mb: guests take more in steps of 128 MB",
        ),
        *(
            (
                "flavors",
                {"vcpus": 1, "ram_mb": 512, "disk_gb": 1, "max_vcpus": 2, "extra_specs": {spec: "1"}},
                f"max_vcpus: does not go with extra spec {spec}: what is placed on its host's CPUs has no room to grow",
            )
            for spec in ("hw:cpu_policy", "hw:numa_nodes", "hw:numa_mem.0", "hw:mem_page_size", "pci_passthrough:alias")
        ),
    ],
)
def test_fault_of_a_section_names_its_place(section: str, entry: dict[str, Any], problem: str) -> None:
    (fault,) = faults({section: {"entry": entry}})
    assert fault.replace("entry:", "entry").startswith(
        f"lodestar_{section}.entry{'' if problem[0] == ' ' else '.'}{problem}"
    )


def test_range_of_another_kind_of_address_is_refused_also_where_instances_have_addresses() -> None:
    networks = {"front": {"cidr": "10.20.0.0/24", "bridge": "br-front", "reserved": ["::1"]}}
    raw = sections({"networks": [{"name": "front", "address": "10.20.0.50"}]}, networks=networks)
    assert faults(raw) == ["lodestar_networks.front.reserved[0]: ::1 is not inside 10.20.0.0/24"]


def test_two_networks_of_one_bridge_share_no_addresses() -> None:
    front = {"cidr": "10.20.0.0/24", "bridge": "br-front"}
    apart = {"cidr": "10.20.1.0/24", "bridge": "br-front"}
    elsewhere = {**front, "bridge": "br-back"}
    assert faults({"networks": {"front": front, "apart": apart, "elsewhere": elsewhere}}) == []
    assert faults({"networks": {"front": front, "wide": {**front, "cidr": "10.20.0.0/16"}}}) == [
        "lodestar_networks.wide.cidr: 10.20.0.0/16 overlaps the subnet of network front, "
        "which is on bridge br-front too"
    ]


def test_hidden_directories_are_places_for_a_storage() -> None:
    assert faults({"storage": {"a": {"path": "/srv/.hidden/..a"}, "b": {"path": "/srv/b."}}}) == []


def test_storage_called_local_is_refused() -> None:
    assert faults({"storage": {"local": {"path": "/srv/a"}}}) == [
        "lodestar_storage.local: is the word for a host's own directory: choose another name"
    ]


def test_image_larger_than_its_flavor_is_refused() -> None:
    images = {"debian-12": {**CATALOGUE["images"]["debian-12"], "min_disk_gb": 40, "min_ram_mb": 4096}}
    assert faults(sections({}, images=images)) == [
        "lodestar_instances[0].flavor: m1.small has 20 GB of disk; image debian-12 needs 40",
        "lodestar_instances[0].flavor: m1.small has 2048 MB of RAM; image debian-12 needs 4096",
    ]


def test_image_that_places_its_guests_is_refused_with_a_flavor_that_may_grow() -> None:
    images = {"debian-12": {**CATALOGUE["images"]["debian-12"], "properties": {"hw_numa_nodes": 1}}}
    flavors = {"m1.small": {**CATALOGUE["flavors"]["m1.small"], "max_vcpus": 8}}
    problem = "m1.small may grow while it runs, and image debian-12 says hw_numa_nodes: choose one"
    assert faults(sections({}, images=images, flavors=flavors)) == [f"lodestar_instances[0].flavor: {problem}"]
    assert faults(sections({}, flavors=flavors)) == []


def test_how_far_a_flavor_may_grow_is_kept() -> None:
    flavors = {"m1.small": {"vcpus": 1, "ram_mb": 512, "disk_gb": 20, "max_vcpus": 8, "max_ram_mb": 1024}}
    desired = Desired.from_dict(parse(sections({}, flavors=flavors)).to_dict())
    assert (desired.flavors["m1.small"].max_vcpus, desired.flavors["m1.small"].max_ram_mb) == (8, 1024)


def test_project_must_be_declared_once_any_is() -> None:
    assert faults(sections({"project": "shop"})) == []
    assert faults(sections({"project": "shopp"}, projects={"shop": {}})) == [
        "lodestar_instances[0].project: project shopp is not declared; did you mean shop?"
    ]
    assert faults(sections({}, projects={"shop": {}})) == []


def test_names_are_unique_within_their_project_only() -> None:
    assert faults(sections({}, {"project": "shop"})) == []


def test_more_instances_are_checked_against_what_is_declared() -> None:
    desired = parse(sections({"name": "db"}))
    more = parse_more([{**BARE, "user_data": "x"}], desired)
    assert [each.name for each in more.instances or ()] == ["web"]
    assert more.flavors == desired.flavors
    with pytest.raises(InvalidInput, match=r"create\[0\].flavor: flavor m1.huge is not declared"):
        parse_more([{**BARE, "flavor": "m1.huge"}], desired)
