# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The role's options as documented are its options as they are."""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from jinja2.nativetypes import NativeEnvironment

ROLE = Path(__file__).parents[4] / "roles" / "host_prepare"


def test_argument_specs_and_defaults_are_equal():
    """Where the inventory sets nothing: a default that reads a variable is documented as what it falls back to."""
    options = yaml.safe_load((ROLE / "meta" / "argument_specs.yml").read_text())["argument_specs"]["main"]["options"]
    defaults = yaml.safe_load((ROLE / "defaults" / "main.yml").read_text())
    documented = {name: evaluated(option["default"]) for name, option in options.items()}
    assert documented == {name: evaluated(default) for name, default in defaults.items()}


def evaluated(default):
    """A default as Ansible evaluates it in an inventory that says nothing of it."""
    given = {"inventory_dir": "/inventory", "inventory_hostname": "hv1"}
    return NativeEnvironment().from_string(default).render(given) if isinstance(default, str) else default


def test_every_family_of_systems_names_the_same_things():
    families = [yaml.safe_load((ROLE / "vars" / f"{family}.yml").read_text()) for family in ("Debian", "RedHat")]
    assert families[0].keys() == families[1].keys()
    packages = yaml.safe_load((ROLE / "vars" / "main.yml").read_text())["__host_prepare_packages"]
    assert {(ROLE / "tasks" / f"packages_{family}.yml").is_file() for family in packages} == {True}


def test_the_readme_names_every_option_of_the_fleet():
    readme = (ROLE / "README.md").read_text()
    defaults = (ROLE / "defaults" / "main.yml").read_text()
    named = set(re.findall(r"\blodestar_[a-z_]+", defaults)) - {"lodestar_"}
    assert named
    assert [name for name in sorted(named) if f"`{name}`" not in readme] == []
