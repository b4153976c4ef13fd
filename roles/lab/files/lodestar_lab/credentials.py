# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and secrets of one lab, made once, kept in its directory: SSH keys, known_hosts, the CA's passphrase."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from .commands import run
from .places import Lab


def key_path(lab: Lab, purpose: str) -> Path:
    """Return the private key of `controller` (root on the hosts) or `guest` (the key instances are given)."""
    return lab.directory / "credentials" / f"{purpose}_ed25519"


def known_hosts_path(lab: Lab) -> Path:
    """Return the file that vouches for the hosts' SSH keys."""
    return lab.directory / "credentials" / "known_hosts"


def passphrase_path(lab: Lab) -> Path:
    """Return the file with the passphrase of the fleet's certificate authority."""
    return lab.directory / "credentials" / "ca_passphrase"


def public_key(lab: Lab, purpose: str) -> str:
    """Return the public half as one line."""
    return Path(f"{key_path(lab, purpose)}.pub").read_text().strip()


def complete(lab: Lab) -> bool:
    """Return whether nothing of what `create` makes is missing."""
    keys = [Path(f"{key_path(lab, purpose)}.pub") for purpose in ("controller", "guest")]
    return all(path.exists() for path in [*keys, passphrase_path(lab)])


def create(lab: Lab) -> None:
    """Make what is missing; what is there stays."""
    directory = lab.directory / "credentials"
    directory.mkdir(parents=True, exist_ok=True)
    directory.chmod(0o700)
    for purpose in ("controller", "guest"):
        generate_key(key_path(lab, purpose), f"{purpose}@{lab.name}")
    if not passphrase_path(lab).exists():
        _write_private(passphrase_path(lab), f"{secrets.token_urlsafe(32)}\n")


def generate_key(path: Path, comment: str) -> None:
    """Make an SSH key pair unless both halves are there."""
    if not Path(f"{path}.pub").exists():
        path.unlink(missing_ok=True)
        run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", str(path)])


def write_known_hosts(lab: Lab, keys: Mapping[str, str]) -> bool:
    """Vouch for these SSH keys by address. Returns whether that is news."""
    text = "".join(f"{address} {key}\n" for address, key in keys.items())
    path = known_hosts_path(lab)
    if path.exists() and path.read_text() == text:
        return False
    _write_private(path, text)
    return True


def _write_private(path: Path, text: str) -> None:
    aside = path.with_name(f"{path.name}.new")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as stream:
        stream.write(text)
    os.rename(aside, path)
