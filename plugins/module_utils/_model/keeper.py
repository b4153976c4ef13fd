# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How keepers keep: where, in which form, and through which of libvirt's storage pools others read it."""

from __future__ import annotations

DIRECTORY = "/var/lib/lodestar/keeper"
POOL = "lodestar-keeper"
RECORDS_SCHEMA = 1
EVACUATIONS_SCHEMA = 1
