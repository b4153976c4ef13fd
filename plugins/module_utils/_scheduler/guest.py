# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a guest asks of its host's topology: NUMA cells, pinned CPUs, huge pages. Nova's extra specs and properties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor

THREAD_POLICIES = ("prefer", "isolate", "require")
_PAGE_WORDS = ("small", "large", "any")
_UNITS_KB = {"": 1, "kb": 1, "kib": 1, "mb": 1024, "mib": 1024, "gb": 1024 * 1024, "gib": 1024 * 1024}


@dataclass(frozen=True)
class GuestCell:
    """One NUMA cell of a guest."""

    vcpus: tuple[int, ...]
    ram_mb: int


@dataclass(frozen=True)
class Guest:
    """A guest's cells. pages is None, `small`, `large`, `any`, or a size in KiB; threads is one of THREAD_POLICIES."""

    cells: tuple[GuestCell, ...]
    is_dedicated: bool = False
    threads: str = "prefer"
    pages: str | int | None = None


def guest_of(flavor: Flavor, properties: Mapping[str, Any]) -> Guest | None:
    """The topology that flavor and image ask for together, or None when they ask for none (nova.virt.hardware).

    Where both speak, the flavor wins. Raises ValueError for what is not a topology of this flavor's vCPUs and RAM.
    """
    asked = {**_asked(properties, "hw_"), **_asked(flavor.extra_specs, "hw:")}
    policy = asked.get("cpu_policy", "shared")
    threads = asked.get("cpu_thread_policy", "prefer")
    if policy not in ("shared", "dedicated"):
        raise ValueError(f"hw:cpu_policy {policy!r} is neither shared nor dedicated")
    if threads not in THREAD_POLICIES:
        raise ValueError(f"hw:cpu_thread_policy {threads!r} is none of {', '.join(THREAD_POLICIES)}")
    pages = _pages(asked.get("mem_page_size"))
    if policy == "shared" and pages is None and "numa_nodes" not in asked:
        return None
    return Guest(_cells(flavor, asked), policy == "dedicated", threads, pages)


def _asked(source: Mapping[str, Any], prefix: str) -> dict[str, str]:
    return {key[len(prefix) :]: str(value) for key, value in source.items() if key.startswith(prefix)}


def _pages(text: str | None) -> str | int | None:
    if text is None or text in _PAGE_WORDS:
        return text
    digits = text.rstrip("KkMmGgIiBb ")
    factor = _UNITS_KB.get(text[len(digits) :].strip().lower())
    if not digits.isdigit() or factor is None:
        raise ValueError(f"hw:mem_page_size {text!r} is neither a size nor one of {', '.join(_PAGE_WORDS)}")
    return int(digits) * factor


def _cells(flavor: Flavor, asked: Mapping[str, str]) -> tuple[GuestCell, ...]:
    count = _number(asked.get("numa_nodes", "1"), "hw:numa_nodes")
    if not 1 <= count <= max(flavor.vcpus, 1):
        raise ValueError(f"hw:numa_nodes {count} is not 1 to {flavor.vcpus}, the flavor's vCPUs")
    if any(key.startswith(("numa_cpus.", "numa_mem.")) for key in asked):
        return _stated(flavor, asked, count)
    if flavor.vcpus % count or flavor.ram_mb % count:
        raise ValueError(f"{flavor.vcpus} vCPUs and {flavor.ram_mb} MB cannot be divided evenly into {count} cells")
    share = flavor.vcpus // count
    return tuple(
        GuestCell(tuple(range(index * share, (index + 1) * share)), flavor.ram_mb // count) for index in range(count)
    )


def _stated(flavor: Flavor, asked: Mapping[str, str], count: int) -> tuple[GuestCell, ...]:
    cells = tuple(
        GuestCell(
            tuple(_cpus(asked.get(f"numa_cpus.{index}", ""), flavor.vcpus)),
            _number(asked.get(f"numa_mem.{index}", "0"), f"hw:numa_mem.{index}"),
        )
        for index in range(count)
    )
    if sorted(vcpu for cell in cells for vcpu in cell.vcpus) != list(range(flavor.vcpus)):
        raise ValueError(f"hw:numa_cpus does not give each of {flavor.vcpus} vCPUs to one cell")
    if sum(cell.ram_mb for cell in cells) != flavor.ram_mb:
        raise ValueError(f"hw:numa_mem does not add up to {flavor.ram_mb} MB")
    return cells


def _cpus(text: str, vcpus: int) -> list[int]:
    """`0,2-3` as [0, 2, 3]. Raises ValueError for more than there are vCPUs."""
    found: list[int] = []
    for part in text.split(",") if text else ():
        first, _unused, last = part.partition("-")
        numbers = range(_number(first, "hw:numa_cpus"), _number(last or first, "hw:numa_cpus") + 1)
        if len(numbers) > vcpus:
            raise ValueError(f"hw:numa_cpus {text!r} is more than the flavor's {vcpus} vCPUs")
        found += numbers
    return found


def _number(text: str, what: str) -> int:
    if not text.strip().isdecimal():
        raise ValueError(f"{what} {text!r} is not a whole number")
    return int(text)
