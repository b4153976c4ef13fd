# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host of these tests: the first of the lab whose inventory is in $LODESTAR_INVENTORY, prepared, its guard open."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from one_host import CODE, OneHost, environment_inventory
from writers import STORE


@pytest.fixture(scope="session")
def shipped():
    """The host with the code under test on it."""
    host = OneHost(environment_inventory())
    host.ship()
    host.clear()
    yield host
    host.run("rm", "-rf", CODE)


@pytest.fixture
def host(shipped):
    """The host with nothing of an earlier test; left so as well."""
    yield shipped
    shipped.clear()


@pytest.fixture
def store(host):
    """An empty store."""
    host.shell(f"rm -rf {STORE}; mkdir -p {STORE}")
    yield
    host.shell(f"rm -rf {STORE}")
