# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which process a guest is, as libvirt has written it."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths


def process_number(paths: Paths, domain: str) -> int:
    """The number of a running domain's process. Raises HostFault where libvirt has written none."""
    path = paths.process_file(domain)
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise HostFault(
            f"cannot tell the process of {domain}: {path} does not say which process the guest is: {error}"
        ) from error
