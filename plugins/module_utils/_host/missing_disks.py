# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which disks of instances a host misses: root disks, data disks, and those of adopted domains."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import is_shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


def missing_disks(paths: Paths, storage: Mapping[str, str], records: Iterable[Record]) -> list[dict[str, str]]:
    """The disks that are not where they should be, as `domain` and `path`, of instances with no work begun.

    storage maps the names of declared storages to their mount paths.
    """
    # Texts, not Paths: a host that has a thousand instances is asked for all of them, again and again.
    places: dict[str | None, str] = {None: str(paths.instances())}
    places.update({name: str(paths.instances(Path(os.path.abspath(path)))) for name, path in storage.items()})
    root_disk = InstanceFiles(Path()).root.name
    missing = []
    for record in records:
        if record.adopted is not None:
            # A volume of a pool is named by pool and volume: whether that is there, only libvirt knows.
            gone = [path for path in record.adopted.get("disks") or () if path[:1] == "/" and not os.path.exists(path)]
            missing += [{"domain": record.domain_name, "path": path} for path in gone]
            continue
        if record.task is not None or is_shelved(record):
            continue
        if record.storage not in places:
            missing.append({"domain": record.domain_name, "path": f"storage {record.storage}, not declared here,"})
            continue
        for name in (root_disk, *(InstanceFiles(Path()).data(disk.name).name for disk in record.disks)):
            path = f"{places[record.storage]}/{record.uuid}/{name}"
            if not os.path.exists(path):
                missing.append({"domain": record.domain_name, "path": path})
    return missing
