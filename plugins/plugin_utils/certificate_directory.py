# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the controller's directory of certificates answers: which ones a host lacks, and signed ones for its requests.

With `ca.key` the fleet's own authority signs. Without it another authority does, by way of `requests/` and `issued/`.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

# ansible-core requires it; ansible-test imports plugins where it is not.
with suppress(ImportError):
    from cryptography import x509

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_authority import (
    REPLACING,
    Authority,
    create_authority,
    expiry,
    load_authority,
    locked,
    read_certificates,
    trust_bundle,
    write_file,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificates import (
    Identity,
    problem,
    public_key_of_request,
)

_NAME = "lodestar.compute fleet"


class CertificateDirectory:
    """A directory with `ca.crt`, and `ca.key` unless another authority signs. It is made by the first request."""

    def __init__(self, path: Path, passphrase: str) -> None:
        self.path = path
        self.passphrase = passphrase

    def trust(self) -> str | None:
        """What hosts should believe, as PEM; None before there is an authority. Raises Refused."""
        certificates = self._certificates()
        return trust_bundle(certificates) if certificates else None

    def problems(
        self, observed: Mapping[str, Any], identities: Mapping[str, Identity], renew_days: int, now: datetime.datetime
    ) -> dict[str, str]:
        """Why the host needs new certificates, by purpose; observed is what its half returned. Raises Refused."""
        certificates = self._certificates()
        if not certificates:
            return dict.fromkeys(identities, "there is no certificate authority yet")
        issuers = certificates if self._is_external() else certificates[:1]
        found = {
            purpose: problem(
                observed["certificates"][purpose],
                observed["public_keys"][purpose],
                identity,
                issuers,
                renew_days,
                now,
                own_subject=not self._is_external(),
            )
            for purpose, identity in identities.items()
        }
        return {purpose: reason for purpose, reason in found.items() if reason}

    def warning(self, renew_days: int, now: datetime.datetime) -> str | None:
        """That the authority ends soon, which takes a person; None as long as it does not. Raises Refused."""
        certificates = self._certificates()
        if not certificates or certificates[0].not_valid_after_utc > now + datetime.timedelta(days=renew_days):
            return None
        return f"{expiry(certificates[0])}, and no host's certificate outlives it: {REPLACING}"

    def answer(
        self, requests: Mapping[str, str], identities: Mapping[str, Identity], days: int, now: datetime.datetime
    ) -> dict[str, str]:
        """Signed certificates for a host's requests, by purpose. Makes the authority when there is none.

        Raises Refused for a request that is not sound, and while another authority's answer is awaited.
        """
        if not requests:
            return {}
        if self._is_external():
            return self._from_elsewhere(requests, identities, now)
        authority = self._authority(now)
        return {purpose: authority.sign(text, identities[purpose], days, now) for purpose, text in requests.items()}

    def _authority(self, now: datetime.datetime) -> Authority:
        # Signing writes nothing: an authority that is there may be in a checkout that cannot be written.
        if not (self.path / "ca.crt").exists():
            with locked(self.path):
                if not (self.path / "ca.crt").exists():
                    create_authority(self.path, self.passphrase, _NAME, now)
        return load_authority(self.path, self.passphrase)

    def _certificates(self) -> list[x509.Certificate]:
        return read_certificates(self.path) if (self.path / "ca.crt").exists() else []

    def _is_external(self) -> bool:
        return (self.path / "ca.crt").exists() and not (self.path / "ca.key").exists()

    def _from_elsewhere(
        self, requests: Mapping[str, str], identities: Mapping[str, Identity], now: datetime.datetime
    ) -> dict[str, str]:
        answers: dict[str, str] = {}
        awaited: list[str] = []
        for purpose, text in requests.items():
            stem = f"{identities[purpose].name}-{purpose}"
            issued = self.path / "issued" / f"{stem}.crt"
            certificate = issued.read_text(encoding="ascii") if issued.exists() else None
            key = public_key_of_request(text)
            wrong = problem(certificate, key, identities[purpose], self._certificates(), 0, now, own_subject=False)
            if certificate is not None and wrong is None:
                answers[purpose] = certificate
                continue
            write_file(self.path / "requests" / f"{stem}.csr", text.encode(), 0o644)
            awaited.append(f"{issued} ({wrong})")
        if awaited:
            raise Refused(
                f"{self.path} has no ca.key, so another authority signs: have {self.path / 'requests'} signed and put "
                f"the certificates here, then run again: {', '.join(awaited)}"
            )
        return answers
