# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever runs a playbook has a name, also where the environment tells none."""

from __future__ import annotations

import os
import pwd

import pytest

from ansible_collections.lodestar.compute.plugins.filter import run_by as file

run_by = file.FilterModule().filters()["run_by"]


@pytest.mark.parametrize(
    ("given", "user", "name"), [("carol", "bob", "carol"), ("", "bob", "bob"), (None, "bob", "bob")]
)
def test_a_name_that_is_given_outweighs_the_environment(monkeypatch, given, user, name) -> None:
    monkeypatch.setenv("USER", user)
    assert run_by(given) == name


@pytest.mark.parametrize("value", [None, ""])
def test_without_the_variable_it_is_the_effective_user(monkeypatch, value) -> None:
    monkeypatch.delenv("USER", raising=False)
    if value is not None:
        monkeypatch.setenv("USER", value)
    assert run_by("") == pwd.getpwuid(os.geteuid()).pw_name


def test_a_user_that_the_system_has_no_name_for_is_told_by_number(monkeypatch) -> None:
    def unknown(number):
        raise KeyError(number)

    monkeypatch.delenv("USER", raising=False)
    monkeypatch.setattr(file.os, "geteuid", lambda: 1000740000)
    monkeypatch.setattr(file.pwd, "getpwuid", unknown)
    assert run_by("") == "user 1000740000"
