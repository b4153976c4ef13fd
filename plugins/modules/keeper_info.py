#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a keeper knows."""

from __future__ import annotations

DOCUMENTATION = r"""
module: keeper_info
short_description: List what a keeper knows of hosts
version_added: 0.1.0
description:
  - Returns the keeper's copies of the instances' records, by host, and what it knows of evacuations.
  - A host's copy that cannot be read is named and left out; nothing may be concluded about the instances of that host.
  - User data is returned only with O(with_user_data), which belongs into a task with C(no_log).
  - Run it on the keepers.
author: The lodestar.compute authors (@lodestar-compute)
options:
  with_user_data:
    description: Whether to return the instances' user data too, for keepers that are to hold it as well.
    type: bool
    default: false
  with_history:
    description: Whether to tell also what was done with instances, also with those that are gone.
    type: bool
    default: false
extends_documentation_fragment:
  - lodestar.compute.attributes.info
seealso:
  - module: lodestar.compute.keeper
"""

EXAMPLES = r"""
- name: Ask a keeper what is on hosts that do not answer
  lodestar.compute.keeper_info:
  register: kept
"""

RETURN = r"""
records:
  description: The records by host and UUID, as one JSON text, which costs Ansible a third of what a dictionary does.
  returned: success
  type: str
  sample: '{"hv1": {"5f0a3a5e-8f2d-4c39-9f67-0c4f1f0d3b11": {"name": "web-1"}}}'
removed:
  description:
    - The instances that were removed from hosts, by host and UUID, each with the generation that its record had, as one
      JSON text. Another keeper may have missed that, and remember them still.
  returned: success
  type: str
  sample: '{"hv1": {"0b2d7a52-6a3c-4f57-8d4f-7f5e4f9a5f33": 7}}'
evacuations:
  description: What this keeper knows of evacuations, by their ids.
  returned: success
  type: dict
fenced:
  description: The hosts that were evacuated and are not taken back yet; their own votes do not count.
  returned: success
  type: list
  elements: str
user_data:
  description: The user data by the instances' UUIDs.
  returned: with O(with_user_data)
  type: dict
history:
  description: What was done with instances, by UUID, as M(lodestar.compute.instance_info) tells it.
  returned: with O(with_history)
  type: dict
unreadable:
  description: What is wrong with a host's copy that could not be read, by host.
  returned: success
  type: dict
"""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.history import kept_histories
from ansible_collections.lodestar.compute.plugins.module_utils._host.keeper import (
    evacuations,
    fenced_hosts,
    kept_hosts,
    kept_records,
    kept_user_data,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run

ARGUMENTS = {
    "with_user_data": {"type": "bool", "default": False},
    "with_history": {"type": "bool", "default": False},
}


def observe(paths: Paths, params: Mapping[str, Any]) -> dict[str, Any]:
    """Read all of the keeper's copies, and go on past one that cannot be read."""
    records: dict[str, Any] = {}
    removed: dict[str, Any] = {}
    unreadable: dict[str, str] = {}
    for host in kept_hosts(paths):
        try:
            copy = kept_records(paths, host)
            records[host], removed[host] = copy.records, copy.removed
        except UnreadableRecord as error:
            unreadable[host] = str(error)
    texts = {uuid: kept_user_data(paths, uuid) for held in records.values() for uuid in held}
    user_data = {"user_data": {uuid: text for uuid, text in texts.items() if text is not None}}
    return {
        **(user_data if params["with_user_data"] else {}),
        **({"history": kept_histories(paths)} if params["with_history"] else {}),
        "records": json.dumps(records, separators=(",", ":")),
        "removed": json.dumps(removed, separators=(",", ":")),
        "evacuations": evacuations(paths),
        "fenced": sorted(fenced_hosts(paths)),
        "unreadable": unreadable,
    }


def main(paths: Paths | None = None) -> None:
    """Return what was observed; there is nothing to plan."""
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    run(module, partial(observe, paths or Paths()), lambda _params, found: ModulePlan(result=found))


if __name__ == "__main__":
    main()
