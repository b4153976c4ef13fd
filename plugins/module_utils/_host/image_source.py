# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an image's bytes come from: the web, a file of the host, or a file that the controller has sent ahead."""

from __future__ import annotations

import contextlib
import os
import stat
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image

SILENCE_LIMIT = 30.0  # seconds without a byte after which a server is given up
_WEB = ("http", "https")


class Readable(Protocol):
    """What an image is read from: b"" at its end, OSError where reading fails."""

    def read(self, count: int = ..., /) -> bytes: ...


@dataclass(frozen=True)
class Source:
    """An open image. size is its length in bytes as announced, or None; where names it for errors."""

    stream: Readable
    size: int | None
    where: str


@contextlib.contextmanager
def open_source(image: Image, upload: Path | None = None) -> Iterator[Source]:
    """Open what the image is fetched from: upload where it is given, else the image's url.

    Raises HostFault when it cannot be opened, Refused for a url that is neither http, https nor a file of this host.
    """
    if upload is not None:
        with _open_file(image, str(upload)) as source:
            yield source
        return
    if image.url is None:
        raise Refused(f"image {image.name} is not in this host's cache and has no url; give it one, or send it by src")
    scheme = urllib.parse.urlsplit(image.url).scheme.lower()
    opened = _open_web(image, image.url) if scheme in _WEB else _open_file(image, _local_path(image, image.url))
    with opened as source:
        yield source


def _local_path(image: Image, url: str) -> str:
    parts = urllib.parse.urlsplit(url)
    if parts.scheme.lower() != "file" or parts.netloc not in ("", "localhost") or not parts.path.startswith("/"):
        raise Refused(f"image {image.name} cannot be fetched from {_shown(url)}: use https://…, http://… or file:///…")
    return urllib.parse.unquote(parts.path)


@contextlib.contextmanager
def _open_file(image: Image, path: str) -> Iterator[Source]:
    try:
        # Not blocking, so that a pipe in the place of a file is seen and refused instead of waited for.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except (OSError, ValueError) as error:
        raise HostFault(f"image {image.name} cannot be read from {path!r}: {error}") from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Refused(f"image {image.name} cannot be read from {path!r}: it is not a regular file")
        with open(descriptor, "rb", closefd=False) as stream:
            yield Source(stream, status.st_size, path)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _open_web(image: Image, url: str) -> Iterator[Source]:
    if "@" in urllib.parse.urlsplit(url).netloc:
        raise Refused(
            f"image {image.name}: its url holds a user name or password, which plans would show; leave it out"
        )
    # Here and not above: most calls of a module fetch nothing (see image_web).
    from ansible_collections.lodestar.compute.plugins.module_utils._host.image_web import open_url

    try:
        body = open_url(url, _WEB, SILENCE_LIMIT)
    except (OSError, ValueError) as error:
        raise HostFault(f"image {image.name} cannot be fetched from {_shown(url)}: {error}") from error
    with contextlib.closing(body):
        yield Source(body, body.size, _shown(url))


def _shown(url: str) -> str:
    """The url without the password and the query, which may be secrets."""
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
