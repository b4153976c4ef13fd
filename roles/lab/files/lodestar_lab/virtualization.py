# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether guests can run under KVM here. A device that opens proves little: where virtualization is nested, a guest's
kernel may hang under it. So a guest is booted, once per boot of the machine.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from .building import run_over, tools_bench
from .images import IMAGES_IN_HOST, Images

DEVICE = Path("/dev/kvm")
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
# The tiny guest is up within 2 s where KVM works; where it does not, nothing comes.
PROBE_SECONDS = 15

# An emulation failure pauses the guest for ever, so there is nothing left to wait for.
PROBE = f"""
qemu-system-x86_64 -accel kvm -m 128 -display none -monitor none -snapshot -serial stdio \\
    -drive "file=$1,if=virtio" </dev/null >/tmp/console 2>&1 &
for _ in $(seq {5 * PROBE_SECONDS}); do
    if grep --quiet --extended-regexp 'tiny is ready|KVM internal error' /tmp/console; then break; fi
    kill -0 $! 2>/dev/null || break
    sleep 0.2
done
kill $! 2>/dev/null || true
if grep --quiet 'tiny is ready' /tmp/console; then touch /mnt/output/works; fi
"""


def known_virt_type(cache: Path) -> str | None:
    """Return `kvm` or `qemu` as found since the machine booted, `qemu` where there is no KVM, None before a probe."""
    if not DEVICE.exists():
        return "qemu"
    path = _record(cache)
    if not path.exists():
        return None
    found = json.loads(path.read_text())
    return str(found["virt_type"]) if found["boot_id"] == BOOT_ID.read_text().strip() else None


def probe(images: Images) -> str:
    """Boot the tiny image under KVM and remember whether it came up; the image and the tools must be there."""
    layers = images.layers
    with tools_bench(layers.cache) as (output, upper):
        binds = {IMAGES_IN_HOST: images.directory, "/mnt/output": output}
        image = f"{IMAGES_IN_HOST}/{images.path('tiny').name}"
        run_over([layers.tools, layers.plain], upper, binds, PROBE, image)
        virt_type = "kvm" if (output / "works").exists() else "qemu"
        record = output / "record"
        record.write_text(json.dumps({"boot_id": BOOT_ID.read_text().strip(), "virt_type": virt_type}))
        os.rename(record, _record(layers.cache))
    return virt_type


def _record(cache: Path) -> Path:
    return cache / "virtualization.json"
