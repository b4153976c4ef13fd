# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inventory plugin as Ansible runs it: from a saved fleet, from keepers, cached, and when neither can be had."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import ansible_collections
from ansible_collections.lodestar.compute.plugins.inventory.instances import InventoryModule
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

TREE = Path(next(iter(ansible_collections.__path__))).parent
FLEET = {
    "hv1": {
        "instances": [
            {"name": "web", "networks": ["front 10.20.0.10"], "metadata": {"tier": "{{ 7 * 7 }}"}},
            {"name": "db", "project": "shop"},
        ]
    }
}


@pytest.fixture
def fleet_file(tmp_path: Path) -> Path:
    path = tmp_path / "fleet.json"
    path.write_text(json.dumps(whole_fleet(FLEET, CATALOGUE)), encoding="utf-8")
    return path


@dataclass(frozen=True)
class Listed:
    """What ansible-inventory makes of a file: hosts with their variables, groups with their hosts, and its
    complaints.
    """

    hosts: dict[str, dict[str, Any]]
    groups: dict[str, list[str]]
    complaints: str


def inventory(place: Path, **options: Any) -> Listed:
    """The inventory of a file with these options, as a process of its own: Ansible loads collections once, and its
    way.
    """
    path = place / "lodestar.yml"
    path.write_text(json.dumps({"plugin": "lodestar.compute.instances", **options}), encoding="utf-8")
    program = Path(sys.executable).parent / "ansible-inventory"
    environment = {**os.environ, "ANSIBLE_COLLECTIONS_PATH": str(TREE), "PYTHONPATH": ""}
    done = subprocess.run(
        [program, "--inventory", path, "--list"],
        capture_output=True,
        text=True,
        env=environment,
        cwd=place,
        check=True,
    )
    listed = json.loads(done.stdout)
    hosts = {name: plain(variables) for name, variables in listed.pop("_meta")["hostvars"].items()}
    return Listed(hosts, {name: group.get("hosts", []) for name, group in listed.items()}, done.stderr)


def plain(value: Any) -> Any:
    """A listed value without the marks of what must not be templated."""
    if isinstance(value, dict):
        return (
            value["__ansible_unsafe"]
            if "__ansible_unsafe" in value
            else {key: plain(each) for key, each in value.items()}
        )
    return [plain(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("name", "is_ours"),
    [
        ("lodestar.yml", True),
        ("prod_lodestar.yaml", True),
        ("instances.yml", True),
        ("hosts.yml", False),
        ("lodestar.ini", False),
    ],
)
def test_files_are_known_by_their_names(tmp_path: Path, name: str, is_ours: bool) -> None:
    (tmp_path / name).write_text("{}", encoding="utf-8")
    assert InventoryModule().verify_file(str(tmp_path / name)) == is_ours


def test_a_saved_fleet_becomes_hosts_groups_and_variables(tmp_path: Path, fleet_file: Path) -> None:
    found = inventory(
        tmp_path,
        fleet_file=fleet_file.name,
        compose={"ansible_user": "'debian'", "tier": "lodestar_instance.metadata.tier | default('none')"},
        groups={"shops": "lodestar_instance.project == 'shop'"},
        keyed_groups=[{"prefix": "host", "key": "lodestar_instance.host"}],
    )
    assert sorted(found.hosts) == ["default.web", "shop.db"]
    web = found.hosts["default.web"]
    assert (web["ansible_host"], web["ansible_user"]) == ("10.20.0.10", "debian")
    assert web["tier"] == "{{ 7 * 7 }}"
    assert web["lodestar_instance"]["metadata"]["tier"] == "{{ 7 * 7 }}"
    assert "ansible_host" not in found.hosts["shop.db"]
    groups = found.groups
    assert groups["project_shop"] == groups["shops"] == ["shop.db"]
    assert groups["flavor_m1_small"] == groups["host_hv1"] == ["default.web", "shop.db"]
    assert all(name.isidentifier() for name in groups)


def test_keepers_are_asked_and_a_majority_is_enough(tmp_path: Path) -> None:
    fleet = whole_fleet(FLEET, CATALOGUE)
    records = {
        each["uuid"]: {key: each[key] for key in each if key != "observed"} for each in fleet["hosts"][0]["instances"]
    }
    for keeper in ("hv1", "hv2"):
        (tmp_path / keeper).mkdir()
        document = {"schema": 1, "host": "hv1", "records": records}
        (tmp_path / keeper / "records-hv1.json").write_text(json.dumps(document), encoding="utf-8")
    ssh = tmp_path / "ssh"
    ssh.write_text(
        f'#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\ncd "{tmp_path}/$2" && exec sh -c "$3"\n', encoding="utf-8"
    )
    ssh.chmod(0o755)
    options = {"ssh_executable": str(ssh), "directory": "."}
    assert sorted(inventory(tmp_path, keepers=["hv1", "hv2", "hv3"], **options).hosts) == ["default.web", "shop.db"]
    minority = inventory(tmp_path, keepers=["hv1", "hv3"], **options)
    assert minority.hosts == {}
    assert "1 of 2 keepers can be read, which is no majority" in minority.complaints


def test_what_is_cached_is_not_looked_up_again(tmp_path: Path, fleet_file: Path) -> None:
    options = {
        "fleet_file": fleet_file.name,
        "cache": True,
        "cache_plugin": "ansible.builtin.jsonfile",
        "cache_connection": str(tmp_path / "cache"),
    }
    first = inventory(tmp_path, **options)
    fleet_file.unlink()
    second = inventory(tmp_path, **options)
    assert sorted(second.hosts) == sorted(first.hosts) == ["default.web", "shop.db"]
    assert second.hosts["default.web"]["ansible_host"] == "10.20.0.10"


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({}, "neither keepers nor fleet_file is set"),
        ({"fleet_file": "missing.json"}, "missing.json cannot be read"),
        ({"keepers": ["-oProxyCommand=id"]}, "is neither ssh://"),
    ],
)
def test_what_cannot_be_had_gives_no_hosts_and_the_reason(
    tmp_path: Path, options: dict[str, Any], complaint: str
) -> None:
    found = inventory(tmp_path, **options)
    assert found.hosts == {}
    assert complaint in found.complaints
