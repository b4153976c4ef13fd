# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiny guest's reading of JSON with awk, against Python's."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

ROLE = Path(__file__).parents[4] / "roles" / "lab"
PROGRAM = ROLE / "files/lodestar_lab/guest/tiny/usr/lib/json.awk"

pytestmark = pytest.mark.skipif(shutil.which("awk") is None, reason="needs awk")

NETWORK = {
    "links": [{"id": "tap0", "ethernet_mac_address": "52:54:00:aa:bb:cc", "mtu": None}],
    "networks": [
        {
            "type": "ipv4",
            "link": "tap0",
            "ip_address": "10.78.0.50",
            "netmask": "255.255.255.0",
            "routes": [{"network": "0.0.0.0", "netmask": "0.0.0.0", "gateway": "10.78.0.1"}],
        }
    ],
    "services": [],
    "meta": {},
}


def read(text):
    done = subprocess.run(["awk", "-f", str(PROGRAM)], input=text, capture_output=True, text=True, check=False)
    return done.returncode, dict(line.split("\t", 1) for line in done.stdout.splitlines())


def flat(value, path=""):
    if isinstance(value, (dict, list)):
        members = value.items() if isinstance(value, dict) else enumerate(value)
        return {k: v for key, member in members for k, v in flat(member, f"{path}.{key}".lstrip(".")).items()}
    return {path: value if isinstance(value, str) else json.dumps(value)}


@pytest.mark.parametrize("indent", [None, 0, 4])
def test_network_data_is_read_in_any_layout(indent):
    assert read(json.dumps(NETWORK, indent=indent)) == (0, flat(NETWORK))


def test_quotes_backslashes_and_line_breaks_in_a_key():
    assert read(json.dumps({"public_keys": {"ops": 'ssh-ed25519 A "b\\c"\n'}}))[1] == {
        "public_keys.ops": 'ssh-ed25519 A "b\\c" '
    }


def test_a_string_that_looks_like_structure_stays_a_string():
    assert read(json.dumps({"a": '{"b": [1]}', "c": 2}))[1] == {"a": '{"b": [1]}', "c": "2"}


@pytest.mark.parametrize("text", ['{"a": ', '{"a": "b', "[1, 2", "{", '{"a" ?}'])
def test_a_document_cut_short_ends_with_a_failure_and_does_not_hang(text):
    assert read(text)[0] != 0
