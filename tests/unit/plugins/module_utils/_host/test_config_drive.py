# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The config drive: read back from the ISO as a guest reads it, in the shapes that cloud-init knows."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import config_drive
from ansible_collections.lodestar.compute.plugins.module_utils._host.config_drive import (
    config_drive_files,
    make_config_drive,
    meta_data,
    network_data,
    remake_config_drive,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import make_instance_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.iso9660 import read_file

USER_DATA = "#cloud-config\npassword: Grün\n"


@pytest.fixture
def files(paths, record):
    return make_instance_directory(paths, record.uuid)


def read(iso: Path, name: str, *names: str) -> bytes:
    """A file of the ISO by its Joliet or (`-R`) Rock Ridge name."""
    return subprocess.run(
        ["isoinfo", "-i", iso, *(names or ("-J",)), "-x", f"/{name}"], check=True, capture_output=True
    ).stdout


@pytest.mark.parametrize("builder", ["genisoimage", "xorriso"])
@pytest.mark.parametrize("names", ["-J", "-R"])
def test_a_guest_reads_every_file(paths, files, record, monkeypatch, builder, names):
    """By the long names of Joliet and of Rock Ridge, whichever program has made it."""
    assert shutil.which(builder), f"install {builder}"
    monkeypatch.setattr(config_drive, "_BUILDERS", [words for words in config_drive._BUILDERS if words[0] == builder])
    assert make_config_drive(paths, files, record, USER_DATA)
    for name, data in config_drive_files(record, USER_DATA).items():
        assert read(files.config, name, names) == data


def test_the_drive_is_labelled_and_private(paths, files, record):
    make_config_drive(paths, files, record, USER_DATA)
    described = subprocess.run(["isoinfo", "-d", "-i", files.config], check=True, capture_output=True, text=True).stdout
    assert "Volume id: config-2" in described
    label = subprocess.run(
        ["blkid", "-p", "-o", "value", "-s", "LABEL", files.config], capture_output=True, text=True, check=True
    )
    assert label.stdout.strip() == "config-2"
    assert stat.S_IMODE(files.config.stat().st_mode) == 0o600
    assert os.listdir(files.directory) == ["disk.config"]


def test_user_data_is_left_nowhere_else(paths, files, record):
    make_config_drive(paths, files, record, USER_DATA)
    assert os.listdir(paths.config_drive_tree(record.uuid).parent) == []
    assert stat.S_IMODE(paths.config_drive_tree(record.uuid).parent.stat().st_mode) == 0o700


def test_what_a_killed_run_left_is_replaced(paths, files, record):
    tree = paths.config_drive_tree(record.uuid)
    (tree / "openstack" / "latest").mkdir(parents=True)
    (tree / "openstack" / "latest" / "leftover").write_text("old")
    (files.directory / "disk.config.part").write_text("half")
    assert make_config_drive(paths, files, record, None)
    listed = subprocess.run(
        ["isoinfo", "-i", files.config, "-J", "-f"], check=True, capture_output=True, text=True
    ).stdout
    assert "leftover" not in listed
    assert not tree.exists()


def test_a_complete_drive_is_kept(paths, files, record):
    make_config_drive(paths, files, record, USER_DATA)
    before = files.config.read_bytes()
    left_by_a_killed_run = paths.config_drive_tree(record.uuid)
    left_by_a_killed_run.mkdir()
    assert not make_config_drive(paths, files, record, "other")
    assert files.config.read_bytes() == before
    assert not left_by_a_killed_run.exists()


def test_without_a_program_it_says_what_would_help(paths, files, record, monkeypatch):
    monkeypatch.setattr(config_drive, "_BUILDERS", [("no-such-program",)])
    with pytest.raises(HostFault, match=r"config drive of default\.web-1: .*run host_prepare"):
        make_config_drive(paths, files, record, USER_DATA)
    assert os.listdir(files.directory) == []
    assert not paths.config_drive_tree(record.uuid).exists()


def test_the_files_lie_where_openstack_puts_them(record):
    names = set(config_drive_files(record, USER_DATA))
    assert {"openstack/latest/meta_data.json", "openstack/2018-08-27/network_data.json"} <= names
    assert config_drive_files(record, USER_DATA)["openstack/latest/user_data"] == USER_DATA.encode()
    assert not [name for name in config_drive_files(record, None) if name.endswith("user_data")]


def test_meta_data_says_who_it_is(record):
    assert meta_data(record) == {
        "uuid": record.uuid,
        "name": "web-1",
        "hostname": "web-1",
        "project_id": "default",
        "availability_zone": "az1",
        "launch_index": 0,
        "meta": {"tier": "front"},
        "public_keys": {"ops": "ssh-ed25519 AAAA ops@example"},
        "keys": [{"name": "ops", "type": "ssh", "data": "ssh-ed25519 AAAA ops@example"}],
        "devices": [],
    }


def test_an_instance_without_a_key_has_none(record):
    found = meta_data(replace(record, key_name=None, public_key=None))
    assert (found["public_keys"], found["keys"]) == ({}, [])


def test_network_data_gives_each_port_its_fixed_address(record):
    found = network_data(record)
    assert [link["ethernet_mac_address"] for link in found["links"]] == ["52:00:00:00:00:01", "52:00:00:00:00:02"]
    assert [link["mtu"] for link in found["links"]] == [1450, None]
    assert found["networks"] == [
        {
            "id": "network0",
            "network_id": "front",
            "link": "nic0",
            "type": "ipv4",
            "ip_address": "10.20.0.50",
            "netmask": "255.255.255.0",
            "routes": [{"network": "0.0.0.0", "netmask": "0.0.0.0", "gateway": "10.20.0.1"}],
            "services": [{"type": "dns", "address": "10.20.0.1"}],
        },
        {
            "id": "network1",
            "network_id": "back",
            "link": "nic1",
            "type": "ipv6",
            "ip_address": "fd00::50",
            "netmask": "ffff:ffff:ffff:ffff::",
            "routes": [],
            "services": [{"type": "dns", "address": "fd00::1"}],
        },
    ]
    assert [service["address"] for service in found["services"]] == ["10.20.0.1", "fd00::1"]


def test_hostile_metadata_stays_text(record):
    hostile = {"x": '"}\n{{7*7}}$(id)\u202e<&>'}
    files = config_drive_files(replace(record, metadata=hostile), None)
    assert json.loads(files["openstack/latest/meta_data.json"])["meta"] == hostile


@pytest.mark.parametrize("builder", ["genisoimage", "xorriso"])
def test_a_drive_made_anew_follows_the_record_and_keeps_the_user_data(paths, files, record, monkeypatch, builder):
    monkeypatch.setattr(config_drive, "_BUILDERS", [words for words in config_drive._BUILDERS if words[0] == builder])
    text = "#!/bin/sh\r\nGr\u00fc\u00dfe\n"
    make_config_drive(paths, files, record, text)
    changed = replace(record, metadata={"tier": "back"})
    remake_config_drive(paths, files, changed, None)
    for name, data in config_drive_files(changed, text).items():
        assert read(files.config, name) == data
    remake_config_drive(paths, files, record, "other")
    assert read(files.config, "openstack/latest/user_data") == b"other"
    assert not paths.config_drive_tree(record.uuid).exists()


def test_a_drive_made_anew_of_one_without_user_data_has_none(paths, files, record):
    make_config_drive(paths, files, record, None)
    remake_config_drive(paths, files, record, None)
    assert read_file(files.config, ("openstack", "latest", "user_data")) is None
    assert read_file(files.config, ("openstack", "latest", "meta_data.json")) is not None
