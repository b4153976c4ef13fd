# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""No action is left out of the stories of the lab: of what is asked for, and of full file systems."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS
from ansible_collections.lodestar.compute.tests.lab.host.writers import NOT_WRITING, WRITERS
from ansible_collections.lodestar.compute.tests.lab.life.examples import EXAMPLES, LIVES, NOT_ASKED

ROOT = Path(__file__).resolve().parents[3]


def test_every_action_has_an_example_or_says_where_it_is_told() -> None:
    assert set(EXAMPLES) | set(NOT_ASKED) == set(ACTIONS)
    assert set(EXAMPLES).isdisjoint(NOT_ASKED)
    assert sorted(action for life in LIVES.values() for action in life) == sorted(EXAMPLES)


@pytest.mark.parametrize("action", EXAMPLES)
def test_an_example_is_of_a_playbook_and_names_its_refusal(action: str) -> None:
    example = EXAMPLES[action]
    assert (ROOT / "playbooks" / f"{example.playbook}.yml").is_file()
    _given, why = example.refusal(action)
    assert why


@pytest.mark.parametrize("action", EXAMPLES)
def test_an_example_gives_what_its_playbook_takes(action: str) -> None:
    example = EXAMPLES[action]
    specs = yaml.safe_load((ROOT / "roles/instance/meta/argument_specs.yml").read_text(encoding="utf-8"))
    taken = specs["argument_specs"][example.playbook.partition("_")[2]]["options"]
    assert set(example.given) <= set(taken)


def test_every_operation_writes_on_a_full_file_system_or_says_why_it_needs_no_room() -> None:
    told = {name.partition(" ")[0] for name in WRITERS}
    assert told | set(NOT_WRITING) == set(OPERATIONS) == set(ACTIONS)
    assert told.isdisjoint(NOT_WRITING)
