# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""bridge_files: bridges in the words of the host's network service."""

from __future__ import annotations

DOCUMENTATION = r"""
name: bridge_files
short_description: Configuration files for a host's bridges
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description: Writes C(lodestar_bridges) as files for systemd-networkd or NetworkManager.
positional: _input, service
options:
  _input:
    description: Bridges, each with C(name), and perhaps C(ports), C(vlan), C(address), C(gateway).
    type: list
    elements: dict
    required: true
  service:
    description: Who reads the files.
    type: str
    choices: [networkd, NetworkManager]
    required: true
"""

EXAMPLES = r"""
- name: Show the files
  ansible.builtin.debug:
    msg: "{{ [{'name': 'br-front', 'ports': ['eth1']}] | lodestar.compute.bridge_files('networkd') }}"
"""

RETURN = r"""
_value:
  description: Files, each with C(path), C(content) and C(mode).
  type: list
  elements: dict
"""

from collections.abc import Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.plugin_utils.bridge_files import (
    network_manager_files,
    networkd_files,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import plain

_WRITERS = {"networkd": networkd_files, "NetworkManager": network_manager_files}


def bridge_files_filter(bridges: Sequence[Any], service: str) -> list[dict[str, str]]:
    """The filter; see DOCUMENTATION."""
    return _WRITERS[service](plain(bridges))


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"bridge_files": bridge_files_filter}
