# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An example of every action that a user asks for, and the lives in which they are told, one after another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import why_not_allowed

SAME, DONE, REFUSED = "nothing changes", "it is done again", "it is refused"
PARKED = "parked"  # an instance that is soft-deleted, and locked
ADDRESS, ELSEWHERE = "<a free address>", "<another host>"  # what the lab has to say
REASON = "audit until Friday"
IS_LOCKED = f"{REASON}; unlock it"


@dataclass(frozen=True)
class Example:
    """An action asked for by playbook: its plan under --check --diff names it, and what is said beside; again is what a
    second run does.

    refused is asked in its place to be refused, for the reason why: else the same of PARKED, for its state. first are
    the playbooks that are run before it.
    """

    playbook: str
    given: Mapping[str, Any]
    said: str
    again: str = SAME
    refused: Mapping[str, Any] = field(default_factory=dict)
    why: str | None = None
    first: tuple[tuple[str, Mapping[str, Any]], ...] = ()

    def refusal(self, action: str) -> tuple[Mapping[str, Any], str]:
        """What is asked to be refused, and the sentence that says why."""
        sentence = self.why or why_not_allowed(action, "soft_deleted")
        assert sentence is not None, f"{action} is allowed of what is soft-deleted: say why it is refused"
        return {**self.given, "instance": PARKED, **self.refused}, sentence


WEB = {"instance": "web"}
NOBODY, NONE_SUCH = {"instance": "nobody"}, "default.nobody: refused: no host has an instance of this name"
POINT = {**WEB, "restore_point": "good"}
FRONT = {"network": "front", "address": ADDRESS}
LARGER = {**WEB, "flavor": "m1.micro", "impact": "restart"}


def power(action: str, said: str, again: str = SAME, **given: Any) -> Example:
    return Example("instance_power", {**WEB, "power": action, **given}, said, again)


EXAMPLES: Mapping[str, Example] = {
    "create": Example(
        "instance_create",
        {**WEB, "flavor": "m1.nano", "image": "tiny", "networks": [{"name": "front"}]},
        "m1.nano",
        refused={"instance": "late", "flavor": "m9.none"},
        why="m9.none",
    ),
    "update": Example("instance_update", {**WEB, "metadata": {"tier": "one"}}, "metadata: ", why=IS_LOCKED),
    "lock": Example("instance_lock", {**WEB, "reason": "mine"}, "lock: ", refused=NOBODY, why=NONE_SUCH),
    "unlock": Example("instance_lock", {**WEB, "locked": False}, "lock: ", refused=NOBODY, why=NONE_SUCH),
    "attach_disk": Example("instance_attach", {**WEB, "disk": "data", "size_gb": 1}, "disks: none -> data 1 GB"),
    "grow_disk": Example(
        "instance_attach", {**WEB, "disk": "data", "size_gb": 2}, "disks: data 1 GB -> data 2 GB", why="soft_deleted"
    ),
    "detach_disk": Example("instance_detach", {**WEB, "disk": "data", "delete": True}, "disks: data 2 GB -> none"),
    "attach_nic": Example("instance_attach", {**WEB, **FRONT}, "networks: "),
    "detach_nic": Example("instance_detach", {**WEB, **FRONT}, "networks: "),
    "snapshot": Example("instance_snapshot", {**WEB, "snapshot_name": "gold"}, "image gold in "),
    "create_restore_point": Example("instance_restore_point", {**POINT, "state": "present"}, "good"),
    "revert_to_restore_point": Example(
        "instance_restore_point", {**POINT, "state": "reverted", "accept_loss": True}, "is lost", DONE
    ),
    "delete_restore_point": Example("instance_restore_point", {**POINT, "state": "absent"}, "good"),
    "crash_dump": Example("instance_dump", WEB, "impact: live", DONE),
    "pause": power("pause", "power_state: running -> paused"),
    "unpause": power("unpause", "power_state: paused -> running"),
    "suspend": power("suspend", "power_state: running -> suspended"),
    "resume": power("resume", "power_state: suspended -> running"),
    "reboot": power("reboot", "impact: restart", DONE, hard=True),
    "grow": Example(
        "instance_resize", {**WEB, "flavor": "m1.roomy"}, "flavor: m1.nano -> m1.roomy", why="soft_deleted"
    ),
    "resize": Example("instance_resize", LARGER, "flavor: m1.roomy -> m1.micro"),
    "revert_resize": Example(
        "instance_resize", {**WEB, "revert": True, "impact": "restart"}, "flavor: m1.micro -> m1.roomy", REFUSED
    ),
    "confirm_resize": Example(
        "instance_resize",
        {**WEB, "confirm": True},
        "condition: ",
        REFUSED,
        first=(("instance_resize", LARGER),),
    ),
    "rebuild": Example("instance_rebuild", {**WEB, "accept_loss": True}, "impact: recreate", DONE),
    "rescue": Example("instance_rescue", WEB, "impact: restart"),
    "unrescue": Example("instance_rescue", {**WEB, "rescued": False}, "impact: restart"),
    "migrate": Example("instance_migrate", {**WEB, "host": ELSEWHERE}, "from "),
    "stop": power("stop", "power_state: running -> stopped", hard=True),
    "start": power("start", "power_state: stopped -> running"),
    "shelve": Example("instance_shelve", WEB, "is lost"),
    "unshelve": Example("instance_shelve", {**WEB, "unshelve": True}, "condition: "),
    "soft_delete": Example(
        "instance_delete",
        {**WEB, "soft": True, "reclaim_after": 3600},
        "impact: restart",
        refused={"instance": "kept"},
        why="delete protection is on",
    ),
    "restore": Example(
        "instance_delete",
        {**WEB, "restore": True},
        "condition: ",
        refused={"instance": "off"},
        why="it is stopped",
    ),
    "rename": Example(
        "instance_update",
        {**WEB, "new_name": "front"},
        "name: web -> front",
        REFUSED,
        refused={"new_name": "later"},
        why=IS_LOCKED,
    ),
    "delete": Example("instance_delete", {"instance": "front"}, "impact: restart", why=IS_LOCKED),
    "adopt": Example(
        "instance_adopt",
        {"instance": "mine", "domain": "theirs"},
        "name: none -> mine",
        refused={"instance": "late", "domain": "nobodys"},
        why="nobodys",
    ),
    "release": Example(
        "instance_release", {"instance": "mine"}, "asked for by name", REFUSED, why="it was made here, not adopted"
    ),
}
# Each a life of its own instance, made before its first action where that does not.
LIVES = {
    "records": ("create", "update", "lock", "unlock", "rename", "delete"),
    "devices": ("attach_disk", "grow_disk", "detach_disk", "attach_nic", "detach_nic"),
    "copies": ("snapshot", "create_restore_point", "revert_to_restore_point", "delete_restore_point", "crash_dump"),
    "power": ("pause", "unpause", "suspend", "resume", "reboot", "stop", "start"),
    "sizes": ("grow", "resize", "revert_resize", "confirm_resize", "rebuild"),
    "places": ("rescue", "unrescue", "migrate", "shelve", "unshelve", "soft_delete", "restore"),
    "theirs": ("adopt", "release"),
}
# What no user asks for by name: another action or another run needs it, whose stories tell of it.
NOT_ASKED = {
    "complete": "a creation that was killed: tests/lab/host/test_host_interruption.py",
    "arrive": "the other half of a move: migrate",
    "finish_arrival": "a move that was killed: tests/lab/migration/test_killed_mover.py",
    "finish_migration": "a move that was killed: tests/lab/migration/test_killed_mover.py",
    "drop_arrival": "a move that was killed: tests/lab/migration/test_killed_mover.py",
    "undo_migration": "a move that was killed: tests/lab/migration/test_killed_mover.py",
    "forget_shelved": "an unshelving elsewhere: tests/lab/life/test_shelving.py",
    "evacuate": "asked of a host: tests/lab/maintenance/test_evacuation.py",
    "forget_evacuated": "asked of a host: tests/lab/maintenance/test_evacuation.py",
}
