# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host is, read from files of a made-up host; certificates against openssl."""

from __future__ import annotations

import base64
import os
import subprocess
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host import facts
from ansible_collections.lodestar.compute.plugins.module_utils._host.certificate_expiry import certificate, not_after
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import write_state


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_identity_is_read(paths):
    put(paths.machine_id, "0123456789abcdef0123456789abcdef\n")
    put(paths.boot_id, "5f0a3a5e-8f2d-4c39-9f67-0c4f1f0d3b11\n")
    assert facts.machine_id(paths) == "0123456789abcdef0123456789abcdef"
    assert facts.boot_id(paths) == "5f0a3a5e-8f2d-4c39-9f67-0c4f1f0d3b11"


def test_a_host_without_identity_says_so(paths):
    with pytest.raises(HostFault, match="machine-id cannot be read"):
        facts.machine_id(paths)


def test_only_bridges_are_bridges(paths):
    for device in ("lo", "eth0", "br-front/bridge", "br-back/bridge"):
        (paths.network_devices / device).mkdir(parents=True)
    assert facts.bridges(paths) == ["br-back", "br-front"]


def test_a_host_without_devices_is_a_fault(paths):
    with pytest.raises(HostFault, match="cannot list"):
        facts.bridges(paths)


def test_space_is_that_of_the_nearest_directory(tmp_path):
    status = os.statvfs(tmp_path)
    found = facts.space(tmp_path / "not" / "yet")
    assert found["path"] == str(tmp_path / "not" / "yet")
    assert found["total_gb"] == status.f_blocks * status.f_frsize // (1 << 30)
    assert 0 <= found["free_gb"] <= found["total_gb"]


def test_a_host_that_was_never_prepared_has_no_state(paths):
    assert facts.host_state(paths) is None


def test_host_state_is_read_or_refused(paths):
    paths.state.mkdir(parents=True)
    write_state(paths.host_file, {"name": "hv1", "status": "enabled"}, 1)
    assert facts.host_state(paths) == {"schema": 1, "name": "hv1", "status": "enabled"}
    write_state(paths.host_file, {"name": "hv1"}, 2)
    with pytest.raises(UnreadableRecord):
        facts.host_state(paths)


def test_a_host_that_was_never_prepared_takes_no_instances(paths):
    assert facts.service(paths)["status"] == "disabled"
    with pytest.raises(Refused, match="never prepared; run host_prepare"):
        facts.prepared_service(paths)


def test_a_hosts_status_changes_and_the_rest_of_its_state_stays(paths):
    paths.state.mkdir(parents=True)
    write_state(paths.host_file, {"name": "hv1", "keepers": []}, 1)
    assert facts.prepared_service(paths) == {"status": "enabled", "status_reason": None}
    facts.write_service(paths, "disabled", "disk is failing")
    assert facts.service(paths) == {"status": "disabled", "status_reason": "disk is failing"}
    assert facts.host_state(paths)["name"] == "hv1"


def test_a_host_remembers_what_left_it_until_it_is_told_to_forget(paths):
    assert facts.displaced(paths) == []
    paths.state.mkdir(parents=True)
    write_state(paths.host_file, {"name": "hv1"}, 1)
    facts.write_service(paths, "disabled", "new fans", ["one", "two"])
    assert facts.displaced(paths) == ["one", "two"]
    facts.write_service(paths, "enabled", None)
    assert facts.displaced(paths) == []


def test_a_host_remembers_whose_hooks_have_not_ended(paths):
    assert facts.hooked(paths) == []
    paths.state.mkdir(parents=True)
    write_state(paths.host_file, {"name": "hv1"}, 1)
    facts.write_service(paths, "enabled", None, hooked=[{"uuid": "one"}])
    assert facts.hooked(paths) == [{"uuid": "one"}]


def test_a_host_remembers_its_maintenance(paths):
    assert facts.maintenance(paths) is None
    paths.state.mkdir(parents=True)
    write_state(paths.host_file, {"name": "hv1"}, 1)
    facts.write_service(paths, "disabled", "kernel", maintenance={"name": "kernel", "stage": "begun"})
    assert facts.maintenance(paths) == {"name": "kernel", "stage": "begun"}


def make_certificate(directory: Path, days: int, *options: str) -> str:
    argv = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=hv1/O=Äpfel", "-utf8"]
    files = ["-keyout", str(directory / "key.pem"), "-out", str(directory / "cert.pem")]
    subprocess.run([*argv, *files, "-days", str(days), *options], check=True, capture_output=True)
    return (directory / "cert.pem").read_text()


@pytest.mark.parametrize("days", [1, 365, 365 * 40], ids=["a day", "a year", "beyond 2050"])
def test_the_end_of_validity_is_what_openssl_says(tmp_path, days):
    pem = make_certificate(tmp_path, days, "-set_serial", "0x00ffffffffffffffffffffffffffffffff")
    argv = ["openssl", "x509", "-noout", "-enddate", "-in", tmp_path / "cert.pem"]
    answer = subprocess.run(argv, check=True, capture_output=True, text=True).stdout.strip()
    expected = datetime.strptime(answer, "notAfter=%b %d %H:%M:%S %Y GMT").replace(tzinfo=timezone.utc)
    assert not_after(f"some text before\n{pem}") == expected.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_hosts_certificate_is_found(paths, tmp_path):
    assert certificate(paths) is None
    pem = make_certificate(tmp_path, 30)
    put(paths.server_certificate, pem)
    assert certificate(paths) == {"not_after": not_after(pem)}


@pytest.mark.parametrize("text", ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"])
def test_what_is_no_certificate_says_what_would_help(paths, text):
    put(paths.server_certificate, text)
    with pytest.raises(HostFault, match=r"is no certificate: .*; run host_prepare"):
        certificate(paths)


@given(body=st.binary(max_size=200).map(lambda data: base64.b64encode(data).decode()))
def test_any_bytes_are_a_certificate_or_a_value_error(body):
    with pytest.raises(ValueError, match=r"."):
        not_after(f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----")
