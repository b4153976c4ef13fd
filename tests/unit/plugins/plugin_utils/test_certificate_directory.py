# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller's certificates: made once, kept encrypted, issued for what inventory says, renewed in time."""

from __future__ import annotations

import datetime
import subprocess
import threading

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.plugin_utils import certificate_authority
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_authority import (
    create_authority,
    load_authority,
    read_certificates,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_directory import CertificateDirectory
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificates import (
    Identity,
    not_after,
    public_key_of_request,
)

PASSPHRASE = "correct horse battery"
NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
IDENTITIES = {purpose: Identity("hv1", purpose, ("10.0.0.1",)) for purpose in ("libvirt", "qemu")}
NOTHING = {
    "certificates": {"libvirt": None, "qemu": None},
    "public_keys": {"libvirt": None, "qemu": None},
    "trust": None,
}


def request(common_name="hv1", key=None):
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    built = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
    return built.public_bytes(serialization.Encoding.PEM).decode()


def read(pem):
    return x509.load_pem_x509_certificate(pem.encode())


@pytest.fixture(autouse=True)
def _smaller_keys(monkeypatch):
    """Than the authority's own, which take a second each to make."""
    monkeypatch.setattr(certificate_authority, "KEY_BITS", 2048)


@pytest.fixture
def directory(tmp_path):
    return CertificateDirectory(tmp_path / "ca", PASSPHRASE)


@pytest.fixture
def issued(directory):
    """The directory once its authority is made."""
    directory.answer({"libvirt": request()}, IDENTITIES, 365, NOW)
    return directory


@pytest.fixture
def host(directory):
    """What a host with fresh certificates reports."""
    requests = {purpose: request() for purpose in IDENTITIES}
    certificates = directory.answer(requests, IDENTITIES, days=365, now=NOW)
    keys = {purpose: public_key_of_request(text) for purpose, text in requests.items()}
    return {"certificates": certificates, "public_keys": keys, "trust": directory.trust()}


def test_the_first_request_makes_the_authority_with_an_encrypted_key(directory):
    assert directory.problems(NOTHING, IDENTITIES, 30, NOW).keys() == IDENTITIES.keys()
    assert not directory.path.exists()
    directory.answer({"libvirt": request()}, IDENTITIES, 365, NOW)
    key = directory.path / "ca.key"
    assert key.read_text().startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    assert key.stat().st_mode & 0o777 == 0o600
    assert directory.path.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(("passphrase", "word"), [("", "set lodestar_ca_passphrase"), ("short", "wants 12")])
def test_no_authority_is_made_without_a_good_passphrase(tmp_path, passphrase, word):
    with pytest.raises(Refused, match=word):
        CertificateDirectory(tmp_path, passphrase).answer({"libvirt": request()}, IDENTITIES, 365, NOW)
    assert not list(tmp_path.glob("ca.*"))


@pytest.mark.parametrize(("passphrase", "word"), [("", "set lodestar_ca_passphrase"), ("a wrong phrase", "right one")])
def test_the_authority_does_not_open_without_its_passphrase(issued, passphrase, word):
    with pytest.raises(Refused, match=word):
        CertificateDirectory(issued.path, passphrase).answer({"libvirt": request()}, IDENTITIES, 365, NOW)


def test_an_authority_is_never_replaced(issued):
    before = (issued.path / "ca.key").read_bytes()
    with pytest.raises(Refused, match="already"):
        create_authority(issued.path, PASSPHRASE, "another", NOW)
    assert (issued.path / "ca.key").read_bytes() == before


def test_signing_writes_nothing(issued):
    before = {path.name: path.stat().st_mtime_ns for path in [issued.path, *issued.path.iterdir()]}
    issued.answer({"libvirt": request()}, IDENTITIES, 365, NOW)
    assert {path.name: path.stat().st_mtime_ns for path in [issued.path, *issued.path.iterdir()]} == before


def test_an_authority_whose_making_was_interrupted_is_completed(issued):
    key = (issued.path / "ca.key").read_bytes()
    (issued.path / "ca.crt").unlink()
    assert issued.answer({"libvirt": request()}, IDENTITIES, 365, NOW)
    assert (issued.path / "ca.key").read_bytes() == key


def test_many_workers_make_one_authority(tmp_path):
    answers = []

    def ask():
        directory = CertificateDirectory(tmp_path, PASSPHRASE)
        answers.append(directory.answer({"libvirt": request()}, IDENTITIES, 365, NOW)["libvirt"])

    workers = [threading.Thread(target=ask) for _number in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    issuer = read_certificates(tmp_path)[0]
    assert len(answers) == 6
    for answer in answers:
        read(answer).verify_directly_issued_by(issuer)


def test_a_certificate_says_who_the_inventory_says_not_what_was_requested(directory):
    answer = directory.answer({"libvirt": request("hv9")}, IDENTITIES, 365, NOW)
    certificate = read(answer["libvirt"])
    assert certificate.subject.rfc4514_string() == "CN=hv1"
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [str(name.value) for name in names] == ["hv1", "10.0.0.1"]
    assert names.get_values_for_type(x509.IPAddress)
    usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert set(usage) == {ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH}
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_qemus_certificate_has_a_subject_that_libvirtd_does_not_accept(host):
    subjects = {purpose: read(pem).subject.rfc4514_string() for purpose, pem in host["certificates"].items()}
    assert subjects == {"libvirt": "CN=hv1", "qemu": "CN=hv1,OU=qemu"}


def test_a_request_that_its_key_did_not_sign_is_refused(directory):
    whole = request()
    other = request()
    lines = whole.splitlines()
    forged = "\n".join([*lines[:-3], *other.splitlines()[-3:]]) + "\n"
    with pytest.raises(Refused, match="request"):
        directory.answer({"libvirt": forged}, IDENTITIES, 365, NOW)


def test_a_host_with_fresh_certificates_needs_none(directory, host):
    assert directory.problems(host, IDENTITIES, 30, NOW) == {}


@pytest.mark.parametrize(("days_later", "renewed"), [(334, False), (336, True), (400, True)])
def test_certificates_are_renewed_when_they_expire_soon(directory, host, days_later, renewed):
    later = NOW + datetime.timedelta(days=days_later)
    assert bool(directory.problems(host, IDENTITIES, 30, later)) is renewed


def test_a_certificate_never_outlives_its_authority(directory):
    answer = directory.answer({"libvirt": request()}, IDENTITIES, days=36500, now=NOW)
    assert read(answer["libvirt"]).not_valid_after_utc == read_certificates(directory.path)[0].not_valid_after_utc


def test_certificates_that_end_with_their_authority_are_not_renewed_again_and_again(directory):
    near_the_end = NOW + datetime.timedelta(days=certificate_authority.AUTHORITY_DAYS - 10)
    requests = {purpose: request() for purpose in IDENTITIES}
    directory.answer(requests, IDENTITIES, days=365, now=NOW)
    host = {
        "certificates": directory.answer(requests, IDENTITIES, days=365, now=near_the_end),
        "public_keys": {purpose: public_key_of_request(text) for purpose, text in requests.items()},
        "trust": directory.trust(),
    }
    assert directory.problems(host, IDENTITIES, 30, near_the_end) == {}
    assert directory.warning(30, NOW) is None
    assert "ends on 2035-12-30, and no host's certificate outlives it" in directory.warning(30, near_the_end)


def test_an_authority_that_has_ended_signs_nothing_and_says_what_to_do(directory, host):
    later = NOW + datetime.timedelta(days=certificate_authority.AUTHORITY_DAYS)
    assert set(directory.problems(host, IDENTITIES, 30, later)) == set(IDENTITIES)
    with pytest.raises(Refused, match="ends on 2035-12-30, and cannot sign any more: put another in its place"):
        directory.answer({"libvirt": request()}, IDENTITIES, days=365, now=later)


def test_a_host_that_was_renamed_or_got_another_address_gets_new_certificates(directory, host):
    renamed = {"libvirt": Identity("hv2", "libvirt", ("10.0.0.1",))}
    moved = {"libvirt": Identity("hv1", "libvirt", ("10.0.0.2",))}
    assert "is for CN=hv1" in directory.problems(host, renamed, 30, NOW)["libvirt"]
    assert "does not name 10.0.0.2" in directory.problems(host, moved, 30, NOW)["libvirt"]


def test_a_certificate_without_its_key_is_replaced(directory, host):
    other = {**host, "public_keys": {**host["public_keys"], "libvirt": public_key_of_request(request())}}
    assert directory.problems(other, IDENTITIES, 30, NOW) == {"libvirt": "it is not for the key beside it"}


@pytest.mark.parametrize(
    "text", ["", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_a_certificate_that_cannot_be_read_is_replaced(directory, host, text):
    broken = {**host, "certificates": {**host["certificates"], "qemu": text}}
    assert directory.problems(broken, IDENTITIES, 30, NOW) == {"qemu": "it cannot be read"}


def test_one_authority_follows_another_without_a_gap(tmp_path, directory, host):
    following = tmp_path / "next"
    following.mkdir()
    create_authority(following, PASSPHRASE, "next", NOW)
    trusted = directory.path / "trusted"
    trusted.mkdir()
    (trusted / "next.crt").write_bytes((following / "ca.crt").read_bytes())
    assert directory.problems(host, IDENTITIES, 30, NOW) == {}
    both = directory.trust()
    assert both.count("BEGIN CERTIFICATE") == 2
    (trusted / "next.crt").unlink()
    (directory.path / "ca.crt").rename(trusted / "old.crt")
    for name in ("ca.crt", "ca.key"):
        (following / name).rename(directory.path / name)
    reasons = directory.problems(host, IDENTITIES, 30, NOW)
    assert all("was not issued by CN=next" in reason for reason in reasons.values())
    assert set(x509.load_pem_x509_certificates(directory.trust().encode())) == set(
        x509.load_pem_x509_certificates(both.encode())
    )


def test_a_key_that_is_not_the_authoritys_is_refused(tmp_path, issued):
    create_authority(tmp_path / "other", PASSPHRASE, "other", NOW)
    (tmp_path / "other" / "ca.key").replace(issued.path / "ca.key")
    with pytest.raises(Refused, match="is not the key of"):
        load_authority(issued.path, PASSPHRASE)


def test_an_end_entity_is_no_authority(directory, host):
    (directory.path / "ca.crt").write_text(host["certificates"]["libvirt"])
    with pytest.raises(Refused, match="is not a certificate authority"):
        directory.trust()


class Elsewhere:
    """An authority whose key this fleet does not have, and the directory that names it."""

    def __init__(self, tmp_path):
        self.own = CertificateDirectory(tmp_path / "corporate", PASSPHRASE)
        self.own.answer({"libvirt": request()}, IDENTITIES, 365, NOW)
        self.path = tmp_path / "fleet"
        self.path.mkdir()
        (self.path / "ca.crt").write_bytes((self.own.path / "ca.crt").read_bytes())
        self.directory = CertificateDirectory(self.path, "")

    def sign(self, text):
        (self.path / "issued").mkdir()
        signed = self.own.answer({"libvirt": text}, IDENTITIES, 365, NOW)["libvirt"]
        (self.path / "issued" / "hv1-libvirt.crt").write_text(signed)
        return signed


def test_another_authority_signs_between_two_runs(tmp_path):
    elsewhere = Elsewhere(tmp_path)
    text = request()
    with pytest.raises(Refused, match=r"issued/hv1-libvirt\.crt"):
        elsewhere.directory.answer({"libvirt": text}, IDENTITIES, 365, NOW)
    assert (elsewhere.path / "requests" / "hv1-libvirt.csr").read_text() == text
    signed = elsewhere.sign(text)
    assert elsewhere.directory.answer({"libvirt": text}, IDENTITIES, 365, NOW) == {"libvirt": signed}


def test_what_another_authority_issued_for_another_key_is_not_taken(tmp_path):
    elsewhere = Elsewhere(tmp_path)
    elsewhere.sign(request())
    with pytest.raises(Refused, match="not for the key"):
        elsewhere.directory.answer({"libvirt": request()}, IDENTITIES, 365, NOW)


def test_the_first_expiry_is_told():
    directory_times = [NOW + datetime.timedelta(days=days) for days in (20, 10)]
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "x")])
    texts = [
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(end)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
        .decode()
        for end in directory_times
    ]
    assert not_after(texts) == "2026-01-11T00:00:00Z"


def test_openssl_accepts_what_was_issued(tmp_path, directory, host):
    leaf = tmp_path / "leaf.crt"
    leaf.write_text(host["certificates"]["libvirt"])
    moment = str(int(NOW.timestamp()) + 60)
    command = ["openssl", "verify", "-x509_strict", "-attime", moment, "-CAfile", directory.path / "ca.crt", leaf]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
