# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/actions.md from the table of actions that plans and hosts go by, beside Nova's list.

tests/tools/run.sh tests python tests/tools/actions_table.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import (
    ACTIONS,
    ANY_STATE,
    POWER_RESULTS,
    STATES,
)

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "actions.md"
HEAD = """# What can be done with an instance, and when

The states are Nova's. An instance that is `building`, or that another operation is at work on, takes no action: it is
busy, and who asks is told with whom. What a killed run left is settled by the next one first. A locked instance refuses
all but unlocking, unless the caller says `override`; what YAML declares otherwise is refused without `override` too.

Every playbook takes `instance` (a name, a list or a pattern), `project`, and `where` (`host`, `server_group`,
`metadata`, `tags`). Under `--check --diff` it shows its plan and touches nothing. Asking again for what is already so
changes nothing.

*Written by tests/tools/actions_table.py; do not edit.*
"""

# The playbooks instance_*, and those that are not called like what they do.
PLAYBOOKS = (
    "create",
    "delete",
    "power",
    "lock",
    "update",
    "attach",
    "detach",
    "snapshot",
    "restore_point",
    "migrate",
    "resize",
    "rebuild",
    "rescue",
    "shelve",
    "console",
    "dump",
    "password",
    "adopt",
    "release",
)
# When what no state allows is done.
_WITHOUT_STATE = {
    "create": "there is none of its name",
    "complete": "its creation was interrupted",
    "adopt": "its domain has no record",
    "arrive": "it migrates",
    "evacuate": "its host died, and was fenced",
    "forget_evacuated": "it was evacuated from this host",
}
# What the playbooks do by themselves that find something interrupted.
_WHICHEVER = ("complete", "finish_arrival", "finish_migration", "drop_arrival", "undo_migration")
# Those that are asked of a host.
_OF_HOSTS = {"evacuate": "host_evacuate", "forget_evacuated": "host_resume"}
_OTHER_PLAYBOOKS = {
    "arrive": "migrate",
    **dict.fromkeys((*POWER_RESULTS, "reboot"), "power"),
    **{name: "restore_point" for name in ACTIONS if name.endswith("restore_point")},
    "grow_disk": "attach",
    "grow": "resize",
    "rename": "update",
    "restore": "delete",
}

# What Nova's API offers for libvirt, as its users know it: our actions, or why there is none.
NOVA: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("create", ("create",), ""),
    ("delete, force-delete", ("delete",), ""),
    ("soft delete", ("soft_delete",), ""),
    ("restore", ("restore",), ""),
    ("start", ("start",), ""),
    ("stop", ("stop",), ""),
    ("reboot, soft and hard", ("reboot",), ""),
    ("pause", ("pause",), ""),
    ("unpause", ("unpause",), ""),
    ("suspend", ("suspend",), ""),
    ("resume", ("resume",), ""),
    ("lock", ("lock",), ""),
    ("unlock", ("unlock",), ""),
    ("update, set or unset metadata and tags, rename", ("update", "rename"), ""),
    ("create image (snapshot)", ("snapshot",), ""),
    ("backup", ("snapshot",), ""),
    ("rebuild", ("rebuild",), ""),
    ("resize", ("resize",), ""),
    ("confirm resize", ("confirm_resize",), ""),
    ("revert resize", ("revert_resize",), ""),
    ("rescue", ("rescue",), ""),
    ("unrescue", ("unrescue",), ""),
    ("shelve, shelve off-load", ("shelve",), ""),
    ("unshelve", ("unshelve",), ""),
    ("cold migrate", ("migrate",), ""),
    ("live migrate", ("migrate",), ""),
    ("force-complete a migration", (), "is said to the migration and not to the instance: `instance_migration_force`"),
    ("abort a migration", (), "is said to the migration and not to the instance: `instance_migration_abort`"),
    ("evacuate", ("evacuate",), ""),
    ("attach volume", ("attach_disk",), ""),
    ("detach volume", ("detach_disk",), ""),
    ("extend volume", ("grow_disk",), ""),
    ("swap volume", (), "comes with volumes"),
    ("attach or detach a share", (), "is not in this version: have the guest mount it"),
    ("attach interface", ("attach_nic",), ""),
    ("detach interface", ("detach_nic",), ""),
    ("get console, show console log", (), "is seen and not done: `instance_console`, and `instance_info`"),
    ("set admin password", (), "is no change of ours, and nothing of it is kept: `instance_password`"),
    ("get or clear a generated password", (), "is not needed: none is generated"),
    ("crash dump", ("crash_dump",), ""),
    ("diagnostics, topology", (), "is observed and not done: `instance_info`, `fleet_report`"),
    (
        "reset state",
        (),
        "is not needed: the state is what libvirt says; a task left behind is settled by `fleet_reconcile`",
    ),
    ("reset network, inject network info", (), "is not for libvirt"),
    ("add or remove a security group", (), "comes with security groups"),
    ("add or remove a floating IP", (), "comes with floating IPs"),
)


def text() -> str:
    """The page as it should be."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    yield HEAD.rstrip()
    yield from ("", "## The actions", "")
    yield "| action | what it does | playbook | allowed while | impact on a running guest |"
    yield "| --- | --- | --- | --- | --- |"
    for name, action in ACTIONS.items():
        yield f"| `{name}` | {action.said} | {_playbook(name)} | {_states(name)} | {action.impact} |"
    yield from ("", "## Each action in each state", "")
    yield f"| action | {' | '.join(STATES)} |"
    yield f"| --- |{' :-: |' * len(STATES)}"
    for name, action in ACTIONS.items():
        cells = ("yes" if state in action.states else "same" if state == action.leads_to else "" for state in STATES)
        yield f"| `{name}` | {' | '.join(cells)} |"
    yield from ("", "`same`: it is so already, and asking for it changes nothing. Elsewhere the action is refused.")
    yield from ("", "## Nova's list", "", "| Nova | here |", "| --- | --- |")
    for said, ours, reason in NOVA:
        has = [f"`{name}`" for name in ours if name in ACTIONS]
        yield f"| {said} | {', '.join(has) or reason} |"


def _states(name: str) -> str:
    states = ACTIONS[name].states
    if not states:
        return _WITHOUT_STATE.get(name, "its move was interrupted")
    return "always" if states == ANY_STATE else ", ".join(state for state in STATES if state in states)


def _playbook(name: str) -> str:
    """The playbook that does it: it is called like the action, like its first or its last word, or like what it takes
    back.
    """
    if name in _WHICHEVER:
        return "whichever comes next"
    if name in _OF_HOSTS:
        return f"`{_OF_HOSTS[name]}`"
    words = name.split("_")
    for candidate in (_OTHER_PLAYBOOKS.get(name), name, words[0], words[-1], name.removeprefix("un")):
        if candidate in PLAYBOOKS:
            return f"`instance_{candidate}`"
    return ""


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8")
