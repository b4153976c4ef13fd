# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Labs of these tests' own, taken down whatever happened."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from laboratory import Laboratory


@pytest.fixture(scope="module")
def laboratory():
    """A lab that stands while the module's tests run; each leaves every host on and connected."""
    lab = Laboratory(f"life-{os.getpid()}")
    lab.run("up")
    yield lab
    lab.run("down")


@pytest.fixture
def fresh():
    """A lab that is not there yet."""
    lab = Laboratory(f"fresh-{os.getpid()}")
    yield lab
    lab.run("down")
