# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's keys and certificates where libvirt and QEMU look for them. Keys are made here and never leave.

It reads and writes files and runs openssl; whether a certificate is good is judged on the controller.
"""

from __future__ import annotations

import contextlib
import grp
import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    make_directory,
    read_state,
    write_state,
    write_whole,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.host_certificate import PURPOSES

INSTALLED_SCHEMA = 1

_KEY_BITS = 3072
_LIBVIRT_KEY_MODE = 0o600
_QEMU_KEY_MODE = 0o640


@dataclass(frozen=True)
class Places:
    """Where one purpose's files belong, relative to /etc/pki: libvirt's and QEMU's own defaults.

    The same key and certificate serve both ends of a connection, each of which has a file name of its own.
    """

    keys: tuple[str, ...]
    certificates: tuple[str, ...]
    trust: str


PLACES = {
    # https://libvirt.org/kbase/tlscerts.html
    "libvirt": Places(
        ("libvirt/private/serverkey.pem", "libvirt/private/clientkey.pem"),
        ("libvirt/servercert.pem", "libvirt/clientcert.pem"),
        "CA/cacert.pem",
    ),
    # default_tls_x509_cert_dir in qemu.conf
    "qemu": Places(
        ("qemu/server-key.pem", "qemu/client-key.pem"),
        ("qemu/server-cert.pem", "qemu/client-cert.pem"),
        "qemu/ca-cert.pem",
    ),
}


@dataclass(frozen=True)
class ObservedCertificates:
    """What a host has, by purpose: the certificate and its key's public half as PEM, None where there is none.

    trust is the PEM text of the authorities that libvirt and QEMU believe, None unless both believe the same. exposed
    are purposes whose key has another owner or mode than it should. foreign is a file that someone else put there.
    """

    certificates: Mapping[str, str | None]
    public_keys: Mapping[str, str | None]
    trust: str | None
    exposed: tuple[str, ...] = ()
    foreign: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "certificates": dict(self.certificates),
            "public_keys": dict(self.public_keys),
            "trust": self.trust,
            "exposed": list(self.exposed),
            "foreign": self.foreign,
        }


class CertificateFiles:
    """The files below /etc/pki, and the keys of requests that are not answered yet."""

    def __init__(self, qemu_group: str, paths: Paths | None = None) -> None:
        self.qemu_group = qemu_group
        self.paths = paths or Paths()

    def observe(self) -> ObservedCertificates:
        """Read what is there. Raises HostFault when openssl is missing or a key cannot be read."""
        trusts = {self._text(PLACES[purpose].trust) for purpose in PURPOSES}
        return ObservedCertificates(
            certificates={purpose: self._agreed(PLACES[purpose].certificates) for purpose in PURPOSES},
            public_keys={purpose: self._public_key(purpose) for purpose in PURPOSES},
            trust=trusts.pop() if len(trusts) == 1 else None,
            exposed=tuple(purpose for purpose in PURPOSES if self._is_exposed(purpose)),
            foreign=self._foreign(),
        )

    def request(self, purpose: str, name: str) -> str:
        """Make a key, unless one is waiting already, and return the request for its certificate as PEM."""
        waiting = self.paths.waiting_key(purpose)
        if not waiting.exists():
            make_directory(waiting.parent, 0o700)
            size = f"rsa_keygen_bits:{_KEY_BITS}"
            key = run_program(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", size], "make a key")
            write_whole(waiting, key.encode())
        return run_program(
            ["openssl", "req", "-new", "-sha256", "-key", str(waiting), "-subj", f"/CN={name}"], "request a certificate"
        )

    def install(self, purpose: str, certificate: str, trust: str) -> None:
        """Put the waiting key and its certificate in place. Raises HostFault when they do not belong together."""
        waiting = self.paths.waiting_key(purpose)
        arrived = waiting.with_suffix(".crt")
        write_whole(arrived, certificate.encode())
        signed_key = run_program(["openssl", "x509", "-noout", "-pubkey", "-in", str(arrived)], f"read {arrived}")
        if signed_key != self._derive_public_key(waiting):
            raise HostFault(f"the certificate for {purpose} is not for the key that waits for it in {waiting}")
        # Before the files: whatever a killed run has put there is known as ours to the next.
        self._remember(certificate, trust)
        key = waiting.read_bytes()
        for name in PLACES[purpose].keys:
            self._write(name, key, purpose)
        for name in PLACES[purpose].certificates:
            self._write(name, certificate.encode())
        self.trust(trust)
        waiting.unlink()
        arrived.unlink()

    def trust(self, trust: str) -> None:
        """Make these the authorities that libvirt and QEMU believe."""
        self._remember(trust)
        for purpose in PURPOSES:
            self._write(PLACES[purpose].trust, trust.encode())

    def protect(self, purpose: str) -> None:
        """Give a purpose's key back its owner and mode."""
        for name in PLACES[purpose].keys:
            path = self.paths.pki / name
            os.chown(path, 0, self._key_group(purpose))
            path.chmod(_key_mode(purpose))

    def _write(self, name: str, content: bytes, key_of: str | None = None) -> None:
        path = self.paths.pki / name
        make_directory(path.parent, 0o700 if key_of == "libvirt" else 0o755)
        write_whole(path, content, 0o600 if key_of else 0o644)
        if key_of:
            os.chown(path, 0, self._key_group(key_of))
            path.chmod(_key_mode(key_of))

    def _key_group(self, purpose: str) -> int:
        if purpose == "libvirt":
            return 0
        try:
            return grp.getgrnam(self.qemu_group).gr_gid
        except KeyError as error:
            raise HostFault(f"QEMU's group {self.qemu_group} does not exist: is QEMU installed?") from error

    def _is_exposed(self, purpose: str) -> bool:
        for name in PLACES[purpose].keys:
            with contextlib.suppress(FileNotFoundError):
                status = os.stat(self.paths.pki / name)
                found = (stat.S_IMODE(status.st_mode), status.st_gid)
                if found != (_key_mode(purpose), self._key_group(purpose)):
                    return True
        return False

    def _agreed(self, names: tuple[str, ...]) -> str | None:
        """The text of files that should be copies of each other, None unless they are."""
        texts = {self._text(name) for name in names}
        return texts.pop() if len(texts) == 1 else None

    def _public_key(self, purpose: str) -> str | None:
        if self._agreed(PLACES[purpose].keys) is None:
            return None
        return self._derive_public_key(self.paths.pki / PLACES[purpose].keys[0])

    def _derive_public_key(self, key: Path) -> str:
        return run_program(["openssl", "pkey", "-pubout", "-in", str(key)], f"read the key {key}")

    def _text(self, name: str) -> str | None:
        try:
            return (self.paths.pki / name).read_text(encoding="ascii", errors="replace")
        except FileNotFoundError:
            return None

    def _foreign(self) -> str | None:
        known = set((read_state(self.paths.certificates_file, INSTALLED_SCHEMA) or {}).get("installed", []))
        texts = {name: self._text(name) for name in _ALL_NAMES}
        strange = [name for name, text in texts.items() if text is not None and _fingerprint(text) not in known]
        return str(self.paths.pki / strange[0]) if strange else None

    def _remember(self, *texts: str) -> None:
        before = (read_state(self.paths.certificates_file, INSTALLED_SCHEMA) or {}).get("installed", [])
        present = {_fingerprint(text) for text in map(self._text, _ALL_NAMES) if text is not None}
        # What is no longer in place need not be known.
        known = sorted((present & set(before)) | set(map(_fingerprint, texts)))
        make_directory(self.paths.state, 0o700)
        write_state(self.paths.certificates_file, {"installed": known}, INSTALLED_SCHEMA)


_ALL_NAMES = tuple(name for places in PLACES.values() for name in (*places.certificates, places.trust))


def _key_mode(purpose: str) -> int:
    return _LIBVIRT_KEY_MODE if purpose == "libvirt" else _QEMU_KEY_MODE


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
