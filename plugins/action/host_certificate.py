# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller's half of host_certificate: judges what the host has, signs what it requests, hands it back.

In check mode the host's half makes no request, and so nothing is signed here and no authority is made.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.host_certificate import OPTIONS, PURPOSES
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_directory import CertificateDirectory
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificates import (
    Identity,
    not_after,
)

_MODULE = "lodestar.compute.host_certificate"


class ActionModule(ActionBase):
    """Observe, request, sign, install: one call of the module on the host when nothing is to be done, three at most."""

    _supports_check_mode = True
    _supports_async = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, options = self.validate_argument_spec(argument_spec=OPTIONS)
        try:
            result.update(self._renew(options, task_vars or {}))
        except LodestarError as error:
            raise AnsibleActionFail(str(error)) from error
        return result

    def _renew(self, options: Mapping[str, Any], task_vars: dict[str, Any]) -> dict[str, Any]:
        directory = CertificateDirectory(Path(options["authority"]), options["passphrase"])
        now = datetime.datetime.now(datetime.timezone.utc)
        identities = {purpose: _identity(options, purpose) for purpose in PURPOSES}
        observed = self._on_host(options, task_vars)
        reasons = directory.problems(observed, identities, options["renew_days"], now)
        trust = directory.trust()
        answers = [observed]
        install: dict[str, str] = {}
        if reasons:
            requested = self._on_host(options, task_vars, request=sorted(reasons))
            answers.append(requested)
            install = directory.answer(_requests(requested), identities, options["days"], now)
            trust = directory.trust()
        if install or trust != observed["trust"]:
            answers.append(self._on_host(options, task_vars, install=install, **({"trust": trust} if trust else {})))
        warning = directory.warning(options["renew_days"], now)
        kept = {**{purpose: text for purpose, text in observed["certificates"].items() if text}, **install}
        return {
            "changed": any(answer["changed"] for answer in answers),
            "actions": [action for answer in answers for action in answer["actions"]],
            "reasons": reasons,
            **({"warnings": [warning]} if warning else {}),
            **({"not_after": not_after(list(kept.values()))} if kept else {}),
        }

    def _on_host(self, options: Mapping[str, Any], task_vars: dict[str, Any], **more: Any) -> dict[str, Any]:
        """Run the module on the host, without the options that are the controller's own."""
        arguments = {key: options[key] for key in ("name", "authority", "qemu_group", "replace")}
        answer: dict[str, Any] = self._execute_module(
            module_name=_MODULE, module_args={**arguments, **more}, task_vars=task_vars
        )
        if answer.get("failed") or answer.get("unreachable"):
            raise AnsibleActionFail(answer.get("msg", "the module failed"), result=answer)
        return answer


def _requests(answer: Mapping[str, Any]) -> dict[str, str]:
    return {found["subject"]: found["request"] for found in answer.get("results", ()) if "request" in found}


def _identity(options: Mapping[str, Any], purpose: str) -> Identity:
    return Identity(options["name"], purpose, tuple(options["alternatives"]))
