# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a module as Ansible does: arguments in, JSON out, ended by the process's exit."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from ansible.module_utils.testing import patch_module_args


@pytest.fixture
def run_module(capsys) -> Callable[..., dict[str, Any]]:
    """Call a module's main with arguments; what it printed, and failed as Ansible tells it."""

    def run(main: Callable[[], None], arguments: dict[str, Any], check: bool = False) -> dict[str, Any]:
        special = {"_ansible_check_mode": True, "_ansible_diff": True} if check else {"_ansible_diff": True}
        with patch_module_args({**arguments, **special}), pytest.raises(SystemExit) as ended:
            main()
        answer = json.loads(capsys.readouterr().out)
        assert bool(ended.value.code) == answer.get("failed", False)
        return answer

    return run
