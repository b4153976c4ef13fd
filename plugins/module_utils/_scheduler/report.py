# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Capacity as a person reads it: how many more of each flavor fit where, and what losses would do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import room
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.survival import Loss

SHOWN_STRANDED = 5
NO_ZONE = "no zone"
_ZONELESS = "none"  # the key under which hosts without a zone are counted


def capacity_table(flavors: Iterable[Flavor], hosts: Sequence[Host], settings: Settings, own: OwnRules) -> str:
    """A row for each flavor, a column for each zone; a flavor that cannot be counted has the problem in its row."""
    zones = sorted({host.zone or _ZONELESS for host in hosts})
    rows = [["room for", *(NO_ZONE if zone == _ZONELESS else zone for zone in zones), "in all"]]
    problems = []
    for flavor in flavors:
        try:
            counted = room(Request("one-more", flavor), hosts, settings, own)
        except LodestarError as error:
            problems.append(f"{flavor.name}: cannot be counted: {str(error).splitlines()[-1].strip(' -')}")
            continue
        rows.append([flavor.name, *(str(counted.zones[zone]) for zone in zones), str(counted.total)])
    return "\n".join(map(printable, [*_aligned(rows), *problems]))


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        numbers = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        yield "  ".join([row[0].ljust(widths[0]), *numbers])


def loss_sentences(losses: Mapping[str, Loss]) -> Iterator[str]:
    """A sentence for each kind of loss: that it is survived, or whom the worst one strands and why."""
    for kind, loss in losses.items():
        if not loss.stranded:
            yield printable(f"any {loss.count} of the {kind} may be lost ({loss.losses} losses tried)")
            continue
        named = [f"{name} ({reason})" for name, reason in list(loss.stranded.items())[:SHOWN_STRANDED]]
        more = len(loss.stranded) - len(named)
        named += [f"and {more} more"] if more else []
        yield printable(f"the loss of {', '.join(loss.units)} would strand {', '.join(named)}")
