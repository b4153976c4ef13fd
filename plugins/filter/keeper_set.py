# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""keeper_set: read the keepers out of Ansible's variables, as hosts are told of them."""

from __future__ import annotations

DOCUMENTATION = r"""
name: keeper_set
short_description: The fleet's keepers as its hosts are told of them
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description: Gives each keeper's name, address and identity, for M(lodestar.compute.host_membership).
positional: _input, compute, keepers
options:
  _input:
    description: The variable C(hostvars).
    type: dict
    required: true
  compute:
    description: The names of the hypervisors.
    type: list
    elements: str
    required: true
  keepers:
    description: The names of the keepers.
    type: list
    elements: str
    required: true
  asked:
    description: Results of a loop of M(lodestar.compute.host_preparation_info) over keepers that are not in the play.
    type: list
    elements: dict
    default: []
"""

EXAMPLES = r"""
- name: Show the keepers
  ansible.builtin.debug:
    msg: "{{ hostvars | lodestar.compute.keeper_set(groups.compute, groups.keepers) }}"
"""

RETURN = r"""
_value:
  description: The keepers in the order of their names, each C(name), C(address) and C(host_uuid).
  type: list
  elements: dict
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.plugin_utils.fleet_inventory import candidates_of, keeper_set
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import plain


def keeper_set_filter(
    hostvars: Mapping[str, Any], compute: Sequence[str], keepers: Sequence[str], asked: Sequence[Any] = ()
) -> list[dict[str, str]]:
    """The filter; see DOCUMENTATION."""
    everyone = candidates_of(hostvars, dict.fromkeys([*compute, *keepers]))
    try:
        return keeper_set(everyone, [each for each in everyone if each.name in keepers], plain(asked))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"keeper_set": keeper_set_filter}
