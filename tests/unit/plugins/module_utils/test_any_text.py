# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any text, all the way: from a YAML file through plan, XML and config drive, and back unchanged."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.config_drive import config_drive_files
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name
from ansible_collections.lodestar.compute.plugins.plugin_utils.yaml_reader import read_yaml
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import FOLDER, NOW, RUN, whole_fleet

CATALOGUE = yaml.safe_load((FOLDER / "catalogue.yml").read_text(encoding="utf-8"))
FLEET = whole_fleet({"hv1": {}}, CATALOGUE)
MACHINE = Machine("pc-q35-7.2", "qemu", "<cpu/>")
HOSTILE = [
    "]]>",
    "\r\n",
    "\u202e",
    "\u200b",
    "{{ 7*7 }}",
    "{% raw %}",
    "$(id)",
    "`id`",
    "'; --",
    "<!DOCTYPE x>",
    "é\u0301",
    "NO",
    "~",
]
# NUL and half characters are refused where they stand: no file of a guest's could have them.
letters = st.characters(codec="utf-8", exclude_characters="\x00")
texts = st.text(alphabet=letters, max_size=40) | st.sampled_from(HOSTILE)
words = st.text(alphabet=letters, min_size=1, max_size=40) | st.sampled_from(HOSTILE)


def declared(**instance: Any) -> Desired:
    """Desired state as it is read from a file that declares one instance."""
    entry = {"name": "web", "flavor": "m1.small", "image": "tiny", **instance}
    document = read_yaml("site.yml", yaml.safe_dump({**CATALOGUE, "instances": [entry]}).encode())
    assert document.faults == []
    return parse(document.value)


def planned(desired: Desired) -> Record:
    """The record of the one instance that a plan creates; the wish and the plan travel as JSON, as they do in a run."""
    wish = json.loads(json.dumps(desired.to_dict()))
    plan = json.loads(json.dumps(plan_filter(FLEET, wish, run=RUN, now=NOW, expected=["hv1"], kept={})))
    (step,) = plan["steps"]
    return replace(Record.from_dict(step["record"]), machine=MACHINE)


@given(metadata=st.dictionaries(words, texts, max_size=3), tags=st.lists(words, max_size=3, unique=True), said=texts)
@settings(deadline=None, max_examples=50)
def test_metadata_tags_and_description_come_back_as_they_were_written(
    metadata: dict[str, str], tags: list[str], said: str
) -> None:
    record = planned(declared(metadata=metadata, tags=tags, description=said))
    found = parse_domain(domain_xml(record, Layout(disks=(), console_log="/console.log"))).record
    assert found == record
    assert (found.metadata, found.tags, found.description) == (metadata, tuple(tags), said)
    # What the guest is told of it.
    told = json.loads(config_drive_files(found, None)["openstack/latest/meta_data.json"])
    assert told.get("meta", {}) == metadata


@given(user_data=texts)
@settings(deadline=None, max_examples=50)
def test_user_data_reaches_the_guest_as_it_was_written_and_nothing_else(user_data: str) -> None:
    desired = declared(user_data=user_data)
    assert "user_data" not in desired.to_dict()
    files = config_drive_files(planned(desired), desired.user_data["default.web"])
    assert files["openstack/latest/user_data"] == user_data.encode()


@given(name=texts | st.from_regex(r"[a-z][a-z0-9-]{0,10}", fullmatch=True))
@settings(deadline=None, max_examples=50)
def test_a_name_is_one_of_ours_or_is_refused_where_it_stands(name: str) -> None:
    if is_name(name):
        assert planned(declared(name=name)).domain_name == f"default.{name}"
    else:
        with pytest.raises(InvalidInput, match=r"instances\[0\]\.name"):
            declared(name=name)
