# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resize: another flavor on the same host, confirmed, reverted, or confirmed by time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import (
    flavor_before,
    power_before,
    resized,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import taken_by
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom, why_not_grown
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.migration import migrate
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.restore_point import (
    refuse_with_restore_points,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import COLD, why_not_live
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record

_UNITS = (("vcpus", "vCPUs"), ("ram_mb", "MB of RAM"), ("disk_gb", "GB of disk"))
# What a guest can be given more of as it runs, and how much of it at most.
_GROWING = (("vcpus", "vCPUs"), ("ram_mb", "RAM"), ("disk_gb", "disk"))
_MOST = ("max_vcpus", "max_ram_mb")


def resize(subject: Subject) -> Change | None:
    """To the flavor that the option names; by a move first where its host has no room, or another is asked for.

    Raises Refused for a flavor that it cannot take, for a guest that runs unless impact permits its restart, or it can
    grow to that flavor as it runs, and for one that has to move and cannot.
    """
    flavor = _flavor(subject)
    if subject.state == "resized" and flavor != subject.record.flavor:
        raise Refused(f"it is resized to {subject.record.flavor.name} already: confirm or revert that first")
    host = subject.option("host", str)
    if flavor == subject.record.flavor:
        if host not in (None, subject.holding.host):
            raise Refused(f"it has flavor {flavor.name} already: to have it on {host}, use instance_migrate")
        return None
    _refuse_unfit(subject.record, flavor)
    refuse_with_restore_points(subject.record, "a resize")
    if subject.state == "active" and subject.option("impact", str, "live") != "restart":
        change = _grown_live(subject, flavor)
    else:
        change = _change(subject, flavor)
    short = _lacking(subject, change)
    if host not in (None, subject.holding.host):
        return _moved(subject, change, None)
    return change if short is None else _moved(subject, change, short)


def _grown_live(subject: Subject, flavor: Flavor) -> Change:
    """More for the guest as it runs; nothing is kept, so there is nothing to go back to."""
    has, observed = subject.record.flavor, subject.holding.instance.observed
    grows = [word for name, word in _GROWING if getattr(flavor, name) > getattr(has, name)]
    others = {name: getattr(flavor, name) for name in ("name", *_MOST, *(name for name, _word in _GROWING))}
    shrinks = any(getattr(flavor, name) < getattr(has, name) for name, _word in _GROWING)
    has_no_headroom = not observed.max_vcpus and grows != ["disk"]
    if replace(has, **others) != flavor or shrinks or not grows or has_no_headroom:
        raise Refused("it runs, and another flavor takes a restart: say impact=restart, or stop it first")
    headroom = Headroom(has.vcpus, has.ram_mb, max(observed.max_vcpus, has.vcpus), max(observed.max_ram_mb, has.ram_mb))
    reason = why_not_grown(headroom, flavor)
    if reason is not None:
        raise Refused(reason)
    verb = "grows" if grows in (["RAM"], ["disk"]) else "grow"
    said = f"its {_listed(grows)} {verb} at once, which nobody can revert"
    return Change(after={"flavor": flavor.to_dict()}, action="grow", said=said)


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def confirm_resize(_subject: Subject) -> Change:
    """Keep the flavor that it has."""
    return Change(after={"condition": None})


def revert_resize(subject: Subject) -> Change:
    """Go back to the flavor before. Raises Refused for a guest that runs unless impact permits its restart."""
    record, before = subject.record, flavor_before(subject.record)
    if before is None:
        raise Refused("its record does not say to which flavor it would go back")
    if subject.power_state != "stopped" and subject.option("impact", str, "live") != "restart":
        raise Refused("it runs, and a revert takes a restart: say impact=restart")
    return Change(after={"flavor": before.to_dict(), "condition": None}, options={"power_state": power_before(record)})


def _flavor(subject: Subject) -> Flavor:
    name, known = subject.option("flavor", str), subject.desired.flavors
    if name is None:
        raise Refused("resize: say flavor, to which it shall be resized")
    if name not in known:
        raise Refused(f"flavor {name} is not declared; there are {', '.join(sorted(known)) or 'none'}")
    return known[name]


def _refuse_unfit(record: Record, flavor: Flavor) -> None:
    """Raise Refused for what this version cannot do to an instance in its place."""
    has = record.flavor
    if flavor.disk_gb < has.disk_gb:
        raise Refused(
            f"flavor {flavor.name} has {flavor.disk_gb} GB of disk and it has {has.disk_gb}: a disk is never shrunk"
        )
    if has.ephemeral_gb not in (0, flavor.ephemeral_gb):
        raise Refused(
            f"flavor {flavor.name} has {flavor.ephemeral_gb} GB of ephemeral disk and it has {has.ephemeral_gb}: "
            "an ephemeral disk that is there keeps its size"
        )
    if record.assignment or dict(flavor.extra_specs) != dict(has.extra_specs):
        raise Refused(
            "the flavors' extra_specs say on which hosts, CPUs or devices it may run, and a resize does not place it "
            "anew: make another instance of that flavor"
        )


def _change(subject: Subject, flavor: Flavor) -> Change:
    record, now = subject.record, subject.moment.now
    seconds = subject.option("confirm_after", int)
    power_state = "running" if subject.state == "active" else "stopped"
    condition = resized(record.flavor, power_state, now, None if seconds is None else _later(now, seconds))
    return Change(
        before={"flavor": record.flavor.to_dict()},
        after={"flavor": flavor.to_dict(), "condition": condition.to_dict()},
        options={"power_state": power_state},
    )


def _later(now: str, seconds: int) -> str:
    if seconds < 0:
        raise Refused(f"resize: confirm_after must be at least 0 seconds, not {seconds}")
    then = datetime.fromisoformat(now.replace("Z", "+00:00")) + timedelta(seconds=seconds)
    return then.strftime("%Y-%m-%dT%H:%M:%SZ")


def _moved(subject: Subject, change: Change, short: str | None) -> Change:
    """The move with which the resize begins; it is planned again, and done, once the instance is there.

    short is what its own host lacks. Raises Refused where it cannot move, or this run has moved it already.
    """
    instance, host = subject.holding.instance, subject.option("host", str)
    takes_restart = change.action is None
    # Live where that is possible: the guest is then off for the resize alone.
    mode = COLD if takes_restart and subject.state == "active" and why_not_live(instance) is not None else "auto"
    try:
        move = migrate(replace(subject, action="migrate", options={"host": host, "mode": mode}))
    except Refused as refusal:
        raise Refused(f"{short or f'it has to move to {host} first'}; {refusal}") from refusal
    if move is None:
        raise Refused(short or f"this run has moved it to {subject.holding.host} already")
    name = change.after["flavor"]["name"]
    then = f"it is resized to {name} there, and stays there if that is reverted"
    if change.action == "grow":
        then = f"it grows to {name} there as it runs, which nobody can revert"
    return replace(
        move,
        action="migrate",
        after=change.after,
        options={**move.options, "away": short or "it is there now"},
        impact="restart" if takes_restart else None,
        said=f"{f'{short}; ' if short else ''}{then}",
    )


def _lacking(subject: Subject, change: Change) -> str | None:
    """What the host has not of what it takes more. As in Nova, none is given more vCPUs or RAM than there are without
    overcommitting: no host of that size would take it in.
    """
    then, now = taken_by(changed_record(subject.record, change.after)), taken_by(subject.record)
    more, free, has = then - now, subject.host.free, subject.host.capacity
    beyond = [
        f"{getattr(then, name):g} {unit}, it has {getattr(has, name):g} in all"
        for name, unit in _UNITS[:2]
        if getattr(more, name) > 0 and getattr(then, name) > getattr(has, name)
    ]
    if beyond:
        return f"{subject.host.name} is too small for it: needs {' and '.join(beyond)}"
    short = [
        f"{getattr(more, name):g} more {unit}, {max(getattr(free, name), 0):g} free"
        for name, unit in _UNITS
        if getattr(more, name) > max(getattr(free, name), 0)
    ]
    return f"{subject.host.name} has no room for it: needs {' and '.join(short)}" if short else None
