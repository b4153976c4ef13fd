# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each live migration of a run is told: by the run, else the instance, else its flavor, else for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence, convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


class Convergences:
    """Key by key, what the nearest says. asked is what the run says of all that it moves, as MIGRATION has read it."""

    def __init__(self, desired: Desired, asked: Mapping[str, Any] | None = None) -> None:
        self._desired, self._asked = desired, asked or {}
        self._wishes = {each.domain_name: each.migration for each in desired.instances or () if each.migration}

    def of(self, record: Record) -> Convergence:
        """What its migration is told."""
        return convergence(
            self._desired.migration,
            self._desired.flavor_migration.get(record.flavor.name),
            self._wishes.get(record.domain_name),
            self._asked,
        )
