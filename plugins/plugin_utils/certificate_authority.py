# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet's certificate authority, on the controller: made once, kept encrypted, asked to sign what hosts request.

The directory holds `ca.crt`, `ca.key` (PKCS #8, encrypted) and, while one authority replaces another, further
certificates that hosts still trust in `trusted/`. Without `ca.key` the signing is someone else's: requests go to
`requests/`, and what they signed is taken from `issued/`.
"""

from __future__ import annotations

import datetime
import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Union

# ansible-core requires it; ansible-test imports plugins where it is not.
with suppress(ImportError):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificates import Identity, read_request

if TYPE_CHECKING:
    SigningKey = Union[rsa.RSAPrivateKey, ec.EllipticCurvePrivateKey, ed25519.Ed25519PrivateKey]

PASSPHRASE_LENGTH = 12  # characters at least
AUTHORITY_DAYS = 3650
KEY_BITS = 3072
# What a host's clock may lag behind the controller's without refusing a fresh certificate.
REPLACING = "put another in its place, as the collection's page on hosts says"
CLOCK_SKEW = datetime.timedelta(hours=1)


@dataclass(frozen=True)
class Authority:
    """An authority that can sign. trusted are further certificates that hosts accept besides its own."""

    certificate: x509.Certificate
    key: SigningKey
    trusted: tuple[x509.Certificate, ...] = ()

    def sign(self, request_pem: str, identity: Identity, days: int, now: datetime.datetime) -> str:
        """Return the certificate, as PEM, for the public key of a host's request.

        Of the request only its key is used, and only if the request proves possession of it; who the host is comes from
        identity, so that a host cannot ask for another's name. The certificate never outlives the authority. Raises
        Refused for such a request, and once the authority has expired.
        """
        if self.certificate.not_valid_after_utc <= now:
            raise Refused(f"{expiry(self.certificate)}, and cannot sign any more: {REPLACING}")
        public_key = read_request(request_pem).public_key()
        until = min(now + datetime.timedelta(days=days), self.certificate.not_valid_after_utc)
        builder = (
            x509.CertificateBuilder()
            .subject_name(identity.subject())
            .issuer_name(self.certificate.subject)
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(max(now - CLOCK_SKEW, self.certificate.not_valid_before_utc))
            .not_valid_after(until)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(digital_signature=True, key_encipherment=True), critical=True)
            .add_extension(
                x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]),
                critical=False,
            )
            .add_extension(x509.SubjectAlternativeName(identity.general_names()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
            .add_extension(_authority_key_identifier(self.certificate), critical=False)
        )
        return builder.sign(self.key, _digest(self.key)).public_bytes(serialization.Encoding.PEM).decode()


def create_authority(directory: Path, passphrase: str, name: str, now: datetime.datetime) -> None:
    """Make `ca.key` and `ca.crt` in the directory. The key is written first and never unencrypted.

    A key alone is what an interrupted call left, and is used. Raises Refused for a passphrase that is missing, short or
    not that key's, and when an authority is there already.
    """
    _check_passphrase(passphrase)
    certificate_path, key_path = directory / "ca.crt", directory / "ca.key"
    if certificate_path.exists():
        raise Refused(f"{directory} holds a certificate authority already; it is not replaced")
    if not key_path.exists():
        _write_new_key(key_path, passphrase)
    key = _read_key(key_path, passphrase)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - CLOCK_SKEW)
        .not_valid_after(now + datetime.timedelta(days=AUTHORITY_DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(key_cert_sign=True, crl_sign=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, _digest(key))
    )
    write_file(certificate_path, certificate.public_bytes(serialization.Encoding.PEM), mode=0o644)


def load_authority(directory: Path, passphrase: str) -> Authority:
    """Read the authority that signs. The key of an authority of your own may be unencrypted; ours never is.

    Raises Refused, saying what is missing or does not fit.
    """
    certificates = read_certificates(directory)
    key_path = directory / "ca.key"
    key = _read_key(key_path, passphrase)
    if _public_bytes(key) != _public_bytes(certificates[0]):
        raise Refused(f"{key_path} is not the key of the first certificate in {directory / 'ca.crt'}")
    return Authority(certificates[0], key, tuple(certificates[1:]))


def expiry(certificate: x509.Certificate) -> str:
    """When an authority ends, as the beginning of a sentence."""
    end = certificate.not_valid_after_utc
    return f"the certificate authority {certificate.subject.rfc4514_string()} ends on {end:%Y-%m-%d}"


def read_certificates(directory: Path) -> list[x509.Certificate]:
    """Return what hosts trust: the certificates of `ca.crt`, the signing one first, then those of `trusted/`.

    Raises Refused when one cannot be read or is no authority's.
    """
    found: list[x509.Certificate] = []
    for path in [directory / "ca.crt", *sorted((directory / "trusted").glob("*.crt"))]:
        try:
            found += x509.load_pem_x509_certificates(path.read_bytes())
        except (OSError, ValueError) as error:
            raise Refused(f"{path} is not a file of PEM certificates: {error}") from error
    for certificate in found:
        try:
            is_authority = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
        except x509.ExtensionNotFound:
            is_authority = False
        if not is_authority:
            raise Refused(
                f"{directory}: {certificate.subject.rfc4514_string()} is not a certificate authority (no CA:TRUE)"
            )
    return found


def trust_bundle(certificates: Sequence[x509.Certificate]) -> str:
    """Return the certificates as one PEM text, the signing one first, each once."""
    texts = [certificate.public_bytes(serialization.Encoding.PEM).decode() for certificate in certificates]
    return "".join(dict.fromkeys(texts))


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the directory, made when it is missing, against the other workers of this run and against other runs."""
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(directory / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise LodestarError(f"cannot use {directory} for the certificate authority: {error}") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def write_file(path: Path, content: bytes, mode: int) -> None:
    """Write a file whole or not at all, with its mode from the first byte on."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(aside, path)


def _write_new_key(path: Path, passphrase: str) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    encryption = serialization.BestAvailableEncryption(passphrase.encode())
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    write_file(path, pem, mode=0o600)


def _read_key(path: Path, passphrase: str) -> SigningKey:
    pem = path.read_bytes()
    password = passphrase.encode() if b"ENCRYPTED" in pem else None
    if password == b"":
        raise Refused(f"{path} is encrypted: set lodestar_ca_passphrase (best with ansible-vault)")
    try:
        key = serialization.load_pem_private_key(pem, password)
    except ValueError as error:
        raise Refused(f"{path} cannot be opened: is lodestar_ca_passphrase the right one?") from error
    if not isinstance(key, (rsa.RSAPrivateKey, ec.EllipticCurvePrivateKey, ed25519.Ed25519PrivateKey)):
        raise Refused(f"{path} holds a key of a kind that cannot sign certificates here: use RSA, EC or Ed25519")
    return key


def _check_passphrase(passphrase: str) -> None:
    if not passphrase:
        raise Refused(
            "the key of the fleet's certificate authority is kept encrypted: set lodestar_ca_passphrase "
            "(best with `ansible-vault encrypt_string`), or put your own authority's ca.crt into lodestar_ca_directory"
        )
    if len(passphrase) < PASSPHRASE_LENGTH:
        raise Refused(
            f"lodestar_ca_passphrase has {len(passphrase)} characters; the authority's key wants {PASSPHRASE_LENGTH}"
        )


def _key_usage(**wanted: bool) -> x509.KeyUsage:
    names = (
        "digital_signature content_commitment key_encipherment data_encipherment key_agreement key_cert_sign crl_sign "
        "encipher_only decipher_only"
    )
    return x509.KeyUsage(**{name: wanted.get(name, False) for name in names.split()})


def _authority_key_identifier(certificate: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    try:
        own = certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    except x509.ExtensionNotFound:
        return x509.AuthorityKeyIdentifier.from_issuer_public_key(certificate.public_key())  # type: ignore[arg-type]
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own.value)


def _digest(key: SigningKey) -> hashes.SHA256 | None:
    return None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()


def _public_bytes(holder: SigningKey | x509.Certificate) -> bytes:
    return holder.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
