# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of two hosts has an instance whose move was interrupted: the table of what both report, and its answer.

What decides is what both hosts say, never what a call returned. The destination runs only once the source cannot any
more, so where the destination has never run, the source's disks are at least as new: in doubt the source has it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS

ARRIVING, MIGRATING = TASKS["arrive"], TASKS["migrate"]

# What the source says. `running`: it runs, or its record says of no move. `unsent`: nothing of it was sent yet.
# `handing_over`: paused by libvirt in the middle of its migration, `letting_go` where the guest may go on there by
# itself (post-copy). `split`: paused, as part of its memory is on the other host alone (post-copy). `ended`: off, and
# not by its migration. `silent`: its host does not answer. `fenced`: it was cut off for good.
SOURCES = ("running", "unsent", "handing_over", "letting_go", "split", "off", "ended", "none", "silent", "fenced")
# What the destination says. `claimed`: a definition that nothing has arrived in, or not all. `arrived`: all has,
# and it has not run. `arrived_off`: all has, and it is off since. `settled`: it ended there as a move does.
DESTINATIONS = ("none", "claimed", "arrived", "running", "arrived_off", "settled", "silent", "fenced")

STAYS, LEFT, KEPT, ALARM = "stays", "left", "kept", "alarm"
# The source has it, and where disks were copied perhaps older ones than died with the other host.
OLDER = "older"

_STAYS_WITH = ("none", "claimed", "arrived", "arrived_off")
TABLE: dict[tuple[str, str], str] = {
    **{("running", destination): STAYS for destination in _STAYS_WITH},
    ("running", "running"): ALARM,
    ("running", "settled"): ALARM,
    ("unsent", "none"): STAYS,
    ("unsent", "claimed"): STAYS,
    ("unsent", "arrived"): KEPT,
    ("unsent", "arrived_off"): KEPT,
    ("unsent", "running"): ALARM,
    ("unsent", "settled"): ALARM,
    **{(source, destination): STAYS for source in ("handing_over", "letting_go") for destination in _STAYS_WITH},
    **{(source, "running"): LEFT for source in ("handing_over", "letting_go")},
    **{(source, "settled"): LEFT for source in ("handing_over", "letting_go")},
    # Post-copy that failed: neither has a guest that could run, until libvirt brings the rest of its memory.
    **{("split", destination): KEPT for destination in DESTINATIONS},
    ("off", "none"): STAYS,
    ("off", "claimed"): STAYS,
    ("off", "arrived"): LEFT,
    ("off", "running"): LEFT,
    ("off", "arrived_off"): LEFT,
    ("off", "settled"): LEFT,
    # It may have gone on after its libvirt took the migration for failed: what never ran has nothing newer.
    **{("ended", destination): STAYS for destination in ("none", "claimed", "arrived")},
    **{("ended", destination): LEFT for destination in ("running", "arrived_off", "settled")},
    ("none", "none"): KEPT,
    # Nothing has arrived that could be lost, and nothing is left that could arrive.
    ("none", "claimed"): STAYS,
    ("none", "arrived"): KEPT,
    ("none", "running"): LEFT,
    ("none", "arrived_off"): KEPT,
    ("none", "settled"): LEFT,
    # What had not arrived died with its host: it is made again once its place is free.
    ("fenced", "none"): KEPT,
    ("fenced", "claimed"): STAYS,
    **{("fenced", destination): LEFT for destination in ("arrived", "running", "arrived_off", "settled")},
    # It goes on where it runs, and where it never left; what is off may have run on the host that is dead.
    **{(source, "fenced"): KEPT for source in SOURCES},
    **{(source, "fenced"): STAYS for source in ("running", "unsent", "handing_over")},
    **{(source, "fenced"): OLDER for source in ("off", "ended")},
    **{("silent", destination): KEPT for destination in DESTINATIONS},
    **{(source, "silent"): KEPT for source in SOURCES},
}
# Why a domain is paused whose memory is on its way after it.
_SPLIT = ("post-copy", "post-copy failed")
# Why a domain is off that ended by itself or was ended, after its migration failed or before it began.
_ENDED = ("shutdown", "destroyed", "crashed", "failed")


@dataclass(frozen=True)
class Side:
    """One host's part in a move, and what it says of it; instance is None where it has none."""

    host: str
    says: str
    instance: Instance | None = None


def source_side(host: str, instance: Instance | None, absence: str | None = None) -> Side:
    """What the host that an instance leaves says of it; absence is `silent` or `fenced` where it does not answer."""
    if absence is not None:
        return Side(host, absence, instance)
    if instance is None:
        return Side(host, "none")
    task, state, reason = instance.record.task, instance.observed.power_state, instance.observed.reason
    if task is None or task.name != MIGRATING:
        return Side(host, "running", instance)
    # Of a move that an older version began nobody knows whether anything was sent.
    if task.options.get("sent") is False:
        return Side(host, "unsent", instance)
    if state == "paused" and reason in _SPLIT:
        return Side(host, "split", instance)
    if state == "paused" and reason == "migrating":
        return Side(host, "letting_go" if _goes_on_by_itself(task) else "handing_over", instance)
    if state in ("stopped", "crashed"):
        return Side(host, "ended" if reason in _ENDED or state == "crashed" else "off", instance)
    return Side(host, "running", instance)


def _goes_on_by_itself(task: Task) -> bool:
    """Whether the guest may have run where it goes before its process here is gone. What cannot be read may."""
    try:
        return Convergence.from_dict(task.options.get("convergence") or {}).is_post_copy
    except (AttributeError, KeyError, StopIteration, TypeError, ValueError):
        return True


def destination_side(host: str, instance: Instance | None, absence: str | None = None) -> Side:
    """What the host that an instance moves to says of it; absence as in source_side."""
    if absence is not None:
        return Side(host, absence, instance)
    if instance is None:
        return Side(host, "none")
    task, state = instance.record.task, instance.observed.power_state
    if task is None or task.name != ARRIVING:
        return Side(host, "settled", instance)
    if state == "running":
        return Side(host, "running", instance)
    if not task.options.get("arrived"):
        return Side(host, "claimed", instance)
    return Side(host, "arrived" if state == "paused" else "arrived_off", instance)


def verdict(source: Side, destination: Side) -> str:
    """Who has the instance: STAYS (the source), OLDER (the same, perhaps with less), LEFT (the destination), KEPT
    (nobody can tell), ALARM (both).
    """
    return TABLE[source.says, destination.says]


def why_kept(source: Side, destination: Side) -> str:
    """Why nothing is done with an instance whose move was interrupted."""
    way = f"its move from {source.host} to {destination.host} was interrupted"
    for side in (source, destination):
        if side.says == "silent":
            return f"{way}, and {side.host} does not answer: nothing is done until it does, or is fenced and evacuated"
    if destination.says == "fenced" and source.says in ("split", "letting_go"):
        name = source.instance.record.domain_name if source.instance else ""
        return (
            f"{way}, and part of its memory died with {destination.host}: end what is left of it on {source.host} "
            f"(virsh destroy {name}), and run host_evacuate again, which has it start there from its disks as after a "
            "power cut"
        )
    for side in (source, destination):
        if side.says == "fenced":
            return f"{way}, and {side.host}, which is dead, may have had the newer disks: look at what is left of it"
    if verdict(source, destination) == ALARM:
        return (
            f"{way}, and it may run on both: pause the one on {source.host} (virsh suspend), compare their disks, and "
            "delete nothing before"
        )
    if source.says == "split":
        return (
            f"{way}, part of its memory is on {source.host} and part on {destination.host}: have libvirt bring the "
            "rest (virsh migrate --postcopy-resume with the options of before), and run this again"
        )
    if source.says == "unsent":
        return (
            f"{way}, and {source.host} says that it sent nothing, {destination.host} that all has arrived: look at its "
            "disks on both before anything is changed"
        )
    return f"{way}, and {source.host} has it no more: look for its disks on both before anything is made anew"
