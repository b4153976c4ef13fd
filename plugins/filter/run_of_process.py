# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_of_process: have a run's UUID tell which process it is."""

from __future__ import annotations

DOCUMENTATION = r"""
name: run_of_process
short_description: Make a run's UUID that tells which process it is
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Makes the UUID of a run, from which P(lodestar.compute.ended_runs#filter) can tell on the same controller whether
    the C(ansible-playbook) that began it still lives.
  - On a controller without C(/proc) it is the UUID that came in, of which nobody can tell.
options:
  _input:
    description: A UUID by chance.
    type: str
    required: true
"""

EXAMPLES = r"""
- name: Begin a run
  ansible.builtin.set_fact:
    run: "{{ chance | ansible.builtin.to_uuid | lodestar.compute.run_of_process }}"
  vars:
    chance: "{{ lookup('ansible.builtin.password', '/dev/null', length=32) }}"
"""

RETURN = r"""
_value:
  description: The UUID of the run.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.plugin_utils.run_process import run_of_process


def run_of_process_filter(run: Any) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        return run_of_process(str(run))
    except ValueError as error:
        raise AnsibleFilterError(f"{run!r} is not a UUID") from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"run_of_process": run_of_process_filter}
