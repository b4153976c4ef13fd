# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller's half of instance_screenshot: writes the pictures that the host's half took."""

from __future__ import annotations

import base64
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase

from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.picture import PNG_SIGNATURE

_MODULE = "lodestar.compute.instance_screenshot"


class ActionModule(ActionBase):
    """One call of the module on the host; its pictures go into files, and out of the result."""

    _supports_check_mode = True
    _supports_async = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        answer = self._execute_module(module_name=_MODULE, module_args=self._task.args, task_vars=task_vars)
        pictures = answer.pop("results", [])
        result.update(answer, screenshots=[])
        if pictures:
            directory = Path(self._loader.path_dwim(str(self._task.args["directory"])))
            result["screenshots"] = [_written(directory, picture) for picture in pictures]
        return result


def _written(directory: Path, picture: Mapping[str, Any]) -> dict[str, str]:
    """Write one beside, then rename: what is there already stays until the new one is whole."""
    instance = str(picture["subject"])
    data = base64.b64decode(picture["png"])
    if not all(map(is_name, instance.split("."))) or not data.startswith(PNG_SIGNATURE):
        raise AnsibleActionFail(f"the host's picture of {instance!r} is none")
    path = directory / f"{instance}.png"
    try:
        descriptor, part = tempfile.mkstemp(dir=directory, prefix=f".{instance}-")
        try:
            with open(descriptor, "wb") as stream:
                stream.write(data)
            os.replace(part, path)
        except OSError:
            os.unlink(part)
            raise
    except OSError as error:
        raise AnsibleActionFail(f"cannot write {path}: {error.strerror}") from error
    return {"instance": instance, "path": str(path)}
