#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a keeper is told: changed records and user data."""

from __future__ import annotations

DOCUMENTATION = r"""
module: keeper
short_description: Tell a keeper what changed on hosts
version_added: 0.1.0
description:
  - A keeper holds a copy of every instance's record, so that a host that does not answer can be reasoned about, and
    the instances' user data, readable by root alone.
  - It is sent what changed. A record replaces the one held unless that has a higher generation, and a removal carries
    the generation that was removed, so nothing that comes late or twice brings back an older state.
  - User data goes when its instance was removed from the last host that had it. A diff names it and does not show it.
  - With O(state=absent), a host that is a keeper no more forgets all that it kept, the user data among it.
  - Run it on the keepers.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  changes:
    description:
      - What changed, by host, as a dictionary or as JSON text. Each host has C(records), which are records by UUID, and
        C(removed), which are the generations of removed instances by UUID; it may have C(history), which is what was
        done with instances since, a list of entries by UUID.
    type: json
    default: "{}"
  user_data:
    description: User data of new instances, by UUID.
    type: dict
    default: {}
  evacuations:
    description:
      - What happened to evacuated hosts, by the host's name, as M(lodestar.compute.keeper_info) tells it. An entry
        replaces one of a lower version.
    type: dict
    default: {}
  state:
    description:
      - Whether this host keeps anything. V(absent) removes what a former keeper kept, and the pool through which it
        served that. It is refused where the host itself believes to be one of the keepers.
    type: str
    choices: [present, absent]
    default: present
seealso:
  - module: lodestar.compute.keeper_info
"""

EXAMPLES = r"""
- name: Tell the keepers what a run has changed
  lodestar.compute.keeper:
    changes:
      hv1: {records: "{{ records }}"}
      hv2: {removed: {5f0a3a5e-8f2d-4c39-9f67-0c4f1f0d3b11: 4}}

- name: Forget on a former keeper what it kept
  lodestar.compute.keeper:
    state: absent
"""

RETURN = r"""
actions:
  description: What was done, or would be done in check mode, in order.
  returned: always
  type: list
  elements: str
  sample: ["update records of hv1"]
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import remove_tree
from ansible_collections.lodestar.compute.plugins.module_utils._host.history import (
    keep_entries,
    kept_history,
    with_entries,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.keeper import (
    Delta,
    HostRecords,
    drop_user_data,
    evacuations,
    keep_evacuations,
    keep_records,
    keep_user_data,
    kept_hosts,
    kept_records,
    kept_user_data,
    news_of_evacuations,
    require_former_keeper,
    require_keeper,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_host
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import connected
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.keeper_pool import remove_pool
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

ARGUMENTS = {
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "changes": {"type": "json", "default": "{}"},
    "user_data": {"type": "dict", "default": {}, "no_log": True},
    "evacuations": {"type": "dict", "default": {}},
}


@dataclass(frozen=True)
class Observed:
    """The deltas as they came, the copies as they are, and the user data and histories held of the instances that are
    spoken of; evacuated are the evacuations told of, and evacuations what is known of them.
    """

    deltas: Mapping[str, Delta]
    copies: Mapping[str, HostRecords]
    user_data: Mapping[str, str | None]
    histories: Mapping[str, Sequence[Mapping[str, Any]]]
    evacuated: Mapping[str, Evacuated]
    evacuations: Mapping[str, Any]


@dataclass(frozen=True)
class Retired:
    """A host that is a keeper no more; keeps says whether it still has anything of that time."""

    keeps: bool


def observe(paths: Paths, params: Mapping[str, Any]) -> Observed | Retired:
    """Check what came, and read all that it may touch."""
    if params["state"] == "absent":
        require_former_keeper(paths)
        return Retired(paths.keeper.is_dir())
    require_keeper(paths)
    deltas = _decoded(params["changes"])
    removed = {uuid for delta in deltas.values() for uuid in delta.removed}
    user_data = {uuid: kept_user_data(paths, uuid) for uuid in sorted(removed.union(params["user_data"]))}
    # Whether user data may go depends on every host's copy; without such a question the others are not read.
    others = kept_hosts(paths) if any(user_data[uuid] is not None for uuid in removed) else ()
    histories = {
        uuid: kept_history(paths, uuid) for uuid in sorted({uuid for each in deltas.values() for uuid in each.history})
    }
    return Observed(
        deltas,
        {host: kept_records(paths, host) for host in sorted({*others, *deltas})},
        user_data,
        histories,
        {checked_host(host): Evacuated.from_dict(raw) for host, raw in params["evacuations"].items()},
        evacuations(paths) if params["evacuations"] else {},
    )


def plan(params: Mapping[str, Any], observed: Observed | Retired) -> ModulePlan:
    """User data before the records that it belongs to; after they are gone, it goes."""
    if isinstance(observed, Retired):
        return ModulePlan([Action("remove", "keeper", {"kept": True}, None, retire)] if observed.keeps else [])
    after = {
        host: copy.merged(observed.deltas[host]) if host in observed.deltas else copy
        for host, copy in observed.copies.items()
    }
    # Evacuations first: they say which of the records after them are dead.
    first = [*_evacuated(observed), *_stored(params, observed)]
    return ModulePlan([*first, *_updated(observed, after), *_dropped(observed, after), *_told(observed)])


def _evacuated(observed: Observed) -> Iterator[Action]:
    for host, after in news_of_evacuations(observed.evacuations, observed.evacuated).items():
        write = partial(keep_evacuations, told={host: observed.evacuated[host]})
        yield Action("update", f"evacuation of {host}", observed.evacuations.get(host), after, write)


def _stored(params: Mapping[str, Any], observed: Observed) -> Iterator[Action]:
    for uuid, text in sorted(params["user_data"].items()):
        if observed.user_data[uuid] != text:
            yield Action(
                "store", f"user data of {uuid}", None, {"stored": True}, partial(keep_user_data, uuid=uuid, text=text)
            )


def _updated(observed: Observed, after: Mapping[str, HostRecords]) -> Iterator[Action]:
    for host, copy in after.items():
        before = observed.copies[host]
        if copy != before:
            write = partial(keep_records, host=host, delta=observed.deltas[host])
            yield Action("update", f"records of {host}", before.generations, copy.generations, write)


def _told(observed: Observed) -> Iterator[Action]:
    for host, delta in observed.deltas.items():
        for uuid, entries in delta.history.items():
            before = observed.histories[uuid]
            after = with_entries(before, entries)
            if after != before:
                write = partial(keep_entries, uuid=uuid, entries=entries)
                subject = f"history of {uuid} on {host}"
                yield Action("extend", subject, {"entries": len(before)}, {"entries": len(after)}, write)


def _dropped(observed: Observed, after: Mapping[str, HostRecords]) -> Iterator[Action]:
    kept = {uuid for copy in after.values() for uuid in copy.records}
    removed = {uuid for delta in observed.deltas.values() for uuid in delta.removed}
    for uuid in sorted(removed - kept):
        if observed.user_data[uuid] is not None:
            yield Action("remove", f"user data of {uuid}", {"stored": True}, None, partial(drop_user_data, uuid=uuid))


def _decoded(text: str) -> dict[str, Delta]:
    try:
        changes = json.loads(text)
        return {checked_host(host): Delta.from_dict(host, raw) for host, raw in changes.items()}
    except (ValueError, AttributeError) as error:
        raise InvalidInput([Fault("changes", f"is not a JSON object of hosts: {error}")]) from error


def retire(paths: Paths) -> None:
    """Serve nothing any more, then forget it; the directory goes last, since it says that there is something to do."""
    with connected() as connection:
        remove_pool(connection)
    remove_tree(paths.keeper)


def main(paths: Paths | None = None) -> None:
    """Bind the three callables to where this host's files are."""
    where = paths or Paths()
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    run(module, partial(observe, where), plan, lambda _observed, action: action.detail(where))


if __name__ == "__main__":
    main()
