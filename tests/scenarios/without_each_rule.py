# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns each filter and weigher off in turn, and shows which scenarios notice: python without_each_rule.py."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler import registry
from ansible_collections.lodestar.compute.tests.scenarios.schedule_scenarios import disagreements, scenarios

FILTERS = {**registry.FILTERS, **registry.ALWAYS}
# Passes every host by its nature: what shows that it is there is that its name may be listed.
NOTHING_TO_TURN_OFF = frozenset({"all_hosts"})


@contextmanager
def without(rule: str) -> Iterator[None]:
    """Within it, a filter refuses no host, a weigher finds all equal."""
    filters, weighers = dict(registry.FILTERS), dict(registry.WEIGHERS)
    always = dict(registry.ALWAYS)
    kind, _unused, name = rule.partition(" ")
    if kind == "filter":
        part = filters if name in filters else always
        part[name] = replace(part[name], reject=lambda *_unused: None, asks=None, room=None)
    else:
        weighers[name] = replace(weighers[name], weigh=lambda *_unused: 0)
    with patch.multiple(registry, FILTERS=filters, WEIGHERS=weighers, ALWAYS=always):
        yield


def rules() -> list[str]:
    """Every rule, as `filter ram` or `weigher ram`."""
    return [
        *(f"filter {name}" for name in FILTERS if name not in NOTHING_TO_TURN_OFF),
        *(f"weigher {name}" for name in registry.WEIGHERS),
    ]


def noticed_by(rule: str) -> list[str]:
    """The scenarios that fail without the rule."""
    with without(rule):
        return [name for name in scenarios() if disagreements(name)]


def main() -> int:
    """Print a line for each rule; 1 when a rule could be lost unnoticed."""
    unnoticed = 0
    for rule in rules():
        names = noticed_by(rule)
        unnoticed += not names
        print(f"{rule:45} {', '.join(names) or 'NOTHING NOTICES'}")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
