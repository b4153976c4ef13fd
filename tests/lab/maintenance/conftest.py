# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet of maintenance: as for other stories, with every host enabled before and after each."""

from __future__ import annotations

import os

import pytest

from tests.lab.migration.moving import Moving


@pytest.fixture(scope="session")
def prepared():
    """The lab whose inventory is in $LODESTAR_INVENTORY, prepared as tests/tools/on_lab.sh leaves it, every host on."""
    story = Moving(os.environ["LODESTAR_INVENTORY"])
    story.boot(*story.hosts)
    return story


@pytest.fixture(autouse=True)
def enabled(story):
    """Leave no host disabled behind."""
    yield
    story.boot(*story.hosts)
    status, _numbers, output = story.play("host_resume", host=story.hosts)
    assert status == 0, output[-4000:]
