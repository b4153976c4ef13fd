# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may choose: defaults that agree wherever they are written, and faults that are named."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import yaml
from lodestar_lab.commands import LabError
from lodestar_lab.places import Lab, host_number, lab_named
from lodestar_lab.settings import Settings, settings_from_json

ROLE = Path(__file__).parents[4] / "roles" / "lab"
IN_ROLE = {
    "lab_hosts": "hosts",
    "lab_layer": "layer",
    "lab_debian_mirror": "mirror",
    "lab_debian_security_mirror": "security_mirror",
}


def options():
    specs = yaml.safe_load((ROLE / "meta/argument_specs.yml").read_text())
    return specs["argument_specs"]["main"]["options"]


def test_defaults_and_argument_specs_agree():
    defaults = yaml.safe_load((ROLE / "defaults/main.yml").read_text())
    computed = {"lab_inventory_path", "lab_instances_path"}
    assert set(defaults) == set(options())
    stated = {name: option["default"] for name, option in options().items() if name not in computed}
    assert {name: value for name, value in defaults.items() if name not in computed} == stated


def test_the_readme_names_every_option():
    readme = (ROLE / "README.md").read_text()
    assert [name for name in options() if f"`{name}`" not in readme] == []


@pytest.mark.parametrize(("variable", "setting"), IN_ROLE.items())
def test_the_command_lines_defaults_are_the_roles(variable, setting):
    assert options()[variable]["default"] == dataclasses.asdict(Settings())[setting]


def test_hosts_can_install_what_host_prepare_installs():
    defaults = yaml.safe_load((ROLE / "defaults/main.yml").read_text())
    installed = yaml.safe_load((ROLE.parent / "host_prepare/vars/main.yml").read_text())["__host_prepare_packages"]
    # These instance_console installs when it is asked for the first time.
    assert defaults["lab_host_packages"] == sorted([*installed["Debian"], "libjs-term.js", "novnc"])


def test_what_is_left_out_keeps_its_default():
    assert settings_from_json('{"hosts": 5, "images": ["tiny"]}') == Settings(hosts=5, images=("tiny",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ('{"host": 3}', r"unknown settings \['host'\]"),
        ('{"hosts": 0}', "1 to 200 hosts, not 0"),
        ('{"hosts": "3"}', "not '3'"),
        ('{"layer": "bare"}', "layer 'bare' is none of"),
        ('{"images": ["windows"]}', "image 'windows' is none of"),
    ],
)
def test_a_setting_that_will_not_do_is_named(text, message):
    with pytest.raises(LabError, match=message):
        settings_from_json(text)


def test_a_setting_that_a_verb_requires_is_asked_for():
    with pytest.raises(LabError, match=r"settings lack \['host_packages'\]"):
        settings_from_json('{"hosts": 1}', "host_packages")
    assert settings_from_json('{"host_packages": []}', "host_packages").host_packages == ()


@pytest.mark.parametrize("name", ["", "../x", "Lab", "1lab", "a" * 32, "a b", "lab/x", "lab\n"])
def test_a_name_that_is_no_directory_is_refused(name):
    with pytest.raises(LabError, match="lab name"):
        lab_named(name)


@pytest.mark.parametrize("name", ["hv0", "hv201", "hv01", "hv", "web", "hv1 ", "../hv1"])
def test_a_name_that_is_no_host_is_refused(name):
    with pytest.raises(LabError, match="not a lab host"):
        host_number(name)


def test_labs_of_one_name_in_two_roots_share_nothing_on_the_machine():
    one, other = Lab("lab", root="1:2"), Lab("lab", root="1:3")
    assert one.bridge("tenant") != other.bridge("tenant")
    assert one.cgroup("hv1") != other.cgroup("hv1")


def test_interface_names_fit_the_kernels_limit():
    assert len(Lab("a" * 31, root="1:2").link("management", "hv200")) <= 15
