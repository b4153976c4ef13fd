# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing XML text safely: what comes from a host is parsed without a DTD, what we write is built from
elements.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord

DOCUMENT_LIMIT = 4 * 1024 * 1024  # characters; libvirt itself sends no longer message

Element = ElementTree.Element

# XML 1.0 has no way to write these, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read(text: str) -> Element:
    """Parse XML that libvirt reported. Raises UnreadableRecord for a DTD (entities grow without bound) or what is not
    XML.
    """
    if len(text) > DOCUMENT_LIMIT:
        raise UnreadableRecord(f"XML of {len(text)} characters; at most {DOCUMENT_LIMIT} are read")
    if "<!DOCTYPE" in text:
        raise UnreadableRecord("XML with a document type declaration, which libvirt never writes")
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise UnreadableRecord(f"not XML: {error}") from error


def write(element: Element) -> str:
    """The element as text for libvirt."""
    return ElementTree.tostring(element, encoding="unicode")


def add(parent: Element, tag: str, attributes: Mapping[str, str] | None = None, text: str | None = None) -> Element:
    """Append a child and return it."""
    child = ElementTree.SubElement(parent, tag, dict(attributes or {}))
    child.text = text
    return child


def printable(text: str) -> str:
    """The text without the characters that XML cannot carry."""
    return _FORBIDDEN.sub("\ufffd", text)
