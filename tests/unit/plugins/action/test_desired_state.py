# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The action desired_state: variables and a directory in, desired state out, faults readable and secrets apart."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from ansible.errors import AnsibleActionFail
from ansible.parsing.dataloader import DataLoader
from ansible.template import Templar

from ansible_collections.lodestar.compute.plugins.action import desired_state
from ansible_collections.lodestar.compute.plugins.action.desired_state import ActionModule, is_slip, slip_faults
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import FOLDER

CATALOGUE = yaml.safe_load((FOLDER / "catalogue.yml").read_text(encoding="utf-8"))
VARIABLES = {f"lodestar_{name}": section for name, section in CATALOGUE.items()}
WEB = {"name": "web", "flavor": "m1.small", "image": "debian-12"}
SECRET = "hunter2-do-not-show"


def run(directory: Path, arguments: dict[str, Any] | None = None, **variables: Any) -> dict[str, Any]:
    loader = DataLoader()
    loader.set_basedir(str(directory))
    task = SimpleNamespace(args=arguments or {}, async_val=0, check_mode=True, diff=False, action="desired_state")
    connection = SimpleNamespace(_shell=SimpleNamespace(tmpdir=None))
    action = ActionModule(task, connection, SimpleNamespace(), loader, Templar(loader, variables=variables), None)
    return action.run(task_vars=variables)


def test_variables_are_read_and_user_data_is_apart(tmp_path: Path) -> None:
    result = run(tmp_path, **VARIABLES, lodestar_instances=[{**WEB, "count": 2, "user_data": SECRET}], other=1)
    assert [each["name"] for each in result["desired"]["instances"]] == ["web-1", "web-2"]
    assert result["user_data"] == {"default.web-1": SECRET, "default.web-2": SECRET}
    assert SECRET not in json.dumps(result["desired"])
    assert result["_ansible_no_log"] is True
    assert result["changed"] is False


def test_faults_are_told_and_not_hidden(tmp_path: Path) -> None:
    with pytest.raises(AnsibleActionFail) as raised:
        run(tmp_path, **VARIABLES, lodestar_instances=[{**WEB, "flavor": "m1.smalll", "user_data": SECRET, "x": 1}])
    assert "lodestar_instances[0].flavor: flavor m1.smalll is not declared" in str(raised.value)
    assert "lodestar_instances[0].x: unknown key of an instance" in str(raised.value)
    assert SECRET not in str(raised.value)


@pytest.mark.parametrize("by_variable", [True, False])
def test_a_directory_is_read_beside_the_variables(tmp_path: Path, by_variable: bool) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "web.yml").write_text(yaml.safe_dump({"instances": [WEB]}), encoding="utf-8")
    if by_variable:
        result = run(tmp_path, **VARIABLES, lodestar_desired="site")
    else:
        result = run(tmp_path, {"directory": "site"}, **VARIABLES)
    assert [each["name"] for each in result["desired"]["instances"]] == ["web"]


def test_all_faults_of_files_keys_and_references_come_together(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "web.yml").write_text(
        "instances:\n  - {name: X, flavor: m1.small, image: tiny}\na: [\n", "utf-8"
    )
    (tmp_path / "site" / "db.yml").write_text("instances:\n  - {name: db, flavor: m1.huge, image: tiny}\n", "utf-8")
    keypairs = {"ops": {"public_key_file": "missing.pub"}}
    with pytest.raises(AnsibleActionFail) as raised:
        run(tmp_path, **{**VARIABLES, "lodestar_keypairs": keypairs}, lodestar_desired="site")
    message = str(raised.value)
    assert "3 faults in the input; nothing was touched" in message
    assert "site/web.yml:" in message
    assert "site/db.yml:2: flavor: flavor m1.huge is not declared" in message
    assert "lodestar_keypairs.ops.public_key_file: cannot read 'missing.pub': No such file or directory" in message


def test_a_key_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "ops.pub").write_text("ssh-ed25519 AAAA ops\n", encoding="utf-8")
    result = run(tmp_path, lodestar_keypairs={"ops": {"public_key_file": "ops.pub"}})
    assert result["desired"]["keypairs"] == {"ops": "ssh-ed25519 AAAA ops"}


def test_nothing_declared_is_not_an_empty_list_of_instances(tmp_path: Path) -> None:
    assert run(tmp_path)["desired"]["instances"] is None


def test_a_slip_in_a_variables_name_is_warned_of(tmp_path: Path) -> None:
    result = run(tmp_path, lodestar_instnaces=[], lodestar_prune=True)
    assert result["warnings"] == ["the variable lodestar_instnaces is not read; did you mean lodestar_instances?"]


def test_a_slip_in_a_variables_name_is_warned_of_where_it_makes_faults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(desired_state.display, "warning", told.append)
    with pytest.raises(AnsibleActionFail):
        run(tmp_path, lodestar_flavours=VARIABLES["lodestar_flavors"], lodestar_instances=[WEB])
    assert told == ["the variable lodestar_flavours is not read; did you mean lodestar_flavors?"]


@pytest.mark.parametrize(
    ("variable", "answer"),
    [
        ("lodestar_flavour", True),
        ("lodestar_flavors", False),
        ("lodestar_prune", False),
        ("lodestar_image_store", False),
        ("lodestar_scheduler", False),
        ("lodestar_host_aggregates", False),
        ("flavours", False),
    ],
)
def test_only_what_is_all_but_a_sections_name_is_a_slip(variable: str, answer: bool) -> None:
    assert is_slip(variable) == answer


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["restore", "instance"], []),
        (["restor"], ["restor: is no variable of this playbook; did you mean restore?"]),
        (["network"], ["network: is no variable of this playbook; did you mean networks?"]),
        (["lock"], ["lock: is no variable of this playbook; did you mean locked?"]),
        (["ansible_user", "awx_user_name", "fleet_plan", "ticket"], []),
    ],
)
def test_a_slip_on_the_command_line_is_a_fault(given: list[str], expected: list[str]) -> None:
    taken = ["instance", "project", "restore", "networks", "locked", "flavor", "image", "timeout"]
    assert [str(fault) for fault in slip_faults(given, taken)] == expected


def test_a_slip_on_the_command_line_touches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desired_state, "load_extra_vars", lambda _loader: {"instance": "db", "restor": True})
    with pytest.raises(AnsibleActionFail, match="restor: is no variable of this playbook; did you mean restore"):
        run(tmp_path, {"takes": ["instance", "restore"]}, **VARIABLES)
    assert run(tmp_path, **VARIABLES)["changed"] is False
