# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's certificates: who it is in them, and what is wrong with those it has. Reads and compares; signs nothing."""

from __future__ import annotations

import datetime
import ipaddress
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

# ansible-core requires it; ansible-test imports plugins where it is not.
with suppress(ImportError):
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import serialization
    from cryptography.x509.oid import NameOID

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused


@dataclass(frozen=True)
class Identity:
    """Who a host is in a certificate for one purpose: its inventory name, and what else peers call it."""

    name: str
    purpose: str
    alternatives: tuple[str, ...]

    def subject(self) -> x509.Name:
        """`CN=hv1` for libvirt, `CN=hv1` and `OU=qemu` for QEMU. One attribute alone reads the same in every order."""
        attributes = [x509.NameAttribute(NameOID.COMMON_NAME, self.name)]
        if self.purpose != "libvirt":
            attributes.insert(0, x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, self.purpose))
        return x509.Name(attributes)

    def general_names(self) -> list[x509.GeneralName]:
        """The subject alternative names, the host's name first: addresses as such, everything else as DNS names."""
        return [_general_name(text) for text in dict.fromkeys((self.name, *self.alternatives))]


def problem(
    certificate_pem: str | None,
    public_key_pem: str | None,
    identity: Identity,
    issuers: Sequence[x509.Certificate],
    renew_days: int,
    now: datetime.datetime,
    own_subject: bool = True,
) -> str | None:
    """Say why a host needs a new certificate, or None when it does not.

    public_key_pem is that of the key the host has; one of issuers must have signed. own_subject is False where another
    authority signs: it words the subject as it likes.
    """
    if certificate_pem is None or public_key_pem is None:
        return "there is none"
    try:
        certificate = x509.load_pem_x509_certificate(certificate_pem.encode())
    except ValueError:
        return "it cannot be read"
    if not _same_key(certificate, public_key_pem):
        return "it is not for the key beside it"
    issuer = next((issuer for issuer in issuers if _issued_by(issuer, certificate)), None)
    if issuer is None:
        return f"it was not issued by {issuers[0].subject.rfc4514_string()}"
    if own_subject and certificate.subject != identity.subject():
        return f"it is for {certificate.subject.rfc4514_string()}"
    missing = [name for name in identity.general_names() if name not in _alternatives(certificate)]
    if missing:
        return f"it does not name {', '.join(str(name.value) for name in missing)}"
    end = certificate.not_valid_after_utc
    # One that ends with its authority gains nothing by another of that authority's, until there is nothing to lose.
    is_due = end < min(now + datetime.timedelta(days=renew_days), issuer.not_valid_after_utc) or end <= now
    return f"it expires on {end:%Y-%m-%d}" if is_due else None


def not_after(certificates: Sequence[str]) -> str:
    """The moment, in ISO 8601, at which the first of these PEM certificates expires."""
    ends = [x509.load_pem_x509_certificate(pem.encode()).not_valid_after_utc for pem in certificates]
    return min(ends).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_request(request_pem: str) -> x509.CertificateSigningRequest:
    """Read a host's certificate request. Raises Refused when it is none, or does not prove possession of its key."""
    try:
        request = x509.load_pem_x509_csr(request_pem.encode())
    except ValueError as error:
        raise Refused(f"the host's certificate request cannot be read: {error}") from error
    if not request.is_signature_valid:
        raise Refused("the host's certificate request is not signed by the key it names")
    return request


def public_key_of_request(request_pem: str) -> str:
    """The public key of a host's request as PEM. Raises Refused."""
    form = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return read_request(request_pem).public_key().public_bytes(*form).decode()


def _issued_by(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _general_name(text: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text)


def _alternatives(certificate: x509.Certificate) -> Sequence[x509.GeneralName]:
    try:
        return list(certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)
    except x509.ExtensionNotFound:
        return []


def _same_key(certificate: x509.Certificate, public_key_pem: str) -> bool:
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    key = serialization.load_pem_public_key(public_key_pem.encode())
    return certificate.public_key().public_bytes(*form) == key.public_bytes(*form)
