#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""See how far a run's work on a host has come."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_work_info
short_description: How far a run's work on a host has come
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Watches work that M(lodestar.compute.host_work) does as an asynchronous task, one look at a time. While it lasts,
    there is a line for each instance and image that is worked on. Once it has ended, there is the work's own answer.
  - Fails when the work's process is gone without an answer. Work that failed has said so in its answer.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.attributes.info
options:
  run:
    description: UUID of the run whose work it is.
    type: str
    required: true
  results_file:
    description: Where the answer will be, as the asynchronous task returned it.
    type: path
    required: true
  seconds:
    description: How long to wait for the end of the work before looking.
    type: float
    default: 5
seealso:
  - module: lodestar.compute.host_work
"""

EXAMPLES = r"""
- name: Begin the work
  lodestar.compute.host_work:
    slice: "{{ slices[inventory_hostname] }}"
    run: "{{ run }}"
  async: 604800
  poll: 0
  register: job

- name: See how far it is
  lodestar.compute.host_work_info:
    run: "{{ run }}"
    results_file: "{{ job.results_file }}"
  register: progress
  until: progress.answer is defined
  retries: 1000
  delay: 0
"""

RETURN = r"""
answer:
  description: What M(lodestar.compute.host_work) returned. Missing while the work lasts.
  returned: when the work has ended
  type: dict
lines:
  description: How far it is, empty once it has ended.
  returned: always
  type: list
  elements: str
  sample: ["create image debian-12: fetch, 24 %, 120.0 of 500.0 MiB, 40.0 MiB/s, 9 s left (03:00:12 UTC)"]
shares:
  description: How much is done, from 0 to 1, one for each of the lines; null where nobody knows.
  returned: always
  type: list
  elements: float
  sample: [0.24]
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._host.progress import Progress, watch
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run

# What Ansible's wrapper of asynchronous tasks adds to the work's answer.
_WRAPPERS_OWN = ("ansible_job_id", "started", "finished", "results_file", "invocation")


def observe(params: Mapping[str, Any]) -> Progress:
    """Wait a little, and look."""
    return watch(Paths(), params["run"], Path(params["results_file"]), params["seconds"])


def plan(_params: Mapping[str, Any], progress: Progress) -> ModulePlan:
    """Return what was seen: there is nothing to do."""
    if progress.answer is None:
        return ModulePlan(result={"lines": list(progress.lines), "shares": list(progress.shares)})
    answer = {key: value for key, value in progress.answer.items() if key not in _WRAPPERS_OWN}
    return ModulePlan(result={"lines": [], "shares": [], "answer": answer})


def main() -> None:
    """Run the module."""
    spec = {
        "run": {"type": "str", "required": True},
        "results_file": {"type": "path", "required": True},
        "seconds": {"type": "float", "default": 5},
    }
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan)


if __name__ == "__main__":
    main()
