#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One keeper's vote on a run's leases."""

from __future__ import annotations

DOCUMENTATION = r"""
module: lease
short_description: Ask a keeper for its vote on leases
version_added: 0.1.0
description:
  - A lease protects what one host alone cannot see, such as the names of a project or the addresses of a network. A run
    holds it from deciding to claimed, for seconds, and never while it works. That of a maintenance is held by the one
    run that goes through it, until its end, and goes with no claim.
  - A run holds the lease when a majority of the keepers has confirmed it. It asks for it in two rounds. In the first,
    every keeper grants an epoch higher than any it knows, or says who holds the lease. In the second, every keeper
    is told the highest epoch of a majority's answers, in O(epochs), and remembers it. The epoch then goes with every
    claim, and hosts refuse an older one.
  - A keeper that was evacuated does not vote.
  - Run it on the keepers. P(lodestar.compute.lease_majority#filter) counts the votes.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.run
options:
  names:
    description:
      - >-
        The leases, each V(project:<name>), V(network:<name>), V(storage:<name>), V(host:<name>) or
        V(maintenance:<name>).
    type: list
    elements: str
    required: true
  epochs:
    description:
      - The second round. The epoch to confirm for each of O(names).
      - Without it, the module runs the first round.
    type: dict
    default: {}
  ttl:
    description: For how many seconds the keeper holds to its vote, unless it is confirmed again.
    type: int
    default: 120
  state:
    description:
      - V(present) votes.
      - V(absent) ends the run's hold; what another run holds is left alone.
    type: str
    choices: [present, absent]
    default: present
attributes:
  idempotent:
    description: Run again in the same circumstances, it changes nothing and says so.
    support: partial
    details: A vote that is given again to the same run is a change, because its end moves.
seealso:
  - module: lodestar.compute.keeper
"""

EXAMPLES = r"""
- name: Ask the keepers for the project's names and the network's addresses
  lodestar.compute.lease:
    names: ["project:default", "network:front"]
    run: 1b4e28ba-2fa1-4d2e-883f-0016d3cca427
    by: "{{ lookup('env', 'USER') }}"
  register: votes

- name: Confirm the highest epochs that a majority granted
  lodestar.compute.lease:
    names: ["project:default", "network:front"]
    run: 1b4e28ba-2fa1-4d2e-883f-0016d3cca427
    epochs: {"project:default": 7, "network:front": 12}

- name: Give them back
  lodestar.compute.lease:
    names: ["project:default", "network:front"]
    run: 1b4e28ba-2fa1-4d2e-883f-0016d3cca427
    state: absent
"""

RETURN = r"""
leases:
  description: This keeper's vote on each lease, by its name.
  returned: success
  type: dict
  contains:
    granted:
      description: Whether this keeper votes for the run. Always false with O(state=absent).
      type: bool
    epoch:
      description: The epoch that was granted or confirmed; where the vote was refused, the highest one known here.
      type: int
    holder:
      description: Who holds the lease here now, with C(run), C(by), C(since) and C(expires), or null.
      type: dict
  sample:
    "project:default":
      granted: true
      epoch: 7
      holder:
        run: 1b4e28ba-2fa1-4d2e-883f-0016d3cca427
        by: alice
        since: "2026-03-01T03:00:00Z"
        expires: "2026-03-01T03:02:00Z"
actions:
  description: What was done, or would be done in check mode, in order.
  returned: always
  type: list
  elements: str
  sample: ["grant project:default"]
"""

import time
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.lease_book import LeaseBook, lease_book
from ansible_collections.lodestar.compute.plugins.module_utils._host.leases import (
    Lease,
    Vote,
    confirm,
    grant,
    release,
    require_lease_names,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

OWN_ARGUMENTS: arguments.Spec = {
    "names": {"type": "list", "elements": "str", "required": True},
    "epochs": {"type": "dict", "default": {}},
    "ttl": {"type": "int", "default": 120},
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
}


def plan(params: Mapping[str, Any], book: LeaseBook) -> ModulePlan:
    """Vote on every lease; what the votes change is the plan, and the votes are the answer."""
    names = list(dict.fromkeys(params["names"]))
    now = time.time()
    votes = {name: _vote(params, name, book.lease(name), now) for name in names}
    verb = "release" if params["state"] == "absent" else "confirm" if params["epochs"] else "grant"
    actions = [
        Action(verb, name, book.lease(name).told(), after.told(), after)
        for name, (after, _answer) in votes.items()
        if after != book.lease(name)
    ]
    return ModulePlan(actions, {"leases": {name: answer.to_dict() for name, (_after, answer) in votes.items()}})


def _vote(params: Mapping[str, Any], name: str, lease: Lease, now: float) -> tuple[Lease, Vote]:
    if params["state"] == "absent":
        return release(lease, params["run"], now)
    if params["epochs"]:
        return confirm(lease, params["run"], params["epochs"][name], params["ttl"], now)
    return grant(lease, params["run"], params["by"], params["ttl"], now)


def apply(book: LeaseBook, action: Action) -> None:
    """Write one vote down; only then is it given."""
    book.keep({action.subject: action.detail})


def main(paths: Paths | None = None) -> None:
    """Hold the keeper's leases from the first look to the last write, so that the answer is what was written."""
    spec = arguments.merged(arguments.run(), OWN_ARGUMENTS)
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    with ExitStack() as held:

        def observe(params: Mapping[str, Any]) -> LeaseBook:
            require_lease_names(params["names"], params["epochs"])
            return held.enter_context(lease_book(paths or Paths()))

        run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
