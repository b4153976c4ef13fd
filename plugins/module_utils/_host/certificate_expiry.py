# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Until when a certificate is valid, read without openssl: starting it would cost a host more than all of libvirt does.

Follows RFC 5280, 4.1, as far as the validity lies in.
"""

from __future__ import annotations

import base64
import re
from datetime import datetime, timezone

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----")
_SEQUENCE, _INTEGER, _VERSION = 0x30, 0x02, 0xA0
_UTC_TIME, _GENERALIZED_TIME = 0x17, 0x18


def not_after(pem: str) -> str:
    """The end of the first certificate's validity, in ISO 8601, UTC. Raises ValueError for what is no certificate."""
    match = _PEM.search(pem)
    if match is None:
        raise ValueError("no certificate in PEM form")
    whole = _Values(base64.b64decode(match.group(1)))
    signed = _Values(_Values(whole.take(_SEQUENCE)).take(_SEQUENCE))
    signed.skip_if(_VERSION)
    signed.take(_INTEGER)  # the serial number
    signed.take(_SEQUENCE)  # the signature's algorithm
    signed.take(_SEQUENCE)  # the issuer
    validity = _Values(signed.take(_SEQUENCE))
    validity.take(_UTC_TIME, _GENERALIZED_TIME)  # its beginning
    return _time(validity)


def _time(values: _Values) -> str:
    kind = values.next_kind()
    text = values.take(_UTC_TIME, _GENERALIZED_TIME).decode("ascii")
    if kind == _UTC_TIME:
        # RFC 5280, 4.1.2.5.1: two digits of the year, from 1950 to 2049.
        text = ("19" if text[:2] >= "50" else "20") + text
    moment = datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=timezone.utc)
    return moment.isoformat().replace("+00:00", "Z")


class _Values:
    """The values of one level of a DER encoding, taken one after another."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def next_kind(self) -> int:
        if self._at >= len(self._data):
            raise ValueError("it is cut off")
        return self._data[self._at]

    def skip_if(self, kind: int) -> None:
        if self.next_kind() == kind:
            self.take(kind)

    def take(self, *kinds: int) -> bytes:
        """The content of the next value, which must be of one of the kinds. Raises ValueError."""
        if self.next_kind() not in kinds:
            raise ValueError(f"an unexpected value of kind {self.next_kind():#x}")
        length, start = self._length()
        content = self._data[start : start + length]
        if len(content) != length:
            raise ValueError("it is cut off")
        self._at = start + length
        return content

    def _length(self) -> tuple[int, int]:
        """The length of the next value's content, and where that begins."""
        start = self._at + 2
        first = int.from_bytes(self._data[start - 1 : start], "big")
        if first < 0x80:
            return first, start
        size = first & 0x7F
        return int.from_bytes(self._data[start : start + size], "big"), start + size


def certificate(paths: Paths) -> dict[str, str] | None:
    """Until when libvirtd's certificate is valid, `{not_after: ISO 8601}`, or None where there is none.

    Raises HostFault.
    """
    try:
        text = paths.server_certificate.read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise HostFault(f"{paths.server_certificate} cannot be read: {error}; run host_prepare") from error
    try:
        return {"not_after": not_after(text)}
    except ValueError as error:
        raise HostFault(f"{paths.server_certificate} is no certificate: {error}; run host_prepare") from error
