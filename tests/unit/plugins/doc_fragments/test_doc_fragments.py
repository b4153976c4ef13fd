# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared options and their documentation say the same: each builder of arguments has the fragment of its name."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
import yaml

from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments

BUILDERS = ("name", "host", "run", "by", "waiting", "slice_of_plan", "limits", "cpu", "where")


def documented(name: str) -> dict[str, Any]:
    fragment = importlib.import_module(f"ansible_collections.lodestar.compute.plugins.doc_fragments.{name}")
    return yaml.safe_load(fragment.ModuleDocFragment.DOCUMENTATION)["options"]


def without_description(option: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in option.items() if key != "description"}


@pytest.mark.parametrize("name", BUILDERS)
def test_fragment_says_what_the_builder_builds(name: str) -> None:
    options = documented(name)
    assert {option: without_description(text) for option, text in options.items()} == getattr(arguments, name)()
    assert all(text["description"] for text in options.values())


def test_every_builder_is_compared() -> None:
    found = {name for name, value in vars(arguments).items() if callable(value) and not name.startswith("_")}
    assert found - {"Any", "merged", "Spec"} == set(BUILDERS)


def test_an_option_is_defined_once() -> None:
    assert set(arguments.merged(arguments.name(), arguments.host())) == {"name", "virt_type", "storage"}
    with pytest.raises(ValueError, match="defined twice: by"):
        arguments.merged(arguments.run(), arguments.by())
