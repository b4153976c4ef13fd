# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second look at an image: QEMU's own, after ours has accepted the header, unprivileged and within limits."""

from __future__ import annotations

import json
import subprocess

from ansible_collections.lodestar.compute.plugins.module_utils._errors import ImageRejected
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import output_of, run_confined
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_inspection import Inspection

_FILE = "/proc/self/fd/0"
_CHECK_LEAKS_ONLY = 3  # qemu-img check: clusters that are counted and not used, which harm nothing


def check_image(descriptor: int, name: str, inspection: Inspection) -> None:
    """Have qemu-img check every table of an inspected qcow2 file, and confirm what the inspection found.

    The open file's mode must let everyone read it. A raw file has nothing to check, so QEMU does not see it. Raises
    ImageRejected.
    """
    if inspection.format == "raw":
        return
    checked = _qemu_img(descriptor, name, "check")
    if checked.returncode not in (0, _CHECK_LEAKS_ONLY):
        raise _rejected(name, "check", checked)
    described = _qemu_img(descriptor, name, "info")
    if described.returncode != 0:
        raise _rejected(name, "info", described)
    _require_agreement(name, inspection, described.stdout)


def _qemu_img(descriptor: int, name: str, command: str) -> subprocess.CompletedProcess[str]:
    argv = ["qemu-img", command, "-f", "qcow2", "--output=json", _FILE]
    return run_confined(argv, f"check image {name}", descriptor)


def _rejected(name: str, command: str, result: subprocess.CompletedProcess[str]) -> ImageRejected:
    answer = f"qemu-img {command} answered {result.returncode}: {output_of(result)}"
    return ImageRejected(f"image {name} is refused: {answer}; make it anew")


def _require_agreement(name: str, inspection: Inspection, answer: str) -> None:
    """Two readers that see different things in one file: a file made to deceive one of them."""
    found = json.loads(answer)
    if found.get("virtual-size") != inspection.virtual_size:
        raise ImageRejected(
            f"image {name} is refused: its disk has {inspection.virtual_size} bytes by its header, "
            f"{found.get('virtual-size')} by qemu-img"
        )
    if found.get("backing-filename") or found.get("format-specific", {}).get("data", {}).get("data-file"):
        raise ImageRejected(f"image {name} is refused: qemu-img finds another file behind it")
