# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and what is derived from them: checked at the border, never pasted unchecked into a path, XML or a shell
word.
"""

from __future__ import annotations

import re
import uuid as uuid_module

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput

DEFAULT_PROJECT = "default"
NAME_RULE = "2 to 63 characters of a-z, 0-9 and '-', starting with a letter and not ending with '-'"

NAME_PATTERN = r"[a-z][a-z0-9-]{0,61}[a-z0-9]"
LABEL_RULE = "1 to 63 letters, digits, '.', '_' and '-', with a letter or digit at both ends"
LABEL_PATTERN = r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?"

_NAME = re.compile(NAME_PATTERN)


def is_name(text: object) -> bool:
    """Whether text may name an instance or a project: a DNS label in lower case, of two characters at least."""
    return isinstance(text, str) and _NAME.fullmatch(text) is not None


def domain_name(project: str, name: str) -> str:
    """The instance's address in words, `project.name`: its libvirt domain name and its inventory name.

    Raises InvalidInput when either part is not a valid name, so that a dot can separate them without doubt.
    """
    for part, role in ((project, "project"), (name, "instance")):
        if not is_name(part):
            raise InvalidInput([Fault(f"{role} {part!r}", f"not a valid name: {NAME_RULE}")])
    return f"{project}.{name}"


def full_name(name: str) -> str:
    """`project.name` of a name that may leave out the default project."""
    return name if "." in name else f"{DEFAULT_PROJECT}.{name}"


def mac_address(instance_uuid: str, nic: int) -> str:
    """The MAC of an instance's nic-th interface (from 0): `52:` and 40 bits derived from the UUID and the position.

    Stable for the instance's life; 52 has the locally administered bit set and the multicast bit clear.
    """
    digest = uuid_module.uuid5(uuid_module.UUID(instance_uuid), f"nic-{nic}").bytes
    return ":".join(["52", *(f"{byte:02x}" for byte in digest[:5])])


def instance_uuid(run: str, project: str, name: str) -> str:
    """The UUID of an instance that a run creates: derived from the run's own, so that planning stays pure."""
    return str(uuid_module.uuid5(uuid_module.UUID(run), domain_name(project, name)))
