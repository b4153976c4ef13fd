# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the tests of _libvirt: one host in memory, and the killing of its runs at every call."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .fake_host import FakeHost
from .killing import Killing, killings_of


@pytest.fixture
def host(tmp_path: Path) -> FakeHost:
    return FakeHost(tmp_path)


@pytest.fixture(params=["before", "after"])
def killings(host: FakeHost, request: pytest.FixtureRequest) -> Iterator[Killing]:
    """What kills a run at each of its calls, one after the other; the last one leaves it alone."""
    return killings_of(host, request.param)
