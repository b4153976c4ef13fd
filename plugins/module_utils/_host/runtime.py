# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The collection's code on a host, for programs that run without Ansible: at boot, and while a guest moves.

Ansible brings a module's code for the time of one task. What travelled so is copied to a directory named by its
content, to which `current` points; a program that was started from an older one goes on with that.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import pkgutil
import shutil
from collections.abc import Mapping
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory

PACKAGE = "ansible_collections.lodestar.compute.plugins.module_utils"
# Ansible's own side of a module; it imports Ansible, which a host does not have.
_LEFT_OUT = f"{PACKAGE}._module"
_DIGITS = 16  # of a SHA-256: enough to tell versions apart


def travelled_code() -> dict[str, str]:
    """The source of every module of this collection that can be imported here, by its path in the runtime."""
    root = importlib.util.find_spec(PACKAGE)
    if root is None or root.submodule_search_locations is None:
        raise HostFault(f"{PACKAGE} is no package here")
    found: dict[str, str] = {}
    for entry in pkgutil.walk_packages(root.submodule_search_locations, f"{PACKAGE}."):
        if not entry.name.startswith(_LEFT_OUT):
            source = source_of(entry.name)
            suffix = "/__init__.py" if entry.ispkg else ".py"
            found[entry.name.replace(".", "/") + suffix] = source
    return found


def digest(code: Mapping[str, str]) -> str:
    """The name of the directory that holds exactly this code."""
    whole = hashlib.sha256()
    for path, source in sorted(code.items()):
        whole.update(f"{path}\0{len(source)}\0{source}".encode())
    return whole.hexdigest()[:_DIGITS]


class Runtime:
    """The directory with the versions of the code, and `current`, which points to one of them."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.current = directory / "current"

    def installed(self) -> str | None:
        """The version that `current` points to, None unless it is there."""
        with contextlib.suppress(OSError):
            name = os.readlink(self.current)
            return name if (self.directory / name).is_dir() else None
        return None

    def is_whole(self, code: Mapping[str, str]) -> bool:
        """Whether the version of this code is there as it should be, file by file."""
        version = self.directory / digest(code)
        try:
            return all((version / path).read_text(encoding="utf-8") == source for path, source in code.items())
        except OSError:
            return False

    def install(self, code: Mapping[str, str]) -> None:
        """Write the version beside, rename it, then point to it: a program that starts meanwhile finds a whole one."""
        name = digest(code)
        version, part = self.directory / name, self.directory / f"{name}.part"
        if not self.is_whole(code):
            shutil.rmtree(part, ignore_errors=True)
            for path, source in code.items():
                _write_synced(part / path, source)
            for directory in (part, *filter(Path.is_dir, part.rglob("*"))):
                sync_directory(directory)
            shutil.rmtree(version, ignore_errors=True)
            part.rename(version)
        link = self.directory / "current.part"
        link.unlink(missing_ok=True)
        link.symlink_to(name)
        link.replace(self.current)
        sync_directory(self.directory)

    def outdated(self, current: str) -> tuple[str, ...]:
        """Versions that can go once this one is current: the newest of the others stays, a program may run from it."""
        if not self.directory.is_dir():
            return ()
        others = [path for path in self.directory.iterdir() if path.is_dir() and not path.is_symlink()]
        others = [path for path in others if path.name != current]
        newest_first = sorted(others, key=lambda path: path.stat().st_mtime, reverse=True)
        return tuple(sorted(path.name for path in newest_first[1:]))

    def remove(self, version: str) -> None:
        """Remove one version."""
        shutil.rmtree(self.directory / version)


def _write_synced(path: Path, text: str) -> None:
    """Write a file that a power cut right after leaves whole: the program at boot is one of them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def source_of(name: str) -> str:
    """The source of a module that travelled. Raises HostFault for one that did not."""
    spec = importlib.util.find_spec(name)
    loader = spec.loader if spec else None
    source: str | None = loader.get_source(name) if loader and hasattr(loader, "get_source") else None
    if source is None:
        raise HostFault(f"the source of {name} did not travel with this module")
    return source
