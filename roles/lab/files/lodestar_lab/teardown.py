# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a lab down: everything that carries its mark, whatever its files say, then its files."""

from __future__ import annotations

import shutil
from pathlib import Path

from . import cgroups, connections, network, processes
from .building import cache_lock, cache_locked, unfinished
from .commands import run
from .locks import is_free
from .places import Lab


def down(lab: Lab, cache: Path) -> list[str]:
    """Remove the lab's processes, interfaces, control groups, mounts and files; returns what was there.

    Of the cache, only what killed builds left is removed.
    """
    connections.close(lab)
    removed = _kill(lab)
    removed += [f"interface {name}" for name in network.remove_interfaces(lab)]
    removed += [f"control group {name}" for name in cgroups.remove(lab)]
    removed += _unmount(lab)
    removed += _remove_unfinished(lab, cache)
    if lab.directory.exists():
        shutil.rmtree(lab.directory)
        removed.append(f"directory {lab.directory}")
    if lab.state.exists() and not any(lab.state.iterdir()):
        lab.state.rmdir()
    return removed


def leftovers(lab: Lab) -> list[str]:
    """Return what `down` would remove; changes nothing."""
    found = [f"process {process.pid} ({process.host} {process.command})" for process in processes.marked(lab)]
    found += [f"interface {name}" for name in network.links(lab)]
    found += [f"control group {name}" for name in cgroups.present(lab)]
    found += [f"mount {point}" for point in _mounts(lab)]
    return found + ([f"directory {lab.directory}"] if lab.directory.exists() else [])


def _remove_unfinished(lab: Lab, cache: Path) -> list[str]:
    # Somebody else may be building, and a build takes minutes: what it works in is not left over.
    if not unfinished(cache) or not is_free(cache_lock(lab)):
        return []
    left = [f"directory {path}" for path in unfinished(cache)]
    with cache_locked(lab, cache):
        return left


def _kill(lab: Lab) -> list[str]:
    found = processes.marked(lab)
    processes.kill(found)
    return [f"process {process.pid} ({process.host} {process.command})" for process in found]


def _mounts(lab: Lab) -> list[str]:
    points = (line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines())
    return sorted((point for point in points if point.startswith(f"{lab.directory}/")), reverse=True)


def _unmount(lab: Lab) -> list[str]:
    points = _mounts(lab)
    for point in points:
        run(["umount", "--lazy", point])
    return [f"mount {point}" for point in points]
