# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that users write: what they can say, and that a faulty one refuses and never passes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.schedule import schedule_filter
from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling

CAPACITY = {"vcpus": 32, "ram_mb": 65536, "disk_gb": 1000}
FLEET = {
    "hv1": {"capacity": CAPACITY, "rack": "a"},
    "hv2": {"capacity": {**CAPACITY, "ram_mb": 32768}, "rack": "b"},
}
SMALL = {"name": "m1.small", "vcpus": 1, "ram_mb": 2048, "disk_gb": 20}
REQUESTS = [{"name": "web-1", "flavor": SMALL}, {"name": "web-2", "flavor": SMALL}]


def place(*rules: dict[str, Any]) -> list[dict[str, Any]]:
    return schedule_filter(REQUESTS, FLEET, {"rules": list(rules), "partial": True})


def test_expression_rejects_with_its_reason() -> None:
    reason = "{host.name} is in rack {host.rack}, project {request.project} wants b"
    placements = place({"name": "rack_b", "reject_when": "host.rack != 'b'", "reason": reason})
    assert [placement["host"] for placement in placements] == ["hv2", "hv2"]
    assert placements[0]["rejected"] == {"hv1": ["rack_b: hv1 is in rack a, project default wants b"]}


def test_expression_is_its_own_reason_when_none_is_given() -> None:
    placements = place({"name": "rack_b", "reject_when": "host.rack != 'b'"})
    assert placements[0]["rejected"] == {"hv1": ["rack_b: host.rack != 'b'"]}


def test_expression_sees_what_the_batch_has_placed() -> None:
    placements = place({"name": "one_each", "reject_when": "host.instances | length > 0 or host.used.ram_mb > 0"})
    assert [placement["host"] for placement in placements] == ["hv1", "hv2"]


def test_expression_that_reads_the_name_is_asked_for_every_request() -> None:
    placements = place({"name": "odd", "reject_when": "request.name == 'web-2' and host.name == 'hv1'"})
    assert [placement["host"] for placement in placements] == ["hv1", "hv2"]


def test_expression_over_the_whole_request_is_asked_for_every_request() -> None:
    placements = place({"name": "odd", "reject_when": "(request | string) is search('web-2') and host.name == 'hv1'"})
    assert [placement["host"] for placement in placements] == ["hv1", "hv2"]
    assert list(placements[1]["rejected"]) == ["hv1"]


def test_expression_weighs() -> None:
    placements = place({"name": "prefer_b", "weight": "host.rack == 'b'", "multiplier": 10})
    assert placements[0]["host"] == "hv2"
    assert placements[0]["weights"]["hv2"]["prefer_b"] == {"raw": 1.0, "normalized": 1.0, "weighted": 10.0}


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ({"reject_when": "host.nothing.at_all"}, "the rule failed: 'dict object' has no attribute 'nothing'"),
        ({"reject_when": "host.used.ram_mb / 0"}, "the rule failed: division by zero"),
        ({"weight": "host.rack"}, "the weigher failed: 'a' is not a number"),
        ({"weight": "host.capacity.disk_gb * 1e308"}, "the weigher failed: inf is not a number"),
        ({"reject_when": "host.__class__.__mro__"}, "the rule failed: access to attribute '__class__' of 'dict'"),
    ],
)
def test_rule_that_fails_refuses_the_host(rule: dict[str, Any], reason: str) -> None:
    placements = place({"name": "faulty", **rule})
    assert [placement["host"] for placement in placements] == [None, None]
    assert placements[0]["rejected"]["hv1"][0].startswith(f"faulty: {reason}")


def test_expressions_have_no_chance_in_them() -> None:
    with pytest.raises(InvalidInput, match="No filter named 'random'"):
        scheduling({"rules": [{"name": "lottery", "reject_when": "[true, false] | random"}]})


def test_version_is_compared_as_ansible_does() -> None:
    placements = place({"name": "old", "reject_when": "'7.10' is version('7.9', '<')"})
    assert placements[0]["host"] == "hv1"


def test_every_faulty_rule_is_named() -> None:
    rules: list[Any] = [
        {"name": "broken", "reject_when": "host."},
        {"name": "ram", "weight": "1"},
        {"reject_when": "true"},
        {"name": "both", "weight": "1", "reject_when": "true"},
        {"name": "typo", "reject_if": "true"},
        {"name": "heavy", "weight": "1", "multiplier": "much"},
        "text",
    ]
    with pytest.raises(InvalidInput) as caught:
        scheduling({"rules": rules})
    assert [str(fault) for fault in caught.value.faults] == [
        "lodestar_scheduler.rules[0]: expected name or number",
        "lodestar_scheduler.rules[1]: there is a rule ram already",
        "lodestar_scheduler.rules[2]: a rule needs a name",
        "lodestar_scheduler.rules[3]: a rule has either reject_when or weight",
        "lodestar_scheduler.rules[4]: unknown key reject_if; known are multiplier, name, reason, reject_when, weight",
        "lodestar_scheduler.rules[5]: 'much' is not a number",
        "lodestar_scheduler.rules[6]: a rule needs a name",
    ]


PLUGIN = '''
def licensed(host, request):
    """A host has as many licences as it says; each instance takes one."""
    if request["name"] == "web-3":
        raise RuntimeError("no answer for web-3")
    return None if len(host["instances"]) < host.get("licences", 0) else f"all {host['licences']} licences are in use"


def cool(host, request):
    return -host["temperature"]


class FilterModule:
    def filters(self):
        return {"licensed": licensed, "cool": cool}
'''
PLAYBOOK = """
- hosts: localhost
  gather_facts: false
  tasks:
    - ansible.builtin.copy:
        dest: answer.json
        content: "{{ requests | lodestar.compute.schedule(fleet, settings, partial=true) | to_json }}"
"""


def test_filter_plugins_of_another_collection_are_rules(tmp_path: Path) -> None:
    plugins = tmp_path / "ansible_collections/acme/rules/plugins/filter"
    plugins.mkdir(parents=True)
    (plugins / "rules.py").write_text(PLUGIN, encoding="utf-8")
    variables = {
        "fleet": {
            "hv1": {"capacity": CAPACITY, "licences": 1, "temperature": 60},
            "hv2": {"capacity": CAPACITY, "licences": 2, "temperature": 70},
        },
        "requests": [{"name": f"web-{number}", "flavor": SMALL} for number in (1, 2, 3)],
        "settings": {"filters": ["acme.rules.licensed"], "weighers": {"acme.rules.cool": 100.0}},
    }
    (tmp_path / "variables.json").write_text(json.dumps(variables), encoding="utf-8")
    (tmp_path / "play.yml").write_text(PLAYBOOK, encoding="utf-8")
    ours = next(path for path in os.environ["PYTHONPATH"].split(":") if Path(path, "ansible_collections").is_dir())
    subprocess.run(
        [sys.executable, "-m", "ansible", "playbook", "play.yml", "-e", "@variables.json"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        env={
            **os.environ,
            "ANSIBLE_COLLECTIONS_PATH": f"{tmp_path}:{ours}",
            "ANSIBLE_LOCAL_TEMP": str(tmp_path),
        },
    )
    answer = json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))
    assert [placement["host"] for placement in answer] == ["hv1", "hv2", None]
    assert answer[1]["rejected"]["hv1"] == ["acme.rules.licensed: all 1 licences are in use"]
    assert answer[2]["rejected"]["hv1"] == ["acme.rules.licensed: the rule failed: no answer for web-3"]
