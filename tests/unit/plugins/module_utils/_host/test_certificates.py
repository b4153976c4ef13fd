# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's keys and certificates: made here, put where libvirt and QEMU look, other people's left alone."""

from __future__ import annotations

import datetime
import grp
import os

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import certificates
from ansible_collections.lodestar.compute.plugins.module_utils._host.certificates import CertificateFiles
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.host_certificate import PURPOSES
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_directory import CertificateDirectory
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificates import Identity

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="gives files to root")

NOW = datetime.datetime.now(datetime.timezone.utc)
IDENTITIES = {purpose: Identity("hv1", purpose, ("192.0.2.1",)) for purpose in PURPOSES}


@pytest.fixture
def files(tmp_path, monkeypatch):
    # Smaller keys than a host's, because making those takes seconds.
    monkeypatch.setattr(certificates, "_KEY_BITS", 2048)
    return CertificateFiles(grp.getgrgid(1).gr_name, Paths(tmp_path / "host"))


@pytest.fixture
def directory(tmp_path):
    return CertificateDirectory(tmp_path / "ca", "correct horse battery")


def provide(files, directory):
    """Request, sign and install, as the module does with its action plugin."""
    requests = {purpose: files.request(purpose, "hv1") for purpose in PURPOSES}
    for purpose, certificate in directory.answer(requests, IDENTITIES, 365, NOW).items():
        files.install(purpose, certificate, directory.trust())


def test_a_host_without_certificates_says_so(files, directory):
    observed = files.observe()
    assert (set(observed.certificates.values()), observed.trust, observed.exposed) == ({None}, None, ())
    assert observed.foreign is None
    assert set(directory.problems(observed.to_dict(), IDENTITIES, 30, NOW)) == set(PURPOSES)


def test_what_was_requested_and_signed_is_installed_and_good(files, directory):
    provide(files, directory)
    observed = files.observe()
    assert directory.problems(observed.to_dict(), IDENTITIES, 30, NOW) == {}
    assert observed.trust == directory.trust()
    assert (observed.exposed, observed.foreign) == ((), None)
    names = sorted(str(path.relative_to(files.paths.pki)) for path in files.paths.pki.rglob("*.pem"))
    assert names == [
        "CA/cacert.pem",
        "libvirt/clientcert.pem",
        "libvirt/private/clientkey.pem",
        "libvirt/private/serverkey.pem",
        "libvirt/servercert.pem",
        "qemu/ca-cert.pem",
        "qemu/client-cert.pem",
        "qemu/client-key.pem",
        "qemu/server-cert.pem",
        "qemu/server-key.pem",
    ]


def test_the_two_purposes_have_keys_of_their_own_and_only_qemus_is_shared_with_its_group(files, directory):
    provide(files, directory)
    keys = {str(path.relative_to(files.paths.pki)): path for path in files.paths.pki.rglob("*key.pem")}
    assert keys["libvirt/private/serverkey.pem"].read_bytes() != keys["qemu/server-key.pem"].read_bytes()
    modes = {name: (path.stat().st_mode & 0o777, path.stat().st_gid) for name, path in keys.items()}
    assert {mode for name, mode in modes.items() if name.startswith("libvirt")} == {(0o600, 0)}
    assert {mode for name, mode in modes.items() if name.startswith("qemu")} == {(0o640, 1)}


def test_a_request_that_was_interrupted_is_repeated_with_the_same_key(files, directory):
    first, second = (files.request("libvirt", "hv1") for _try in range(2))
    signed = directory.answer({"libvirt": first}, IDENTITIES, 365, NOW)["libvirt"]
    assert second
    files.install("libvirt", signed, directory.trust())
    assert files.observe().certificates["libvirt"] == signed
    assert not files.paths.waiting_key("libvirt").exists()


def test_a_certificate_for_another_key_is_not_installed(files, directory, tmp_path):
    other = CertificateFiles(files.qemu_group, Paths(tmp_path / "other"))
    strange = directory.answer({"libvirt": other.request("libvirt", "hv1")}, IDENTITIES, 365, NOW)["libvirt"]
    files.request("libvirt", "hv1")
    with pytest.raises(HostFault, match="not for the key"):
        files.install("libvirt", strange, directory.trust())
    assert not files.paths.pki.exists()


def test_a_key_that_others_can_read_is_found_and_protected_again(files, directory):
    provide(files, directory)
    (files.paths.pki / "libvirt/private/serverkey.pem").chmod(0o644)
    assert files.observe().exposed == ("libvirt",)
    files.protect("libvirt")
    assert files.observe().exposed == ()


@pytest.mark.parametrize("name", ["CA/cacert.pem", "libvirt/servercert.pem", "qemu/client-cert.pem"])
def test_a_certificate_that_someone_else_put_there_is_told(files, directory, name):
    provide(files, directory)
    (files.paths.pki / name).write_text("of someone else\n")
    assert files.observe().foreign == str(files.paths.pki / name)


def test_a_certificate_that_a_killed_run_put_there_is_ours(files, directory, monkeypatch):
    request = files.request("libvirt", "hv1")
    signed = directory.answer({"libvirt": request}, IDENTITIES, 365, NOW)["libvirt"]
    written = []

    def die_after_two(name, *_rest):
        if len(written) == 3:
            raise KeyboardInterrupt
        written.append(name)
        path = files.paths.pki / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_rest[0])

    monkeypatch.setattr(files, "_write", die_after_two)
    with pytest.raises(KeyboardInterrupt):
        files.install("libvirt", signed, directory.trust())
    observed = CertificateFiles(files.qemu_group, files.paths).observe()
    assert observed.foreign is None
    assert "libvirt" in directory.problems(observed.to_dict(), IDENTITIES, 30, NOW)


def test_copies_that_differ_are_no_certificate(files, directory):
    provide(files, directory)
    (files.paths.pki / "libvirt/clientcert.pem").unlink()
    assert files.observe().certificates["libvirt"] is None
