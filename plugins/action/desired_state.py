# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads desired state on the controller, checks it as a whole, and returns it with its secrets apart."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase
from ansible.utils.display import Display
from ansible.utils.vars import load_extra_vars

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import SECTIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import nearest
from ansible_collections.lodestar.compute.plugins.plugin_utils.desired_directory import PREFIX, Sources, read_directory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import plain
from ansible_collections.lodestar.compute.plugins.plugin_utils.public_keys import with_keys

display = Display()
_DIRECTORY_VARIABLE = "lodestar_desired"
# How near a variable's name must be to a section's to be taken for a slip of the pen.
_NEAR = 0.85
# The same for a variable on the command line and what a playbook takes: lock for locked, network for networks.
_NEAR_TO_TAKEN = 0.8


class ActionModule(ActionBase):
    """The controller's side of the module desired_state; nothing runs on a host."""

    _requires_connection = False
    _supports_check_mode = True
    _supports_diff = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        super().run(tmp, task_vars)
        _result, arguments = self.validate_argument_spec(
            argument_spec={
                "directory": {"type": "path"},
                "takes": {"type": "list", "elements": "str", "default": []},
            }
        )
        variables = task_vars or {}
        warnings = [
            f"the variable {name} is not read{nearest_section(name)}" for name in sorted(variables) if is_slip(name)
        ]
        slips = slip_faults(load_extra_vars(self._loader), arguments["takes"])
        try:
            desired = self._desired(arguments["directory"], variables, slips)
        except InvalidInput as error:
            # A failure's result shows no warnings, and a section that is not read is often what makes the faults.
            for warning in warnings:
                display.warning(warning)
            raise AnsibleActionFail(str(error)) from error
        return {
            "changed": False,
            "desired": desired.to_dict(),
            "user_data": dict(desired.user_data),
            "warnings": warnings,
            # User data is a secret. A failure raises instead, so that faults stay readable.
            "_ansible_no_log": True,
        }

    def _desired(self, directory: str | None, variables: dict[str, Any], faults: list[Fault]) -> Desired:
        """Raises InvalidInput for what is wrong with all that is declared, these faults among it."""
        sources = Sources()
        sources.faults += faults
        sources.add({name: self._variable(PREFIX + name, variables) for name in SECTIONS})
        found = directory or self._variable(_DIRECTORY_VARIABLE, variables)
        root = Path(self._loader.path_dwim(found)) if found else None
        if root is not None:
            read_directory(root, self._read_bytes, sources)
        sections, key_faults = with_keys(sources.sections, self._find, sources.locate)
        sources.faults += key_faults
        try:
            desired = parse(sections, sources.locate)
        except InvalidInput as error:
            sources.faults += error.faults
        if sources.faults:
            raise InvalidInput(sources.faults)
        return desired

    def _variable(self, name: str, variables: dict[str, Any]) -> Any:
        return plain(self._templar.template(variables[name])) if name in variables else None

    def _read_bytes(self, path: Path) -> bytes:
        """A file's content, decrypted where it is a vault: get_real_file answers with a copy that Ansible removes."""
        return Path(self._loader.get_real_file(str(path))).read_bytes()

    def _find(self, name: str) -> Path:
        """A file as Ansible finds it: absolute, below the home directory, or relative to the playbook."""
        return Path(self._loader.path_dwim(name))


def is_slip(variable: str) -> bool:
    """Whether a variable's name is none of ours and all but one."""
    name = variable[len(PREFIX) :]
    return variable.startswith(PREFIX) and name not in SECTIONS and bool(nearest(name, SECTIONS, _NEAR))


def slip_faults(given: Iterable[str], taken: Iterable[str]) -> list[Fault]:
    """The variables given on the command line that are none of those that are taken, and all but one.

    Ansible leaves what it does not know unread: `restor=true` would delete.
    """
    known = sorted(taken)
    meant = {name: nearest(name, known, _NEAR_TO_TAKEN) for name in sorted(given) if name not in known}
    return [Fault(name, f"is no variable of this playbook{near}") for name, near in meant.items() if near]


def nearest_section(variable: str) -> str:
    """`; did you mean lodestar_instances?`"""
    return nearest(variable, [PREFIX + name for name in SECTIONS])
