# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with an instance, and in which states: one table, from which plans, hosts and documentation read.

The states an action is allowed in are Nova's (its API's checks of vm_state), in Nova's words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# Nova's vm_states, less those that end an instance: `building` is a task here, and what is deleted is not there.
STATES = (
    "active",
    "paused",
    "suspended",
    "stopped",
    "rescued",
    "resized",
    "soft_deleted",
    "shelved",
    "error",
)
ANY_STATE = frozenset(STATES)
_OF_POWER = {
    "running": "active",
    "paused": "paused",
    "suspended": "suspended",
    "stopped": "stopped",
    "crashed": "error",
}


@dataclass(frozen=True)
class Action:
    """One thing that can be done: the task that the record names meanwhile, and the states in which it is allowed.

    task is None where the whole action is one write of the record, which cannot be interrupted. leads_to is the state
    that it names, in which asking for it again changes nothing. impact is what it does to a guest that runs. is_long
    says of one that copies disks that it takes minutes. is_end says that YAML which names the instance contradicts it.
    said is a line for the documentation.
    """

    task: str | None
    states: frozenset[str]
    said: str
    leads_to: str | None = None
    impact: str = "none"
    passes_lock: bool = False
    is_long: bool = False
    is_end: bool = False


def _states(words: str) -> frozenset[str]:
    return frozenset(words.split())


ACTIONS: Mapping[str, Action] = {
    "create": Action("building", frozenset(), "Make it: disks, config drive, domain; start it."),
    "complete": Action("building", frozenset(), "Finish a creation that was interrupted."),
    "delete": Action("deleting", ANY_STATE, "Stop it and remove it with its own files.", impact="restart"),
    "soft_delete": Action(
        "soft_deleting",
        _states("active paused suspended stopped error"),
        "Stop it and keep it for a time, in which it can be restored; then it is deleted.",
        leads_to="soft_deleted",
        impact="restart",
        is_end=True,
    ),
    "restore": Action(
        "restoring", _states("soft_deleted"), "Take a soft deletion back: it runs again.", leads_to="active"
    ),
    "start": Action("starting", _states("stopped error"), "Start it.", leads_to="active"),
    "stop": Action(
        "stopping",
        _states("active error"),
        "Ask the guest to stop, and stop it when it has not in time.",
        leads_to="stopped",
        impact="restart",
    ),
    "reboot": Action(
        "rebooting",
        _states("active stopped paused suspended error"),
        "Stop the guest and start it again; with `hard` without asking, and from any power state.",
        impact="restart",
    ),
    "pause": Action("pausing", _states("active"), "Hold its vCPUs.", leads_to="paused", impact="live"),
    "unpause": Action("unpausing", _states("paused"), "Let its vCPUs run again.", leads_to="active"),
    "suspend": Action(
        "suspending", _states("active"), "Save its memory to disk and stop.", leads_to="suspended", impact="live"
    ),
    "resume": Action("resuming", _states("suspended"), "Go on from the memory saved to disk.", leads_to="active"),
    "resize": Action(
        "resizing",
        _states("active stopped"),
        "Give it another flavor, on its host or one that has room, until that is confirmed or reverted.",
        leads_to="resized",
        impact="restart",
        is_long=True,
    ),
    "grow": Action(
        "growing",
        _states("active"),
        "Give it more vCPUs, RAM and root disk while it runs: what a resize does where it has room for that.",
        impact="live",
    ),
    "confirm_resize": Action("confirming", _states("resized"), "Keep the new flavor; the old disk goes."),
    "revert_resize": Action(
        "reverting", _states("resized"), "Go back to the old flavor and the old disk.", impact="restart"
    ),
    "rebuild": Action(
        "rebuilding",
        _states("active stopped error"),
        "Make its disks anew from an image; UUID, name and addresses stay.",
        impact="recreate",
        is_long=True,
    ),
    "rescue": Action(
        "rescuing",
        _states("active stopped error"),
        "Boot a rescue image, its own disks beside it.",
        leads_to="rescued",
        impact="restart",
    ),
    "unrescue": Action(
        "unrescuing", _states("rescued"), "Boot its own disk again.", leads_to="active", impact="restart"
    ),
    "snapshot": Action(
        "snapshotting",
        _states("active paused suspended stopped"),
        "Make an image of its root disk in the image store; it runs on.",
        is_long=True,
    ),
    "shelve": Action(
        "shelving",
        _states("active paused suspended stopped"),
        "Stop it and keep its disk in the image store: it takes nothing of a host.",
        leads_to="shelved",
        impact="restart",
        is_long=True,
    ),
    "unshelve": Action(
        "unshelving",
        _states("shelved"),
        "Bring its disk back, on any host, and start it if it ran.",
        leads_to="active",
        is_long=True,
    ),
    "forget_shelved": Action(
        "forgetting_shelved",
        frozenset(),
        "Remove what is left of it where it was shelved, once it is elsewhere.",
    ),
    "create_restore_point": Action(
        "creating_restore_point",
        _states("active paused suspended stopped"),
        "Remember its disk, or its disk and memory, to go back to; it runs on.",
        impact="live",
    ),
    "revert_to_restore_point": Action(
        "reverting_to_restore_point",
        _states("active paused stopped error"),
        "Go back to a restore point; what was written since is lost.",
        impact="restart",
    ),
    "delete_restore_point": Action(
        "deleting_restore_point",
        _states("active paused suspended stopped rescued error"),
        "Forget a restore point; its disk stays as it is, and it runs on.",
    ),
    "migrate": Action(
        "migrating",
        _states("active paused stopped"),
        "Move it to another host with its disks: while it runs, paused as it is, or off.",
        impact="live",
        is_long=True,
    ),
    "arrive": Action("arriving", frozenset(), "Promise it a place on the host that it moves to."),
    "finish_arrival": Action("arriving", frozenset(), "Have an interrupted move end where the instance has arrived."),
    "finish_migration": Action("migrating", frozenset(), "Remove from its old host what has arrived elsewhere."),
    "drop_arrival": Action("arriving", frozenset(), "Take back the place of an instance that stays where it is."),
    "evacuate": Action("evacuating", frozenset(), "Make it again on another host, as its own has died."),
    "forget_evacuated": Action(
        "forgetting_evacuated",
        frozenset(),
        "Remove what is left of it on a host that is back, once it is elsewhere; its disks are kept aside.",
        impact="restart",
    ),
    "undo_migration": Action("migrating", frozenset(), "Have an interrupted move end where the instance was."),
    "attach_disk": Action(
        "attaching_disk",
        _states("active paused stopped resized"),
        "Give it a data disk, a new one or one that was detached and kept.",
        impact="live",
    ),
    "grow_disk": Action(
        "growing_disk",
        _states("active paused stopped resized"),
        "Give a data disk more room; none shrinks.",
        impact="live",
    ),
    # Nova also takes what is paused, whose guest cannot let go of anything; and of what is shelved, nothing is there.
    "detach_disk": Action(
        "detaching_disk",
        _states("active stopped resized"),
        "Take a data disk away; it is kept for another attach unless `delete` is said.",
        impact="live",
    ),
    "attach_nic": Action(
        "attaching_nic",
        _states("active paused stopped"),
        "Give it an interface on a network, with an address of its own.",
        impact="live",
    ),
    "detach_nic": Action(
        "detaching_nic", _states("active stopped"), "Take an interface away; its address is free again.", impact="live"
    ),
    # Nova also takes one in error, of whose guest nothing is left here.
    "crash_dump": Action(
        "dumping",
        _states("active paused rescued resized"),
        "Write its memory to a file beside its disk; it is held meanwhile and runs on.",
        impact="live",
        is_long=True,
    ),
    "update": Action(None, ANY_STATE, "Change its metadata, tags or description."),
    "rename": Action(None, ANY_STATE, "Give it another name; its guest keeps the hostname that it was made with."),
    "adopt": Action(None, frozenset(), "Give a domain that was made by other means a record, without a restart."),
    "release": Action(None, ANY_STATE, "Take an adopted one's record away; its domain stays as it is.", is_end=True),
    "lock": Action(None, ANY_STATE, "Refuse every change until it is unlocked.", passes_lock=True),
    "unlock": Action(None, ANY_STATE, "Allow changes again.", passes_lock=True),
}
# What can be done with an adopted instance: nothing that builds its domain or its disks anew.
OF_ADOPTED = _states(
    "delete soft_delete restore start stop reboot pause unpause suspend resume update rename release lock unlock"
)
# The power state that an action leads to; start, unpause and resume differ in where they begin.
POWER_RESULTS = {
    "start": "running",
    "stop": "stopped",
    "pause": "paused",
    "unpause": "running",
    "suspend": "suspended",
    "resume": "running",
}


def state_of(record: Record, power_state: str) -> str:
    """The state of an instance in Nova's words: its condition where it has one, else what its power state says.

    `unknown` where nobody can tell, in which nothing is allowed but deleting.
    """
    if record.condition is not None:
        return record.condition.name
    return _OF_POWER.get(power_state, "unknown")


def why_not_allowed(action: str, state: str) -> str | None:
    """Why the action is refused in that state, with the states that it is allowed in; None where it is allowed."""
    allowed = ACTIONS[action].states
    if state in allowed or (action == "delete" and state == "unknown"):
        return None
    return f"it is {state}, and {action} is allowed while {_listed(allowed)}"


def _listed(states: frozenset[str]) -> str:
    ordered = [state for state in STATES if state in states]
    return " or ".join(filter(None, (", ".join(ordered[:-1]), *ordered[-1:])))
