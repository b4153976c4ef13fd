# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_by: who a run is told to be by."""

from __future__ import annotations

DOCUMENTATION = r"""
name: run_by
short_description: Tell by whom a run is
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Returns the name that leases, locks, records and receipts give to whoever runs a playbook.
  - That is the name that comes in. Where it is empty it is the controller's variable E(USER), which cron and containers
    leave unset, then the name of the user that Ansible runs as, then that user's number.
options:
  _input:
    description: A name that outweighs, as AWX tells one.
    type: str
    required: true
"""

EXAMPLES = r"""
- name: Remember by whom this is
  ansible.builtin.set_fact:
    by: "{{ awx_user_name | default('') | lodestar.compute.run_by }}"
"""

RETURN = r"""
_value:
  description: The name, never empty.
  type: str
"""

import os
import pwd
from typing import Any


def run_by_filter(name: Any) -> str:
    """The filter; see DOCUMENTATION."""
    return str(name or "") or os.environ.get("USER") or _effective_user()


def _effective_user() -> str:
    """Its name, or its number where the system has no name for it, as in a container that is run as any user."""
    number = os.geteuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"user {number}"


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"run_by": run_by_filter}
