# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller's half of instance_screenshot: pictures into files, and out of the result."""

from __future__ import annotations

import base64
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from ansible.errors import AnsibleActionFail
from ansible.parsing.dataloader import DataLoader

from ansible_collections.lodestar.compute.plugins.action.instance_screenshot import ActionModule

PNG = b"\x89PNG\r\n\x1a\n and more"


def run(directory: Path, answer: dict[str, Any], **arguments: Any) -> dict[str, Any]:
    """The action, with what the host's half answers."""
    task = SimpleNamespace(
        args={"name": ["web-1"], "directory": str(directory), **arguments}, async_val=0, check_mode=False, diff=False
    )
    connection = SimpleNamespace(_shell=SimpleNamespace(tmpdir=None))
    action = ActionModule(task, connection, SimpleNamespace(), DataLoader(), None, None)
    action._execute_module = lambda **_call: answer
    return action.run(task_vars={})


def answer(instance: str, data: bytes = PNG) -> dict[str, Any]:
    return {"changed": True, "results": [{"subject": instance, "png": base64.b64encode(data).decode()}]}


def test_a_picture_is_written_for_its_owner_alone_and_replaces_the_last(tmp_path: Path) -> None:
    path = tmp_path / "default.web-1.png"
    for data in (PNG, PNG + b"!"):
        result = run(tmp_path, answer("default.web-1", data))
        assert path.read_bytes() == data
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]
    assert result["screenshots"] == [{"instance": "default.web-1", "path": str(path)}]
    assert "results" not in result


@pytest.mark.parametrize("told", [answer("../etc/web-1"), answer("default.web-1/x"), answer("default.web-1", b"<svg>")])
def test_what_is_no_picture_of_an_instance_is_not_written(tmp_path: Path, told: dict[str, Any]) -> None:
    with pytest.raises(AnsibleActionFail, match="is none"):
        run(tmp_path, told)
    assert list(tmp_path.iterdir()) == []


def test_what_the_host_refused_and_a_directory_that_is_not_there_are_told(tmp_path: Path) -> None:
    refused = run(tmp_path, {"failed": True, "msg": "it is stopped", "actions": []})
    assert (refused["failed"], refused["msg"], refused["screenshots"]) == (True, "it is stopped", [])
    with pytest.raises(AnsibleActionFail, match=r"cannot write .*: No such file"):
        run(tmp_path / "nowhere", answer("default.web-1"))
