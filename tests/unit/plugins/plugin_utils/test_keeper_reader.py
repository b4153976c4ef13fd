# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading keepers: over a shell that stands for ssh, over a program that stands for virsh, within the time limit."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, InvalidInput, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_reader import (
    Keeper,
    Reach,
    documents,
    parse_keeper,
    read_keeper,
    read_keepers,
)

# Runs the command that ssh would run on the host, in the host's own directory.
SSH = """#!/bin/sh
printf '%s\\n' "$@" > "{directory}/arguments"
while [ "$1" != -- ]; do shift; done
cd "{directory}/$2" || {{ echo "ssh: connect to host $2: No route to host" >&2; exit 255; }}
exec sh -c "$3"
"""
VIRSH = """#!/bin/sh
cd "{directory}/hv1"
case "$4" in
pool-refresh) ;;
vol-list) for name in *; do echo " $name   $PWD/$name"; done ;;
vol-download) cp -- "$8" "${{10}}" ;;
esac
"""


def document(host: str, **changes: Any) -> dict[str, Any]:
    return {"schema": 1, "host": host, "records": {}, **changes}


@pytest.fixture
def keepers(tmp_path: Path) -> Path:
    for name in ("hv1", "hv2"):
        (tmp_path / name).mkdir()
        for host in ("hv1", "hv2"):
            (tmp_path / name / f"records-{host}.json").write_text(json.dumps(document(host)), encoding="utf-8")
        (tmp_path / name / "leases.json").write_text("{}", encoding="utf-8")
        (tmp_path / name / "userdata-x").write_text("secret", encoding="utf-8")
    for program, text in (("ssh", SSH), ("virsh", VIRSH)):
        (tmp_path / program).write_text(text.format(directory=tmp_path), encoding="utf-8")
        (tmp_path / program).chmod(0o755)
    return tmp_path


def reach(keepers: Path, **changes: Any) -> Reach:
    return Reach(directory=".", ssh_executable=str(keepers / "ssh"), **changes)


@pytest.mark.parametrize(
    ("text", "keeper"),
    [
        ("hv1", Keeper("hv1", host="hv1")),
        (
            "ssh://admin@hv1.example.org:2222",
            Keeper("ssh://admin@hv1.example.org:2222", "hv1.example.org", "admin", 2222),
        ),
        ("ssh://[fd00::1]", Keeper("ssh://[fd00::1]", "fd00::1")),
        ("qemu+tls://hv1/system", Keeper("qemu+tls://hv1/system", "hv1", uri="qemu+tls://hv1/system")),
    ],
)
def test_address_of_a_keeper_is_read(text: str, keeper: Keeper) -> None:
    assert parse_keeper(text) == keeper


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-oProxyCommand=id",
        "ssh://-oProxyCommand=id",
        "ssh://-l@hv1",
        "http://hv1",
        "ssh://hv1:port",
        "ssh://a b",
        "ssh://[::1",
    ],
)
def test_address_that_is_none_or_an_option_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="keepers: "):
        parse_keeper(text)


def test_records_and_nothing_else_are_read_over_ssh(keepers: Path) -> None:
    found = read_keeper(parse_keeper("ssh://root@hv1:2222"), reach(keepers, ssh_arguments=("-i", "key")))
    assert [each["host"] for each in found] == ["hv1", "hv2"]
    arguments = (keepers / "arguments").read_text(encoding="utf-8").splitlines()
    options = ["-o", "BatchMode=yes", "-o", "ConnectTimeout=15", "-i", "key", "-p", "2222", "-l", "root", "--", "hv1"]
    assert arguments[: len(options)] == options


def test_records_and_nothing_else_are_read_over_tls(keepers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{keepers}:/usr/bin:/bin")
    found = read_keeper(parse_keeper("qemu+tls://hv1/system"), Reach())
    assert [each["host"] for each in found] == ["hv1", "hv2"]


def test_a_keeper_that_cannot_be_reached_is_named_and_the_others_are_read(keepers: Path) -> None:
    copies, failures = read_keepers([parse_keeper("hv1"), parse_keeper("gone"), parse_keeper("hv2")], reach(keepers))
    assert len(copies) == 2
    assert failures == ["gone: ssh: connect to host gone: No route to host"]


def test_a_keeper_without_the_directory_is_a_failure_not_an_empty_memory(keepers: Path) -> None:
    with pytest.raises(HostFault, match="nowhere"):
        read_keeper(parse_keeper("hv1"), Reach(directory="nowhere", ssh_executable=str(keepers / "ssh")))


def test_a_keeper_that_hangs_costs_no_more_than_the_time_limit(keepers: Path) -> None:
    (keepers / "ssh").write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    began = time.monotonic()
    with pytest.raises(HostFault, match=r"no answer within 0.5 s"):
        read_keeper(parse_keeper("hv1"), reach(keepers, timeout=0.5))
    assert time.monotonic() - began < 20


def test_a_missing_program_is_named() -> None:
    with pytest.raises(HostFault, match="cannot run /nowhere/ssh: No such file"):
        read_keeper(parse_keeper("hv1"), Reach(ssh_executable="/nowhere/ssh"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        (json.dumps(document("hv1", schema=2)), "schema 2; this version reads schema 1"),
        ("[]", "schema 'list'"),
        (json.dumps(document("hv1", records=[])), "no host, or are no map"),
        (json.dumps({"schema": 1, "records": {}}), "no host, or are no map"),
        (json.dumps(document("hv1", records={"u": 5})), "no host, or are no map"),
        (json.dumps(document("hv1", removed={"u": "x"})), "removals are no generations"),
    ],
)
def test_records_that_cannot_be_read_are_a_failure(keepers: Path, text: str, message: str) -> None:
    (keepers / "hv1" / "records-hv1.json").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableRecord, match=message):
        read_keeper(parse_keeper("hv1"), reach(keepers))


def test_documents_one_after_another_are_told_apart() -> None:
    assert documents(' {"a": 1}\n{"b": 2}[3]\n') == [{"a": 1}, {"b": 2}, [3]]
    assert documents("") == []
