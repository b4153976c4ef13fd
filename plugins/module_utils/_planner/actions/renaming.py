# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another name for an instance that is there, in the same project; and none for one that is released."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import domain_name, is_name
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings


def release(subject: Subject) -> Change:
    """Take away the record of an adopted instance. Raises Refused for what was made here."""
    if subject.record.adopted is None:
        raise Refused("it was made here, not adopted: without a record nothing would keep its disks from harm")
    return Change(before={"record": "ours"}, after={})


def rename(subject: Subject) -> Change | None:
    """The name that option new_name gives. An instance that YAML names under its old one is YAML's no longer."""
    record, new_name = subject.record, subject.option("new_name", str)
    if new_name is None or not is_name(new_name):
        raise Refused(f"rename: {new_name!r} is no name; take a-z, 0-9 and '-', 2 to 63 of them, a letter first")
    if new_name == record.name:
        return None
    taken = why_taken(subject.holdings, domain_name(record.project, new_name))
    if taken is not None:
        raise Refused(taken)
    after: dict[str, Any] = {"name": new_name}
    declared = {each.domain_name for each in subject.desired.instances or ()}
    if record.origin == "declared" and record.domain_name in declared:
        after["origin"] = "adhoc"
    return Change(after=after)


def why_taken(holdings: Holdings, name: str) -> str | None:
    """Why no instance may have that name, or None: as for a new instance, what cannot be seen may have it."""
    found = holdings.named(name)
    if found:
        return f"{name} is there already, on {found[0].host}"
    if name in holdings.blocked:
        return f"{name} cannot be used: {holdings.blocked[name]}"
    lost = next((lost for lost in holdings.lost if lost.record.domain_name == name), None)
    if lost is not None:
        return f"keepers place {name} on {lost.host}, which answers and does not have it: see fleet_verify"
    if holdings.unknown_hosts and not holdings.is_kept:
        hosts = ", ".join(holdings.unknown_hosts)
        return f"nobody knows whether {hosts} may hold {name}: bring it back, or make hosts keepers (fleet_keepers)"
    return None
