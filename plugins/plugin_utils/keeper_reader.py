# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads keepers' copies of records from the controller, over ssh or over libvirt's TLS, each within a time limit.

Both ways use the system's own client programs, so that the user's keys, certificates and settings hold.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    Fault,
    HostFault,
    InvalidInput,
    UnreadableRecord,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import DIRECTORY, POOL, RECORDS_SCHEMA

SIZE_LIMIT = 256 * 1024 * 1024  # bytes that one keeper may answer with

_HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*|[0-9A-Fa-f:.]+")
_RECORDS_FILE = re.compile(r"records-[A-Za-z0-9._-]+\.json")


@dataclass(frozen=True)
class Reach:
    """How keepers are reached. timeout is in seconds, for each program that is run."""

    timeout: float = 15
    directory: str = DIRECTORY
    ssh_executable: str = "ssh"
    ssh_arguments: tuple[str, ...] = ()
    become: bool = False


@dataclass(frozen=True)
class Keeper:
    """A keeper's address: ssh with a user and a port where given, or a libvirt URI."""

    text: str
    host: str = ""
    user: str | None = None
    port: int | None = None
    uri: str | None = None


def parse_keeper(text: str) -> Keeper:
    """`ssh://[user@]host[:port]`, a host alone, or `qemu+tls://host/system`. Raises InvalidInput."""
    try:
        parts = urlsplit(text if "://" in text else f"ssh://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InvalidInput([Fault("keepers", f"{text!a} is not an address: {error}")]) from error
    if (
        parts.scheme not in ("ssh", "qemu+tls")
        or _HOST.fullmatch(host) is None
        or (parts.username or "").startswith("-")
    ):
        raise InvalidInput(
            [Fault("keepers", f"{text!a} is neither ssh://[user@]host[:port] nor qemu+tls://host/system")]
        )
    if parts.scheme == "qemu+tls":
        return Keeper(text, host=host, uri=text)
    return Keeper(text, host=host, user=parts.username, port=port)


def read_keepers(keepers: Sequence[Keeper], reach: Reach) -> tuple[list[list[dict[str, Any]]], list[str]]:
    """The files of each keeper that answered, and for each that did not a sentence why."""
    with ThreadPoolExecutor(max_workers=max(1, len(keepers))) as pool:
        futures = [pool.submit(read_keeper, keeper, reach) for keeper in keepers]
    copies, failures = [], []
    for keeper, future in zip(keepers, futures):
        try:
            copies.append(future.result())
        except (HostFault, UnreadableRecord) as error:
            failures.append(f"{keeper.text}: {error}")
    return copies, failures


def read_keeper(keeper: Keeper, reach: Reach) -> list[dict[str, Any]]:
    """One keeper's files of records. Raises HostFault when it cannot be read, UnreadableRecord for what is no
    records.
    """
    texts = _over_ssh(keeper, reach) if keeper.uri is None else _over_tls(keeper.uri, reach)
    return [_document(raw) for text in texts for raw in documents(text)]


def documents(text: str) -> list[Any]:
    """JSON documents one after another. Raises UnreadableRecord."""
    decoder, position = json.JSONDecoder(), 0
    found: list[Any] = []
    while True:
        while position < len(text) and text[position].isspace():
            position += 1
        if position >= len(text):
            return found
        try:
            document, position = decoder.raw_decode(text, position)
        except ValueError as error:
            raise UnreadableRecord(f"its records are not JSON: {error}") from error
        found.append(document)


def _document(raw: Any) -> dict[str, Any]:
    if not isinstance(raw, Mapping) or raw.get("schema") != RECORDS_SCHEMA:
        schema = raw.get("schema") if isinstance(raw, Mapping) else type(raw).__name__
        raise UnreadableRecord(f"its records have schema {schema!r}; this version reads schema {RECORDS_SCHEMA}")
    records, removed = raw.get("records"), raw.get("removed", {})
    is_sound = isinstance(records, Mapping) and all(isinstance(record, Mapping) for record in records.values())
    if not isinstance(raw.get("host"), str) or not is_sound:
        raise UnreadableRecord("its records have no host, or are no map of records")
    if not isinstance(removed, Mapping) or not all(isinstance(generation, int) for generation in removed.values()):
        raise UnreadableRecord("its removals are no generations")
    return dict(raw)


def _over_ssh(keeper: Keeper, reach: Reach) -> list[str]:
    # The directory is looked at by the shell, so that no name that a keeper might invent is ever an argument.
    script = (
        f"cd {shlex.quote(reach.directory)} || exit 3; "
        f'for file in records-*.json; do [ -f "$file" ] && cat -- "$file"; done | head -c {SIZE_LIMIT}'
    )
    command = f"sh -c {shlex.quote(script)}"
    arguments = [reach.ssh_executable, "-o", "BatchMode=yes", "-o", f"ConnectTimeout={max(1, int(reach.timeout))}"]
    arguments += reach.ssh_arguments
    arguments += ["-p", str(keeper.port)] if keeper.port else []
    arguments += ["-l", keeper.user] if keeper.user else []
    return [_run([*arguments, "--", keeper.host, f"sudo -n {command}" if reach.become else command], reach.timeout)]


def _over_tls(uri: str, reach: Reach) -> list[str]:
    virsh = ["virsh", "--quiet", "--connect", uri]
    _run([*virsh, "pool-refresh", POOL], reach.timeout)
    listed = _run([*virsh, "vol-list", POOL], reach.timeout)
    names = [line.split()[0] for line in listed.splitlines() if line.split()]
    texts = []
    with tempfile.TemporaryDirectory(prefix="lodestar-") as directory:
        for name in filter(_RECORDS_FILE.fullmatch, names):
            copy = Path(directory) / "records"
            _run([*virsh, "vol-download", "--pool", POOL, "--vol", name, "--file", str(copy)], reach.timeout)
            texts.append(copy.read_text(encoding="utf-8", errors="replace"))
    return texts


def _run(arguments: Sequence[str], timeout: float) -> str:
    try:
        done = subprocess.run(arguments, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired as error:
        raise HostFault(f"no answer within {timeout:g} s") from error
    except OSError as error:
        raise HostFault(f"cannot run {arguments[0]}: {error.strerror}") from error
    if done.returncode != 0:
        complaint = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
        raise HostFault(complaint[-1] if complaint else f"{arguments[0]} ended with {done.returncode}")
    return done.stdout.decode("utf-8", errors="replace")
