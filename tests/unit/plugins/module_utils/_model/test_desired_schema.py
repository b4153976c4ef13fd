# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON Schema for editors: up to date, valid, and never against what validation accepts."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import SECTIONS, json_schema
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import FOLDER, scenarios
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import given as scenario
from ansible_collections.lodestar.compute.tests.tools.desired_schema import DOCS, files

VALIDATOR = jsonschema.Draft7Validator(json_schema())
VARIABLES = jsonschema.Draft7Validator(
    {**json_schema()["definitions"]["variables"], "definitions": json_schema()["definitions"]}
)
WHOLE = {
    **yaml.safe_load((FOLDER / "catalogue.yml").read_text(encoding="utf-8")),
    "projects": {"shop": {"description": "the shop"}},
    "aggregates": {"ssd": {"hosts": ["hv1"], "metadata": {"disk": "ssd"}}},
    "storage": {"shared": {"path": "/srv/shared"}},
    "security_groups": {},
    "volumes": {},
    "instances": [
        {
            "name": "web",
            "count": 2,
            "project": "shop",
            "flavor": "m1.small",
            "image": "debian-12",
            "networks": [{"name": "front"}],
            "key_name": "ops",
            "server_group": "web",
            "availability_zone": "az1",
            "scheduler_hints": {"different_host": ["db"], "query": '[">=", "$free_ram_mb", 1024]'},
            "storage": "shared",
            "metadata": {"tier": "front"},
            "tags": ["a"],
            "description": "a server",
            "user_data": "#cloud-config\n",
            "power_state": "running",
            "wait_for": "agent",
        },
        {
            "name": "db",
            "flavor": "m1.large",
            "image": "tiny",
            "host": "hv1",
            "networks": [{"name": "front", "address": "10.20.0.20"}],
        },
    ],
}
ODD = st.sampled_from(
    [None, True, False, 0, -1, 1, 2**63, 1.5, float("nan"), "", "x", "4GiB", "1:30", [], {}, [None], {"x": 1}]
)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_file_is_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == files()[path]


def test_schema_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(json_schema())


@pytest.mark.parametrize("name", scenarios())
def test_desired_state_of_scenarios_passes_the_schema(name: str) -> None:
    VALIDATOR.validate(scenario(name)[1])


def test_every_key_passes_the_schema_and_validation() -> None:
    VALIDATOR.validate(WHOLE)
    assert [instance.domain_name for instance in parse(WHOLE).instances or ()] == [
        "shop.web-1",
        "shop.web-2",
        "default.db",
    ]


def test_inventory_variables_pass_the_schemas_definition_among_others() -> None:
    variables = {f"lodestar_{name}": section for name, section in WHOLE.items()}
    VARIABLES.validate({**variables, "ansible_user": "root"})
    assert not VARIABLES.is_valid({"lodestar_flavors": []})


def test_example_inventory_passes_the_schema_and_validation() -> None:
    variables: dict[str, Any] = {}
    for path in sorted((DOCS.parent / "inventories" / "example" / "group_vars").rglob("*.yml")):
        variables.update(yaml.safe_load(path.read_text(encoding="utf-8")))
    VARIABLES.validate(variables)
    sections = {name: variables[f"lodestar_{name}"] for name in SECTIONS if f"lodestar_{name}" in variables}
    sections["keypairs"] = {name: {"public_key": "ssh-ed25519 AAAA"} for name in sections["keypairs"]}
    assert parse(sections).instances


@pytest.mark.parametrize(
    "broken", [{"flavours": {}}, {"instances": [{"name": "web"}]}, {"flavors": {"a": {"vcpus": "1"}}}]
)
def test_schema_refuses_what_is_wrong(broken: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(broken)


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_what_validation_accepts_the_schema_accepts(data: st.DataObject) -> None:
    mutated = copy.deepcopy(WHOLE)
    place: Any = mutated
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], (dict, list)) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(ODD)
    try:
        parse(mutated)
    except InvalidInput:
        return
    VALIDATOR.validate(json.loads(json.dumps(mutated)))
