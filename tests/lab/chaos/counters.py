# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks guests that count on their disks for their numbers all the while: one that falls is a write that was lost."""

from __future__ import annotations

import contextlib
import http.client
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from tests.lab.onlooker import Onlooker

AT_ONCE = 8  # guests; one that is off or between two hosts answers late or never


class Counters(Onlooker):
    """Asks every guest of a poller's fleet in a thread of its own, and at the end once more.

    lost is what was written once and is not there any more, in words.
    """

    def __init__(self, poller):
        super().__init__()
        self._poller = poller
        self._highest, self.lost = {}, []

    def __exit__(self, *exception):
        super().__exit__(*exception)
        self.look()

    def look(self):
        """Ask each guest once; those that do not answer are left out, and what is another's address by then."""
        addresses = self._poller.addresses()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            numbers = dict(zip(addresses, pool.map(counter, addresses.values())))
        still = self._poller.addresses()
        for (uuid, name), number in numbers.items():
            if number is None or still.get((uuid, name)) != addresses[uuid, name]:
                continue
            if number < self._highest.get(uuid, 0):
                self.lost.append(f"{name} had {self._highest[uuid]} and has {number}")
            self._highest[uuid] = max(number, self._highest.get(uuid, 0))


def counter(address):
    """The last number that the guest at an address says it has on its disk, or None."""
    with (
        contextlib.suppress(OSError, ValueError, http.client.HTTPException),
        urllib.request.urlopen(f"http://{address}/counter", timeout=5) as page,
    ):
        return int(page.read().decode())
    return None
