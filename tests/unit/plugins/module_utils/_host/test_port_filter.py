# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which guests' interfaces have no rules."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import port_filter
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

FRONT, BACK = "ls-525400abcdef", "ls-5254000000ff"
RULES = f"""table bridge lodestar {{
  map ports {{
    type ifname : verdict
    elements = {{ "{FRONT}" : jump {FRONT},
                 "ls-525400000001" : jump ls-525400000001 }}
  }}
  chain from_guests {{
    iifname vmap @ports
  }}
}}
"""


@pytest.fixture
def host(paths: Paths) -> Paths:
    for device in ("br-front", "eth0", BACK, FRONT):
        (paths.network_devices / device).mkdir(parents=True)
    return paths


def test_those_without_rules_are_named(host: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(port_filter, "run_program", lambda *_told, **_how: RULES)
    assert port_filter.unfiltered(host) == [BACK]


def test_without_a_table_it_is_all_of_them(host: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_table(*_told: object, **_how: object) -> str:
        raise HostFault("No such file or directory")

    monkeypatch.setattr(port_filter, "run_program", no_table)
    assert port_filter.unfiltered(host) == [BACK, FRONT]


def test_a_table_whose_rules_were_flushed_filters_nobody(host: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed = RULES.replace("iifname vmap @ports", "")
    monkeypatch.setattr(port_filter, "run_program", lambda *_told, **_how: flushed)
    assert port_filter.unfiltered(host) == [BACK, FRONT]


def test_one_that_has_ended_meanwhile_is_not_named(host: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def end_back(*_told: object, **_how: object) -> str:
        (host.network_devices / BACK).rmdir()
        return RULES

    monkeypatch.setattr(port_filter, "run_program", end_back)
    assert port_filter.unfiltered(host) == []


def test_where_no_guest_runs_nothing_is_asked(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    (paths.network_devices / "eth0").mkdir(parents=True)
    monkeypatch.delattr(port_filter, "run_program")
    assert port_filter.unfiltered(paths) == []
