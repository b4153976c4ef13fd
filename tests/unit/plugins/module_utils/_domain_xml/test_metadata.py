# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records in metadata: any text survives the way there and back, and Nova's element is as exporters read it."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import (
    NOVA_NAMESPACE,
    RECORD_NAMESPACE,
    nova_element,
    record_text,
    record_xml,
)
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record

NOVA = {"nova": NOVA_NAMESPACE}
PINNED = Record(
    uuid="00000000-0000-4000-8000-000000000001",
    name="web-1",
    flavor=Flavor("m1.small", vcpus=1, ram_mb=64, disk_gb=1),
    image=ImageReference("tiny", "sha256:" + 64 * "0"),
    machine=Machine("pc-q35-7.2", "qemu", "<cpu/>"),
    created_at="2026-03-01T03:04:05Z",
)
texts = st.text(max_size=60) | st.sampled_from(
    ["]]>", "<!DOCTYPE x>", "\x00", "\u202e", "{{7*7}}", "</record>", "&lt;"]
)


@given(metadata=st.dictionaries(texts, texts, max_size=4), tags=st.lists(texts, max_size=4), description=texts)
def test_any_text_survives_a_definition(metadata: dict[str, str], tags: list[str], description: str) -> None:
    record = replace(PINNED, metadata=metadata, tags=tuple(tags), description=description)
    layout = Layout(disks=(), console_log="/console.log")
    assert parse_domain(domain_xml(record, layout)).record == record


@given(metadata=st.dictionaries(texts, texts, max_size=4), tags=st.lists(texts, max_size=4))
def test_any_text_survives_an_update(metadata: dict[str, str], tags: list[str]) -> None:
    record = replace(PINNED, metadata=metadata, tags=tuple(tags))
    # libvirt adds prefix and namespace, and writes the rest as it came.
    answered = record_xml(record).replace("<record>", f'<lodestar:record xmlns:lodestar="{RECORD_NAMESPACE}">', 1)
    answered = answered.replace("</record>", "</lodestar:record>")
    assert Record.from_json(record_text(answered)) == record


@given(name=texts, image=texts)
def test_novas_element_is_always_xml(name: str, image: str) -> None:
    record = replace(PINNED, flavor=replace(PINNED.flavor, name=name), image=replace(PINNED.image, name=image))
    text = ElementTree.tostring(nova_element(record), encoding="unicode")
    assert ElementTree.fromstring(text).tag == f"{{{NOVA_NAMESPACE}}}instance"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("nova:name", "web-1"),
        ("nova:creationTime", "2026-03-01 03:04:05"),
        ("nova:flavor[@name='m1.small']/nova:memory", "64"),
        ("nova:flavor/nova:vcpus", "1"),
        ("nova:owner/nova:project[@uuid='default']", "default"),
    ],
)
def test_novas_element_says(path: str, text: str) -> None:
    assert nova_element(PINNED).findtext(path, namespaces=NOVA) == text


def test_novas_element_names_the_image() -> None:
    root = nova_element(PINNED).find("nova:root", NOVA)
    assert root.attrib == {"type": "image", "uuid": "tiny"}


@pytest.mark.parametrize(
    "metadata",
    ["", "{}", "<record>", "<other>{}</other>", "<record><a/></record>", "<!DOCTYPE r []><record>{}</record>"],
)
def test_what_is_no_record_is_refused(metadata: str) -> None:
    with pytest.raises(UnreadableRecord):
        Record.from_json(record_text(metadata))


def test_escaped_text_is_read_as_well() -> None:
    assert record_text("<record>{&quot;a&quot;: 1}</record>") == '{"a": 1}'
