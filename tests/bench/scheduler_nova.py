# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long Nova's scheduler takes over the same fleets: a line of JSON for each case. Runs where nova is installed.

Twenty requests are measured and scaled to the number asked; both one by one and as one batch.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from ansible_collections.lodestar.compute.tests.bench import nova_scheduler, scheduler_fleets

SAMPLE = 20


def seconds(fleet: list[dict[str, Any]], requests: list[dict[str, Any]], as_batch: bool) -> float:
    """CPU seconds for these requests; the hosts' states are Nova's cache, made before and not counted."""
    scheduling = nova_scheduler.scheduler()
    every = [nova_scheduler.host_state(host) for host in fleet]
    specs = [nova_scheduler.request_spec(request, fleet) for request in requests]
    states = every
    begin = time.process_time()
    for index, spec in enumerate(specs):
        if not as_batch:
            states = every
        states = scheduling._get_sorted_hosts(spec, states, index if as_batch else 0)
        scheduling._consume_selected_host(states[0], spec)
    return time.process_time() - begin


def main() -> None:
    """Arguments: HOSTS,REQUESTS,KIND, each a case of scheduler.py."""
    for case in sys.argv[1:]:
        hosts, count, kind = case.split(",")
        fleet = scheduler_fleets.fleet(int(hosts))
        fleet = [host for host in fleet if _has_room(host)]
        requests = getattr(scheduler_fleets, kind)(SAMPLE)
        scale = int(count) / SAMPLE
        times = {"one_by_one": seconds(fleet, requests, as_batch=False) * scale}
        if kind == "alike":
            times["batch"] = seconds(fleet, requests, as_batch=True) * scale
        print(json.dumps({"case": case, **times}))


def _has_room(host: dict[str, Any]) -> bool:
    """Placement hands Nova only hosts with room; the full ones are not held against it."""
    capacity, used = host["capacity"], host["used"]
    return capacity["ram_mb"] - 512 - used["ram_mb"] >= 16384 and capacity["disk_gb"] - used["disk_gb"] >= 40


if __name__ == "__main__":
    main()
