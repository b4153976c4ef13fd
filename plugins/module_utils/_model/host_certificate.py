# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user tells host_certificate, for both its halves: the one on the controller checks it first."""

from __future__ import annotations

from typing import Any

# Libvirt's certificate opens libvirtd of the whole fleet. QEMU's must not, since a guest that broke out could read its
# key: its subject differs, and libvirtd accepts the first kind of subject alone.
PURPOSES = ("libvirt", "qemu")
OPTIONS: dict[str, dict[str, Any]] = {
    "name": {"type": "str", "required": True},
    "alternatives": {"type": "list", "elements": "str", "default": []},
    "authority": {"type": "path", "required": True},
    "passphrase": {"type": "str", "default": "", "no_log": True},
    "days": {"type": "int", "default": 365},
    "renew_days": {"type": "int", "default": 30},
    "qemu_group": {"type": "str", "required": True},
    "replace": {"type": "bool", "default": False},
}
