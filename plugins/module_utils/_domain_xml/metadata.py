# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a domain's <metadata> says of an instance: our record, and beside it Nova's element, which existing exporters
read.
"""

from __future__ import annotations

from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import (
    Element,
    add,
    printable,
    read,
    write,
)
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

RECORD_NAMESPACE = "urn:lodestar:compute:1"
RECORD_PREFIX = "lodestar"
NOVA_NAMESPACE = "http://openstack.org/xmlns/libvirt/nova/1.1"
NOVA_PREFIX = "nova"

_RECORD_TAG = f"{{{RECORD_NAMESPACE}}}record"

ElementTree.register_namespace(RECORD_PREFIX, RECORD_NAMESPACE)
ElementTree.register_namespace(NOVA_PREFIX, NOVA_NAMESPACE)


def record_element(record: Record) -> Element:
    """Our element: the record's JSON as its text."""
    element = ElementTree.Element(_RECORD_TAG)
    element.text = record.to_json()
    return element


def record_xml(record: Record) -> str:
    """Our element without its prefix, as virDomainSetMetadata takes it: that call adds prefix and namespace itself."""
    element = ElementTree.Element("record")
    element.text = record.to_json()
    return write(element)


def record_text(metadata: str) -> str:
    """The record's JSON out of our element, as virDomainGetMetadata returns it. Raises UnreadableRecord."""
    start, end = metadata.find(">"), metadata.rfind("<")
    inner = metadata[start + 1 : end]
    # libvirt wrote the element, and a record's JSON holds no markup: text without any needs no parser (500 a call).
    if start > 0 and "<" not in inner and "&" not in inner and "<!" not in metadata:
        return inner
    element = read(metadata)
    if len(element) or element.tag.rpartition("}")[2] != "record":
        raise UnreadableRecord(f"metadata under {RECORD_NAMESPACE} is not a record: <{element.tag}>")
    return element.text or ""


def record_of(domain: Element) -> Record | None:
    """The record in a whole domain's XML; None when there is none. Raises UnreadableRecord."""
    element = domain.find(f"metadata/{_RECORD_TAG}")
    return None if element is None else Record.from_json(element.text or "")


def with_record(text: str, record: Record) -> str:
    """A domain's XML with this record in the place of the one that it has, and with the record's name.

    Raises UnreadableRecord for what is no domain, or one without a record.
    """
    domain = read(text)
    name, metadata = domain.find("name"), domain.find("metadata")
    found = None if metadata is None else metadata.find(_RECORD_TAG)
    if name is None or metadata is None or found is None:
        raise UnreadableRecord(f"<{domain.tag}> is no domain with a record")
    name.text = record.domain_name
    metadata.remove(found)
    metadata.append(record_element(record))
    return write(domain)


def nova_element(record: Record) -> Element:
    """Nova's description of the instance, in Nova's order (nova/virt/libvirt/config.py,
    LibvirtConfigGuestMetaNovaInstance).
    """
    instance = ElementTree.Element(_nova("instance"))
    add(instance, _nova("name"), text=printable(record.name))
    if record.created_at:
        add(instance, _nova("creationTime"), text=_nova_time(record.created_at))
    flavor = add(instance, _nova("flavor"), {"name": printable(record.flavor.name)})
    sizes = {
        "memory": record.flavor.ram_mb,
        "disk": record.flavor.disk_gb,
        "swap": record.flavor.swap_mb,
        "ephemeral": record.flavor.ephemeral_gb,
        "vcpus": record.flavor.vcpus,
    }
    for name, size in sizes.items():
        add(flavor, _nova(name), text=str(size))
    owner = add(instance, _nova("owner"))
    # There are no users here: who may act on a project is who may run the playbook.
    for role in ("user", "project"):
        add(owner, _nova(role), {"uuid": printable(record.project)}, printable(record.project))
    add(instance, _nova("root"), {"type": "image", "uuid": printable(record.image.name)})
    return instance


def nova_xml(record: Record) -> str:
    """Nova's description without prefixes, as virDomainSetMetadata takes it."""
    element = nova_element(record)
    for each in element.iter():
        each.tag = each.tag.rpartition("}")[2]
    return write(element)


def _nova(tag: str) -> str:
    return f"{{{NOVA_NAMESPACE}}}{tag}"


def _nova_time(iso: str) -> str:
    """`2026-01-02T03:04:05Z`, with or without fractions, as Nova writes it: `2026-01-02 03:04:05`."""
    return printable(iso)[:19].replace("T", " ")
