#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Directories, files and units of a host in one task: a third of a second a host instead of one for each of them."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_configuration
short_description: Have a host's directories, configuration files and systemd units as they should be
version_added: 0.1.0
description:
  - Does in one task what would be some thirty tasks of M(ansible.builtin.file), M(ansible.builtin.copy),
    M(ansible.builtin.blockinfile) and M(ansible.builtin.systemd_service), each a third of a second for every host.
  - First directories, then files, then units. A unit is restarted when it runs since before one of the files that it
    reads was last changed, so a run that was interrupted between writing and restarting is completed by the next.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  directories:
    description: Directories to have.
    type: list
    elements: dict
    default: []
    suboptions:
      path:
        description: Absolute path.
        type: path
        required: true
      mode:
        description: Four octal digits.
        type: str
        default: "0755"
      mounted:
        description: Whether the directory above must be there and on another file system than the root directory.
        type: bool
        default: false
      owner:
        description: User name.
        type: str
        default: root
      group:
        description: Group name.
        type: str
        default: root
  files:
    description: Files to have.
    type: list
    elements: dict
    default: []
    suboptions:
      path:
        description: Absolute path. Missing directories above it are made.
        type: path
        required: true
      content:
        description: The whole file, or with I(block) its first lines.
        type: str
        required: true
      block:
        description: Whether I(content) is a marked block at the beginning of a file that otherwise is someone else's.
        type: bool
        default: false
      mode:
        description: Four octal digits.
        type: str
        default: "0644"
      owner:
        description: User name.
        type: str
        default: root
      group:
        description: Group name.
        type: str
        default: root
  exclusive:
    description:
      - Glob patterns. Files that match one and are not among I(files) are removed.
      - A bridge or a VLAN that such a file of systemd-networkd or NetworkManager made goes before it. It is refused
        while guests are on it.
    type: list
    elements: str
    default: []
  units:
    description: systemd units to have so, in this order.
    type: list
    elements: dict
    default: []
    suboptions:
      name:
        description: Name with its suffix.
        type: str
        required: true
      enabled:
        description: Whether it starts at boot. Unset leaves that as it is.
        type: bool
      started:
        description: Whether it runs now. Unset leaves that as it is.
        type: bool
      reads:
        description:
          - Files that it reads when it starts. It is restarted when one changed since, if it runs.
          - Also glob patterns, of which those count that are written or removed now.
        type: list
        elements: path
        default: []
      disturbs:
        description: Whether its restart would break operations on instances. It is refused while one is under way.
        type: bool
        default: false
      interrupts:
        description: Units that must be down while this one starts, and run again after; a socket's own service, say.
        type: list
        elements: str
        default: []
"""

EXAMPLES = r"""
- name: Let libvirt-guests leave the start of guests to the boot guard
  lodestar.compute.host_configuration:
    files:
      - path: /etc/default/libvirt-guests
        block: true
        content: |
          ON_BOOT=ignore
          ON_SHUTDOWN=shutdown
    units:
      - name: libvirt-guests.service
        enabled: true
"""

RETURN = r"""
actions:
  description: What was done, or would be done in check mode.
  returned: success
  type: list
  elements: str
  sample: [write /etc/default/libvirt-guests, restart libvirtd.service]
"""

import fnmatch
import glob
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.configuration import (
    Attributes,
    Entry,
    Unit,
    block_of,
    changed_at,
    control_units,
    is_mounted,
    make_directory,
    read_entry,
    read_units,
    start_alone,
    with_block,
    write_file,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.links import declared_link, delete_link, guests_on
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, holders
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run


@dataclass(frozen=True)
class Link:
    """A bridge or VLAN that is there, and the guests' interfaces on it."""

    name: str
    guests: tuple[str, ...]


@dataclass(frozen=True)
class ObservedHost:
    """What is there now: entries by path, units by name, matches of the exclusive patterns, times of change by path,
    the directories above which something is mounted, who works on which instance by UUID, and the links that files made
    which match and are not wished for.
    """

    entries: Mapping[str, Entry | None]
    units: Mapping[str, Unit]
    matching: tuple[str, ...]
    changed: Mapping[str, float]
    mounted: frozenset[str]
    holders: Mapping[str, Holder]
    links: Mapping[str, Link] = field(default_factory=dict)


def observe(params: Mapping[str, Any]) -> ObservedHost:
    """Read everything that the options name."""
    wished = [*params["directories"], *params["files"]]
    matching = sorted(path for pattern in params["exclusive"] for path in glob.glob(pattern))
    read_by_units = {path for unit in params["units"] for path in unit["reads"]}
    return ObservedHost(
        entries={entry["path"]: read_entry(entry["path"]) for entry in wished},
        units=read_units([unit["name"] for unit in params["units"]]),
        matching=tuple(matching),
        changed={path: changed_at([path]) for path in read_by_units},
        mounted=frozenset(wish["path"] for wish in params["directories"] if is_mounted(os.path.dirname(wish["path"]))),
        holders=holders(Paths()),
        links=_links(set(matching) - {wish["path"] for wish in params["files"]}),
    )


def _links(paths: Iterable[str]) -> dict[str, Link]:
    """The links that these files made, of those that are there, by the files' paths."""
    found = {}
    for path in paths:
        entry = read_entry(path)
        name = declared_link(entry.content or "") if entry is not None else None
        guests = guests_on(name) if name is not None else None
        if name is not None and guests is not None:
            found[path] = Link(name, tuple(guests))
    return found


def plan(params: Mapping[str, Any], observed: ObservedHost) -> ModulePlan:
    """Compare, and order: directories, files, then units."""
    actions = [action for wish in params["directories"] for action in _directory(wish, observed)]
    actions += [action for wish in params["files"] for action in _file(wish, observed)]
    kept = {wish["path"] for wish in params["files"]}
    actions += [action for path in observed.matching if path not in kept for action in _removal(path, observed)]
    touched = {action.subject for action in actions}
    if any("/systemd/system/" in path for path in touched) or any(unit.stale for unit in observed.units.values()):
        actions.append(Action("reload", "systemd"))
    for wish in params["units"]:
        actions += _unit(wish, observed, touched)
    return ModulePlan(actions)


def _directory(wish: Mapping[str, Any], observed: ObservedHost) -> list[Action]:
    found = observed.entries[wish["path"]]
    if found is not None and found.content is not None:
        raise Refused(f"{wish['path']} should be a directory and is a file: move it away")
    if wish["mounted"] and wish["path"] not in observed.mounted:
        raise Refused(f"{os.path.dirname(wish['path'])} is not mounted; mount it, and have it mounted at boot")
    wanted = _attributes(wish)
    if found is not None and found.attributes == wanted:
        return []
    before = asdict(found.attributes) if found else None
    return [Action("make", wish["path"], before, asdict(wanted), detail=wanted)]


def _file(wish: Mapping[str, Any], observed: ObservedHost) -> list[Action]:
    found = observed.entries[wish["path"]]
    if found is not None and found.content is None:
        raise Refused(f"{wish['path']} should be a file and is a directory: move it away")
    content, shown = wish["content"], found.content if found else None
    if wish["block"]:
        # The rest of such a file is its owner's, who may keep passwords in it: a diff does not show it.
        shown = block_of(found.content or "") if found else None
        content = with_block((found.content or "") if found else "", content)
    wanted = Entry(_attributes(wish), content)
    if found == wanted:
        return []
    before = {**asdict(found.attributes), "content": shown} if found else None
    after = {**asdict(wanted.attributes), "content": wish["content"]}
    return [Action("write", wish["path"], before, after, detail=wanted)]


def _removal(path: str, observed: ObservedHost) -> list[Action]:
    """The link before its file: a run that is interrupted in between finds the file again."""
    removal = Action("remove", path, before={"path": path})
    link = observed.links.get(path)
    if link is None:
        return [removal]
    if link.guests:
        raise Refused(
            f"{link.name} is not in lodestar_bridges any more, and guests are on it ({', '.join(link.guests)}): "
            "declare it again, or delete or move the instances first"
        )
    return [Action("delete", link.name, before={"link": link.name}), removal]


def _unit(wish: Mapping[str, Any], observed: ObservedHost, touched: set[str]) -> list[Action]:
    found = observed.units[wish["name"]]
    actions = []
    # A unit that is off and should be off need not exist.
    if wish["enabled"] is not None and wish["enabled"] != found.enabled and (wish["enabled"] or found.exists):
        change = "enable" if wish["enabled"] else "disable"
        actions.append(Action(change, wish["name"], {"enabled": found.enabled}, {"enabled": wish["enabled"]}))
    verb = _activity(wish, found, observed, touched)
    if verb and found.active and wish["disturbs"] and observed.holders:
        raise Busy(
            f"cannot {verb} {wish['name']} now: {'; '.join(map(str, observed.holders.values()))}; run again later"
        )
    if verb:
        # Subjects are unique in a plan: enabling comes first and has the plain name.
        subject = f"{wish['name']} (now)" if actions else wish["name"]
        needs = (wish["name"],) if actions else ()
        detail = (wish["name"], tuple(wish["interrupts"]))
        actions.append(Action(verb, subject, {"active": found.active}, {"active": verb != "stop"}, detail, needs))
    return actions


def _activity(wish: Mapping[str, Any], found: Unit, observed: ObservedHost, touched: set[str]) -> str | None:
    if wish["started"] and not found.active:
        return "start"
    if wish["started"] is False and found.active:
        return "stop"
    outdated = any(fnmatch.filter(touched, path) or observed.changed[path] > found.since for path in wish["reads"])
    return "restart" if found.active and outdated else None


def _attributes(wish: Mapping[str, Any]) -> Attributes:
    return Attributes(wish["mode"], wish["owner"], wish["group"])


def apply(_observed: ObservedHost, action: Action) -> None:
    """Do one action."""
    if action.verb == "make":
        make_directory(action.subject, action.detail)
    elif action.verb == "write":
        write_file(action.subject, action.detail.content, action.detail.attributes)
    elif action.verb == "remove":
        os.unlink(action.subject)
    elif action.verb == "delete":
        delete_link(action.subject)
    elif action.verb == "reload":
        control_units("daemon-reload")
    elif action.verb in ("enable", "disable"):
        control_units(action.verb, action.subject)
    else:
        start_alone(action.verb, *action.detail)


ENTRY = {
    "path": {"type": "path", "required": True},
    "owner": {"type": "str", "default": "root"},
    "group": {"type": "str", "default": "root"},
}
DIRECTORY = {
    **ENTRY,
    "mode": {"type": "str", "default": "0755"},
    "mounted": {"type": "bool", "default": False},
}
FILE = {
    **ENTRY,
    "mode": {"type": "str", "default": "0644"},
    "content": {"type": "str", "required": True},
    "block": {"type": "bool", "default": False},
}
UNIT = {
    "name": {"type": "str", "required": True},
    "enabled": {"type": "bool"},
    "started": {"type": "bool"},
    "reads": {"type": "list", "elements": "path", "default": []},
    "disturbs": {"type": "bool", "default": False},
    "interrupts": {"type": "list", "elements": "str", "default": []},
}


def main() -> None:
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "directories": {
                "type": "list",
                "elements": "dict",
                "default": [],
                "options": DIRECTORY,
            },
            "files": {"type": "list", "elements": "dict", "default": [], "options": FILE},
            "exclusive": {"type": "list", "elements": "str", "default": []},
            "units": {"type": "list", "elements": "dict", "default": [], "options": UNIT},
        },
        supports_check_mode=True,
    )
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
