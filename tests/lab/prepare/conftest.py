# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet of these tests: the lab whose inventory is in $LODESTAR_INVENTORY, every host on and prepared."""

from __future__ import annotations

import os

import pytest

from tests.lab.prepare.fleet import Fleet


@pytest.fixture(scope="session")
def prepared():
    """The fleet, prepared; it may have been before."""
    fleet = Fleet(os.environ["LODESTAR_INVENTORY"])
    fleet.boot(*fleet.hosts)
    status, _numbers, output = fleet.playbook("host_prepare")
    assert status == 0, output[-4000:]
    return fleet


@pytest.fixture
def fleet(prepared):
    """The fleet with nothing of an earlier test, every host on and every guard open; left so as well."""
    yield prepared
    prepared.tidy()
