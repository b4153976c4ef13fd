# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Directories, files and systemd units of a host: what is there, and making one of them as wished."""

from __future__ import annotations

import datetime
import grp
import os
import pwd
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import write_whole

_BLOCK_BEGIN = "# lodestar.compute: what follows is written by host_prepare, up to its end mark\n"
_BLOCK_END = "# lodestar.compute: end\n"
_UNIT_PROPERTIES = "Id,LoadState,UnitFileState,ActiveState,ActiveEnterTimestamp,NeedDaemonReload"


@dataclass(frozen=True)
class Attributes:
    """Who owns a file or directory, and its mode as four octal digits."""

    mode: str
    owner: str
    group: str


@dataclass(frozen=True)
class Entry:
    """A directory (content None) or a file as found."""

    attributes: Attributes
    content: str | None = None


@dataclass(frozen=True)
class Unit:
    """A systemd unit as found. since is when it became active, in seconds of the epoch; 0 while it is not."""

    name: str
    exists: bool
    enabled: bool
    active: bool
    since: float
    stale: bool


def read_entry(path: str) -> Entry | None:
    """What is at a path, symbolic links followed; None where there is nothing."""
    try:
        status = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    attributes = Attributes(f"{stat.S_IMODE(status.st_mode):04o}", _user(status.st_uid), _group(status.st_gid))
    if stat.S_ISDIR(status.st_mode):
        return Entry(attributes)
    return Entry(attributes, Path(path).read_text(encoding="utf-8", errors="surrogateescape"))


def changed_at(paths: Iterable[str]) -> float:
    """When the last of these files, of those that exist, was changed in any way: seconds of the epoch, or 0."""
    times = [os.stat(path).st_ctime for path in paths if os.path.exists(path)]
    return max(times, default=0.0)


def is_mounted(path: str) -> bool:
    """Whether a directory is there and on another file system than the root directory."""
    try:
        return os.stat(path).st_dev != os.stat("/").st_dev
    except OSError:
        return False


def with_block(text: str, block: str) -> str:
    """The text with our block at its beginning, in place of an older one.

    There because libvirt takes the first of a setting given twice. An empty block only removes the older one.
    """
    before, begin, rest = text.partition(_BLOCK_BEGIN)
    if begin:
        text = before + rest.partition(_BLOCK_END)[2]
    return f"{_BLOCK_BEGIN}{block}{_BLOCK_END}{text}" if block else text


def block_of(text: str) -> str:
    """Our block of the text, empty where there is none."""
    return text.partition(_BLOCK_BEGIN)[2].partition(_BLOCK_END)[0]


def write_file(path: str, content: str, attributes: Attributes) -> None:
    """Write a file whole, its owner and mode last: nobody reads or runs it before it is as it should be."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    # Through a symbolic link, the file it names is written.
    target = Path(os.path.realpath(path))
    write_whole(target, content.encode("utf-8", errors="surrogateescape"))
    apply_attributes(str(target), attributes)


def make_directory(path: str, attributes: Attributes) -> None:
    """Make a directory, with its parents, and give it its owner and mode."""
    Path(path).mkdir(parents=True, exist_ok=True)
    apply_attributes(path, attributes)


def apply_attributes(path: str, attributes: Attributes) -> None:
    """Set owner, group and mode. Raises HostFault when the user or the group does not exist."""
    try:
        identity = pwd.getpwnam(attributes.owner).pw_uid, grp.getgrnam(attributes.group).gr_gid
    except KeyError as error:
        raise HostFault(f"{path} should belong to {attributes.owner}:{attributes.group}: {error.args[0]}") from error
    os.chown(path, *identity)
    os.chmod(path, int(attributes.mode, 8))


def read_units(names: Sequence[str]) -> dict[str, Unit]:
    """The units, by the names asked for, in one question to systemd. Raises HostFault."""
    if not names:
        return {}
    command = ["systemctl", "show", "--timestamp=us+utc", f"--property={_UNIT_PROPERTIES}", "--", *names]
    blocks = run_program(command, "ask systemd for its units", timeout=60).strip().split("\n\n")
    return {name: _unit(name, block) for name, block in zip(names, blocks)}


def control_units(verb: str, *names: str) -> None:
    """Have systemd do one thing: start, stop, restart, enable, disable units; daemon-reload takes none."""
    run_program(["systemctl", verb, *names], f"{verb} {' '.join(names)}".strip())


def start_alone(verb: str, name: str, interrupted: Sequence[str]) -> None:
    """Start or restart a unit while others are down that would be in its way; those that ran run again after."""
    running = [unit.name for unit in read_units(interrupted).values() if unit.active]
    if running:
        control_units("stop", *running)
    control_units(verb, name)
    if running:
        control_units("start", *running)


def _unit(name: str, block: str) -> Unit:
    properties = dict(line.partition("=")[::2] for line in block.splitlines())
    active = properties["ActiveState"] in ("active", "activating", "reloading")
    return Unit(
        name=name,
        exists=properties["LoadState"] not in ("not-found", "error"),
        enabled=properties["UnitFileState"] in ("enabled", "enabled-runtime", "static", "alias", "indirect"),
        active=active,
        since=_instant(properties.get("ActiveEnterTimestamp", "")) if active else 0.0,
        stale=properties["NeedDaemonReload"] == "yes",
    )


def _instant(text: str) -> float:
    """`Fri 2026-11-20 23:18:00.123456 UTC` in seconds of the epoch."""
    if not text:
        return 0.0
    parsed = datetime.datetime.strptime(text, "%a %Y-%m-%d %H:%M:%S.%f UTC")
    return parsed.replace(tzinfo=datetime.timezone.utc).timestamp()


def _user(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def _group(number: int) -> str:
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)
