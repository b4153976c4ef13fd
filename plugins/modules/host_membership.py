#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell a host who it is and who its keepers are; make it a keeper where it is one."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_membership
short_description: Make a host a member of the fleet, with its keepers
version_added: 0.1.0
description:
  - Writes the host's name and its keepers where the host finds them without a controller. The set of keepers is written
    once; a host that knows another set is refused unless I(change_keepers), because two runs that believe in different
    keepers could both be granted what only one may have. The host's status is left as it is.
  - A keeper also gets its directory, an empty list of evacuations, and the libvirt storage pool by which its peers
    read it.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  name:
    description: The host's name in the inventory.
    type: str
    required: true
  keepers:
    description: The whole set, one to five. Required unless O(without_keeper) is given.
    type: list
    elements: dict
    suboptions:
      name:
        description: The keeper's name in the inventory.
        type: str
        required: true
      address:
        description: Where its peers reach its libvirt.
        type: str
        required: true
      host_uuid:
        description: Libvirt's UUID of that machine.
        type: str
        required: true
  without_keeper:
    description: A keeper that leaves the set that the host knows, for good. A host that knows none is left alone.
    type: str
  change_keepers:
    description: Whether to replace a set of keepers that differs.
    type: bool
    default: false
"""

EXAMPLES = r"""
- name: Join the fleet
  lodestar.compute.host_membership:
    name: "{{ inventory_hostname }}"
    keepers:
      - {name: hv1, address: 192.0.2.11, host_uuid: 5d2f0c1e-8a64-4f2b-9d1e-0a4c2f7e6b11}
"""

RETURN = r"""
actions:
  description: What was done, or would be done in check mode.
  returned: success
  type: list
  elements: str
  sample: [write host.json, make keeper]
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import guard
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    change_state,
    make_directory,
    read_state,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import connected
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.keeper_pool import ensure_pool, pool_lacks
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import Keeper, Membership
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import EVACUATIONS_SCHEMA
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run


@dataclass(frozen=True)
class ObservedMember:
    """What the host knows of itself. keeper_lacks says what it lacks as a keeper: `evacuations`, `pool`."""

    membership: Membership | None
    keeper_lacks: tuple[str, ...]


def observe(params: Mapping[str, Any]) -> ObservedMember:
    """Read the host's own state, and on a keeper its directory and its pool."""
    paths = Paths()
    known = guard.membership(paths)
    return ObservedMember(known, _keeper_lacks(paths) if _is_keeper(params) else ())


def plan(params: Mapping[str, Any], observed: ObservedMember) -> ModulePlan:
    """Write what is missing; refuse another name, and another set of keepers unless it is meant."""
    leaving = params.get("without_keeper")
    if leaving is not None:
        return _left(leaving, observed.membership)
    wanted = Membership(params["name"], tuple(map(Keeper.from_dict, params["keepers"])))
    actions = []
    # A keeper serves its peers before anyone is told of it.
    if observed.keeper_lacks:
        actions.append(Action("make", "keeper", {}, {"made": list(observed.keeper_lacks)}))
    if observed.membership != wanted:
        if observed.membership is not None:
            _check_change(observed.membership, wanted, params["change_keepers"])
        actions.append(Action("write", "host.json", _shown(observed.membership), _shown(wanted), detail=wanted))
    return ModulePlan(actions)


def _left(leaving: str, known: Membership | None) -> ModulePlan:
    """What the host knows, less one keeper."""
    if known is None or all(keeper.name != leaving for keeper in known.keepers):
        return ModulePlan([])
    rest = tuple(keeper for keeper in known.keepers if keeper.name != leaving)
    if not rest:
        raise Refused(f"{leaving} is the only keeper: make another host a keeper first (fleet_keepers)")
    wanted = replace(known, keepers=rest)
    return ModulePlan([Action("write", "host.json", _shown(known), _shown(wanted), detail=wanted)])


def apply(_observed: ObservedMember, action: Action) -> None:
    """Make the keeper, or write the membership beside the host's status."""
    paths = Paths()
    if action.verb == "make":
        make_directory(paths.keeper, 0o700)
        if read_state(paths.evacuations_file, EVACUATIONS_SCHEMA) is None:
            write_state(paths.evacuations_file, {"evacuations": {}}, EVACUATIONS_SCHEMA)
        with connected() as connection:
            ensure_pool(connection, paths.keeper)
        return
    membership = action.detail.to_dict()
    change_state(
        paths.host_file,
        guard.GUARD_SCHEMA,
        lambda document: {"status": "enabled", "status_reason": None, **document, **membership},
    )


def _is_keeper(params: Mapping[str, Any]) -> bool:
    return any(keeper["name"] == params["name"] for keeper in params["keepers"] or ())


def _keeper_lacks(paths: Paths) -> tuple[str, ...]:
    lacking = [] if read_state(paths.evacuations_file, EVACUATIONS_SCHEMA) else ["evacuations"]
    try:
        with connected() as connection:
            lacking += ["pool"] if pool_lacks(connection, paths.keeper) else []
    except HostFault:
        # Where libvirt is not there yet, in check mode, all of it is lacking; where it should be, apply says why not.
        lacking.append("pool")
    return tuple(lacking)


def _check_change(before: Membership, wanted: Membership, allowed: bool) -> None:
    if before.name != wanted.name:
        raise Refused(
            f"this host was prepared as {before.name}, and its instances are recorded under that name: "
            f"keep that name in the inventory, or remove the host from the fleet before it joins as {wanted.name}"
        )
    if before.keepers != wanted.keepers and not allowed:
        raise Refused(
            f"this host's keepers are {_named(before)}; the inventory says {_named(wanted)}. "
            "Only the playbook fleet_keepers changes the set, on all hosts together"
        )


def _named(membership: Membership) -> str:
    return ", ".join(f"{keeper.name} ({keeper.address})" for keeper in membership.keepers) or "none"


def _shown(membership: Membership | None) -> dict[str, Any] | None:
    return membership.to_dict() if membership else None


def main() -> None:
    """Run the module."""
    keeper = {key: {"type": "str", "required": True} for key in ("name", "address", "host_uuid")}
    module = AnsibleModule(
        argument_spec={
            "name": {"type": "str", "required": True},
            "keepers": {"type": "list", "elements": "dict", "options": keeper},
            "without_keeper": {"type": "str"},
            "change_keepers": {"type": "bool", "default": False},
        },
        required_one_of=[("keepers", "without_keeper")],
        mutually_exclusive=[("keepers", "without_keeper")],
        supports_check_mode=True,
    )
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
