# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for get-pip.py, which ansible-test would fetch: bootstraps from the pip that Python bundles."""

from __future__ import annotations

import ensurepip
import subprocess
import sys

# Options of get-pip that pip itself does not know.
ONLY_GET_PIP = {"--no-setuptools", "--no-wheel"}

if __name__ == "__main__":
    ensurepip.bootstrap(default_pip=True)
    arguments = [argument for argument in sys.argv[1:] if argument not in ONLY_GET_PIP]
    sys.exit(subprocess.run([sys.executable, "-m", "pip", "install", *arguments], check=False).returncode)
