# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's NUMA cells, what is left of them, and whether a guest's cells fit on them.

A host reports them as the fact `numa`: `{cells: [{id, cpus, siblings, ram_mb, pages}]}`. siblings lists the threads of
each core, pages `{size_kb, total}` of each size. Inventory sets CPUs aside for pinning, as the fact `dedicated_cpus`.
What is taken stands in the assignments that instances' records keep.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.cell_memory import CellMemory
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.guest import Guest, GuestCell


@dataclass
class HostCell:
    """One cell of a host with what is free of it. cores are the threads of each core."""

    memory: CellMemory
    shared: list[int]
    free_shared: float
    free_dedicated: set[int]
    cores: list[list[int]]

    @property
    def id(self) -> int:
        return self.memory.id


def cells_of(host: Host, assignments: Iterable[Mapping[str, Any]]) -> list[HostCell]:
    """The host's cells less what the assignments take, those with the most free RAM first, as Nova spreads."""
    cells = [_cell(raw, host) for raw in (host.facts.get("numa") or {}).get("cells") or ()]
    by_id = {cell.id: cell for cell in cells}
    for assignment in assignments:
        for taken in assignment.get("cells") or ():
            if taken["id"] in by_id:
                _take(by_id[taken["id"]], taken)
    return sorted(cells, key=lambda cell: (cell.memory.taken_ram_mb - cell.memory.ram_mb, cell.id))


def _cell(raw: Mapping[str, Any], host: Host) -> HostCell:
    cpus = set(raw["cpus"])
    dedicated = cpus & set(host.facts.get("dedicated_cpus") or ())
    shared = sorted(cpus - dedicated)
    return HostCell(
        memory=CellMemory.from_dict(raw, host.ratios.ram_mb),
        shared=shared,
        free_shared=len(shared) * host.ratios.vcpus,
        free_dedicated=dedicated,
        cores=[list(core) for core in raw.get("siblings") or [[cpu] for cpu in raw["cpus"]]],
    )


def _take(cell: HostCell, taken: Mapping[str, Any]) -> None:
    cell.memory.take(taken)
    pins = taken.get("pins")
    if pins:
        cell.free_dedicated -= {*pins.values(), *(taken.get("kept_free") or ())}
    else:
        cell.free_shared -= len(taken["vcpus"])


def fit(guest: Guest, cells: Sequence[HostCell]) -> Iterator[list[dict[str, Any]]]:
    """Every way to put the guest's cells on the host's, as the assignments of its cells, the best first."""
    answers = [[_assign(guest, guest_cell, cell) for cell in cells] for guest_cell in guest.cells]
    if all(any(not isinstance(answer, str) for answer in each) for each in answers):
        yield from _ways(answers, frozenset())


def _ways(answers: Sequence[Sequence[dict[str, Any] | str]], used: frozenset[int]) -> Iterator[list[dict[str, Any]]]:
    """The ways for the guest cells whose answers these are, by host cell; used are the host cells that are taken."""
    if not answers:
        yield []
        return
    for position, answer in enumerate(answers[0]):
        if position not in used and not isinstance(answer, str):
            yield from ([answer, *rest] for rest in _ways(answers[1:], used | {position}))


def misfit(guest: Guest, cells: Sequence[HostCell]) -> str:
    """Why no way was found."""
    if len(cells) < len(guest.cells):
        return f"needs {len(guest.cells)} NUMA cells, the host has {len(cells)}"
    for number, guest_cell in enumerate(guest.cells):
        answers = [(cell.id, _assign(guest, guest_cell, cell)) for cell in cells]
        if all(isinstance(answer, str) for _cell_id, answer in answers):
            return f"guest cell {number} fits no NUMA cell: " + "; ".join(f"cell {key} {text}" for key, text in answers)
    return "its guest cells fit NUMA cells one by one, but not all at once"


def _assign(guest: Guest, guest_cell: GuestCell, cell: HostCell) -> dict[str, Any] | str:
    """The guest cell on the host's cell, or why it does not go there."""
    page = _page(guest.pages, guest_cell.ram_mb, cell.memory)
    if guest.pages is not None and page is None:
        return f"has not {guest_cell.ram_mb} MB free in pages of size {guest.pages}"
    free = cell.memory.free_ram_mb(guest.is_dedicated)
    if guest.pages is None and guest_cell.ram_mb > free:
        return f"has {max(free, 0):.10g} MB free"
    assigned: dict[str, Any] = {"id": cell.id, "vcpus": list(guest_cell.vcpus), "ram_mb": guest_cell.ram_mb}
    if page is not None:
        assigned["page_kb"] = page
    count = len(guest_cell.vcpus)
    if not guest.is_dedicated:
        most = min(cell.free_shared, len(cell.shared))
        return {**assigned, "cpus": cell.shared} if count <= most else f"has room for {max(most, 0):g} vCPUs"
    pins = _pins(count, cell, guest.threads)
    if pins is None:
        return f"has {len(cell.free_dedicated)} dedicated CPUs free, which is not {count} by policy {guest.threads}"
    assigned["pins"] = {str(vcpu): cpu for vcpu, cpu in zip(guest_cell.vcpus, pins)}
    if guest.threads == "isolate":
        touched = {cpu for core in cell.cores if set(core) & set(pins) for cpu in core}
        assigned["kept_free"] = sorted(touched - set(pins))
    return assigned


def _page(pages: str | int | None, ram_mb: int, memory: CellMemory) -> int | None:
    """The page size that holds the RAM, the largest first, as Nova chooses; None when none does or none is asked."""
    if pages is None:
        return None
    sizes = sorted((size for size in memory.pages if _is_wanted(size, pages, memory.small_kb)), reverse=True)
    ram_kb = ram_mb * 1024
    return next((size for size in sizes if ram_kb % size == 0 and memory.pages[size] >= ram_kb // size), None)


def _is_wanted(size_kb: int, pages: str | int, small_kb: int | None) -> bool:
    if pages == "large":
        return size_kb != small_kb
    return pages == "any" or size_kb == (small_kb if pages == "small" else pages)


def _pins(count: int, cell: HostCell, threads: str) -> list[int] | None:
    """So many free dedicated CPUs: alone on cores (isolate), beside siblings (require), or that where possible.

    As Nova packs guests onto cores: as many threads of each core as that many cores have free, the most first.
    """
    cores = [sorted(set(core) & cell.free_dedicated) for core in cell.cores]
    if threads == "isolate":
        ways = [[free[0] for free, core in zip(cores, cell.cores) if free and len(free) == len(core)]]
    else:
        widths = range(max(map(len, cores), default=0), 1 if threads == "require" else 0, -1)
        ways = [[cpu for free in cores if len(free) >= width for cpu in free[:width]] for width in widths]
        ways += [[cpu for free in cores for cpu in free]] if threads == "prefer" else []
    return next((cpus[:count] for cpus in ways if len(cpus) >= count), None)
