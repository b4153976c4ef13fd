# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet on which things break at named moments, with the code under test on its hosts."""

from __future__ import annotations

import os

import pytest

from tests.lab.chaos.faulty import Faulty


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """The lab whose inventory is in $LODESTAR_INVENTORY, prepared as tests/tools/on_lab.sh leaves it, every host on."""
    story = Faulty(os.environ["LODESTAR_INVENTORY"])
    story.mend()
    story.ship()
    # A run that was killed may have left its instances.
    story.begin(tmp_path_factory.mktemp("prepared"))
    story.clear()
    yield story
    story.unship()
