# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of one of a host's NUMA cells: its RAM, its huge pages, and what guests were assigned of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class CellMemory:
    """What a cell has and what is left of it; take() is the one method that changes it.

    ram_mb is the RAM that is not set aside for huge pages, taken_ram_mb what guests have of it. pages are the free
    pages by their size in KiB; small_kb is the smallest size, None where the host reports no pages.
    """

    id: int
    ram_mb: float
    ram_ratio: float = 1.0
    small_kb: int | None = None
    pages: dict[int, int] = field(default_factory=dict)
    taken_ram_mb: float = 0

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any], ram_ratio: float) -> CellMemory:
        """Of a cell as host_info reports it: `{id, ram_mb, pages: [{size_kb, total}]}`."""
        pages = {page["size_kb"]: page["total"] for page in raw.get("pages") or ()}
        small_kb = min(pages, default=None)
        ram_mb = raw["ram_mb"] if small_kb is None else pages[small_kb] * small_kb / 1024
        return cls(raw["id"], ram_mb, ram_ratio, small_kb, pages)

    def take(self, assigned: Mapping[str, Any]) -> None:
        """Count what a guest was assigned: `{ram_mb, page_kb, pins}`, the last two where it has them."""
        page, ram_mb = assigned.get("page_kb") or self.small_kb, assigned.get("ram_mb", 0)
        if page in self.pages:
            self.pages[page] -= ram_mb * 1024 // page
        if page == self.small_kb:
            self.taken_ram_mb += ram_mb

    def free_ram_mb(self, is_pinned: bool = False) -> float:
        """RAM that is left for one more guest; for those with pinned CPUs it is never over-committed, as in Nova."""
        ratio = min(self.ram_ratio, 1.0) if is_pinned else self.ram_ratio
        return min(self.ram_mb * ratio - self.taken_ram_mb, self.ram_mb)

    def shortage(self, assigned: Mapping[str, Any]) -> str | None:
        """Why what a guest was assigned is not there for it, or None."""
        page, needed = assigned.get("page_kb"), assigned.get("ram_mb", 0)
        if page is None:
            free, what = self.free_ram_mb(bool(assigned.get("pins"))), "RAM"
        else:
            free, what = self.pages.get(page, 0) * page / 1024, f"pages of {page} KiB"
        if needed <= free:
            return None
        return f"needs {needed:.10g} MB of {what} in NUMA cell {self.id}, {max(free, 0):.10g} free"
