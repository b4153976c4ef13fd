# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a `where` is said, for taken as it is it would mean other instances than its author does."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.selection import where_faults


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, []),
        ({"host": "hv*", "server_group": "web", "metadata": {"tier": "front"}, "tags": ["blue"]}, []),
        ({"metadata": None}, []),
        ({"hosts": "hv1"}, ["where.hosts: is not one of host, metadata, server_group, tags"]),
        ({"metadata": "tier=front"}, ["where.metadata: must be a map, not 'tier=front'"]),
        ({"tags": "blue"}, ["where.tags: must be a list, not 'blue'"]),
        ({"host": ["hv1"]}, ["where.host: must be text, not ['hv1']"]),
    ],
)
def test_where_faults_name_keys_and_values_that_mean_nothing(where: dict[str, Any], expected: list[str]) -> None:
    assert [str(fault) for fault in where_faults(where, "where")] == expected
