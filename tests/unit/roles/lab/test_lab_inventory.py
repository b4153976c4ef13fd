# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inventory that a bring-up leaves, read as Ansible reads it."""

from __future__ import annotations

import json
from pathlib import Path

import jinja2
import pytest
import yaml
from ansible.parsing.dataloader import DataLoader
from ansible.template import Templar, trust_as_template
from lodestar_lab.inventory import inventory
from lodestar_lab.places import Lab
from lodestar_lab.subnets import Subnets

ROLE = Path(__file__).parents[4] / "roles" / "lab"
IMAGE = {"url": "file:///srv/lab/images/tiny.qcow2", "checksum": "sha256:00", "format": "qcow2", "virtual_size": 7}


def rendered(hosts, images):
    facts = inventory(Lab("trial", root="1:2"), hosts, Subnets(5), images, "qemu")
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, trim_blocks=True)
    environment.filters["to_json"] = json.dumps
    template = environment.from_string((ROLE / "templates/hosts.yml.j2").read_text())
    return yaml.safe_load(
        template.render(
            __lab_facts={**facts, "guest_public_key": "ssh-ed25519 AAAA guest"},
            __lab_ssh_arguments="-o StrictHostKeyChecking=yes",
            ansible_managed="managed",
        )
    )["all"]


def rendered_instances(hosts):
    variables = {
        "__lab_facts": inventory(Lab("trial", root="1:2"), hosts, Subnets(5), {}, "qemu"),
        "__lab_ssh_arguments": "-o StrictHostKeyChecking=yes",
        "ansible_managed": "managed",
    }
    text = (ROLE / "templates/instances.yml.j2").read_text()
    return yaml.safe_load(Templar(loader=DataLoader(), variables=variables).template(trust_as_template(text)))


def test_the_inventory_of_instances_asks_every_keeper_and_knows_the_key_of_the_guests():
    stated = rendered_instances(["hv1", "hv2"])
    assert stated["plugin"] == "lodestar.compute.instances"
    assert stated["keepers"] == ["ssh://root@10.77.5.11"]
    key = stated["compose"]["ansible_ssh_private_key_file"]
    assert (key[0], key[-1]) == ("'", "'")
    assert Path(key.strip("'")).name == "guest_ed25519"


def test_hosts_are_compute_and_an_odd_number_are_keepers():
    groups = rendered(["hv1", "hv2", "hv3", "hv4"], {})["children"]
    assert groups["compute"]["hosts"]["hv4"] == {"ansible_host": "10.77.5.14"}
    assert list(groups["keepers"]["hosts"]) == ["hv1", "hv2", "hv3"]


def test_the_tenant_network_and_the_bridge_onto_it_are_stated():
    variables = rendered(["hv1"], {})["vars"]
    assert variables["lab_tenant_cidr"] == "10.78.5.0/24"
    assert variables["lab_tenant_gateway"] == "10.78.5.1"
    assert variables["lodestar_bridges"] == [{"name": "br-front", "ports": ["eth1"]}]


def test_a_host_can_be_fenced_by_cutting_its_power():
    command = rendered(["hv1"], {})["vars"]["lodestar_fence"]["command"]
    assert command == [
        "{{ ansible_playbook_python }}",
        str(ROLE / "files" / "lab"),
        "power-off",
        "--lab",
        "trial",
        "{{ inventory_hostname }}",
    ]


def test_a_lab_without_images_states_none():
    assert rendered(["hv1"], {})["vars"]["lab_images"] == {}


@pytest.mark.parametrize(("size", "min_disk_gb"), [(1 << 26, 1), (1 << 30, 1), ((1 << 30) + 1, 2)])
def test_an_image_is_stated_with_what_checks_it_and_the_disk_it_needs(size, min_disk_gb):
    stated = {key: value for key, value in IMAGE.items() if key != "virtual_size"}
    assert rendered(["hv1"], {"tiny": {**IMAGE, "virtual_size": size}})["vars"]["lab_images"] == {
        "tiny": {**stated, "min_disk_gb": min_disk_gb}
    }


def test_the_passphrase_itself_is_not_written_down():
    variables = rendered(["hv1"], {})["vars"]
    assert variables["lodestar_ca_passphrase"] == (
        "{{ lookup('ansible.builtin.file', '/var/lib/lodestar-lab/trial/credentials/ca_passphrase') }}"
    )
