# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of what host_info returns: what libvirt knows, and what the host knows beside it."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host import facts
from ansible_collections.lodestar.compute.plugins.module_utils._host.announced import leftovers
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import (
    abandoned_files,
    cached_digests,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.certificate_expiry import certificate
from ansible_collections.lodestar.compute.plugins.module_utils._host.epochs import seen_epochs
from ansible_collections.lodestar.compute.plugins.module_utils._host.keeper import digests
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import holders
from ansible_collections.lodestar.compute.plugins.module_utils._host.missing_disks import missing_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._host.port_filter import unfiltered
from ansible_collections.lodestar.compute.plugins.module_utils._host.stored_images import store_facts
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.definitions import LibvirtDefinitions
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.local_host import host_name, open_definitions
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.observe import (
    autostarted,
    domain_facts,
    hypervisor_facts,
    starved,
    unstored,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.patience import answer_within

REPORT_SCHEMA = 1
ANSWER_TIMEOUT = 60.0  # seconds; a thousand domains take a tenth of one


def host_report(paths: Paths, name: str | None, params: Mapping[str, Any]) -> str:
    """Look at the host, for a module with the arguments `host`. Raises HostFault, UnreadableRecord."""

    def look() -> str:
        found = report(open_definitions(paths, name, params["virt_type"], events=False), paths, params["storage"])
        return _with_image_store(found, params.get("image_store"))

    return answer_within(ANSWER_TIMEOUT, look, f"look at host {host_name(paths, name)}")


def report(hypervisor: LibvirtDefinitions, paths: Paths, storage: Mapping[str, str]) -> str:
    """Everything that decisions need of one host, as one JSON object."""
    # What needs no domain is asked for while their records are read.
    with ThreadPoolExecutor(max_workers=1) as aside:
        asked = aside.submit(lambda: (hypervisor_facts(hypervisor), unstored(hypervisor), autostarted(hypervisor)))
        # Looked at before and after: whoever was at work while the records were read is in one of the two.
        working = holders(paths)
        states = hypervisor.domains()
        working.update(holders(paths))
    seen, not_stored, started = asked.result()
    domains = domain_facts(states, working, {**not_stored, **starved(hypervisor, states)})
    ours = {state.name: state.record for state in states if state.record is not None}
    instances = domains.pop("instances")
    local = facts.space(paths.images)
    rest = {
        "schema": REPORT_SCHEMA,
        "name": hypervisor.host,
        "state": "up",
        **facts.service(paths),
        **seen,
        "capacity": {**seen["capacity"], "disk_gb": local["total_gb"]},
        **domains,
        **_host_facts(paths),
        "storage": {"local": local, **{name: _storage_facts(Path(path)) for name, path in storage.items()}},
        "autostart": [name for name in started if name in ours],
        "missing_disks": missing_disks(paths, storage, ours.values()),
        "leftovers": [left.to_dict() for left in leftovers(paths, {state.uuid for state in states})],
    }
    return f'{json.dumps(rest, separators=(",", ":"))[:-1]},"instances":{instances}}}'


def _with_image_store(report_text: str, path: str | None) -> str:
    """The report with what the image store holds, where there is one."""
    if path is None:
        return report_text
    store = json.dumps(store_facts(Path(path)), separators=(",", ":"))
    return f'{report_text[:-1]},"image_store":{store}}}'


def _storage_facts(path: Path) -> dict[str, Any]:
    """The room of a declared storage, and whether it is mounted here and has the directory that host_prepare makes."""
    return {**facts.space(path), "ready": (path / "instances").is_dir()}


def _host_facts(paths: Paths) -> dict[str, Any]:
    """What the host knows beside libvirt."""
    state = facts.host_state(paths)
    return {
        "machine_id": facts.machine_id(paths),
        "boot_id": facts.boot_id(paths),
        "bridges": facts.bridges(paths),
        "images": cached_digests(paths),
        "abandoned": abandoned_files(paths, time.time()),
        "guard": _guard(paths),
        "unfiltered": unfiltered(paths),
        "keepers": [keeper["name"] for keeper in (state or {}).get("keepers") or ()],
        "certificate": certificate(paths),
        "displaced": facts.displaced(paths),
        "stopped": facts.stopped(paths),
        "hooked": facts.hooked(paths),
        "maintenance": facts.maintenance(paths),
        "epochs": seen_epochs(paths),
        "kept": digests(paths),
    }


def _guard(paths: Paths) -> str:
    """`missing` where host_prepare has installed none, so that nothing holds a start back."""
    if not paths.guard_hook.exists():
        return "missing"
    return "open" if paths.guard_open.exists() else "closed"
