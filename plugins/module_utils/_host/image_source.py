# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an image's bytes come from: the web, a file of the host, or a file that the controller has sent ahead."""

from __future__ import annotations

import contextlib
import http.client
import os
import stat
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image

SILENCE_LIMIT = 30.0  # seconds without a byte after which a server is given up
_WEB = ("http", "https")


@dataclass(frozen=True)
class Source:
    """An open image. size is its length in bytes as announced, or None; where names it for errors."""

    stream: IO[bytes]
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


class _WebRedirects(urllib.request.HTTPRedirectHandler):
    """Follows a server to another server only: never to a file of this host, nor to another protocol."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if urllib.parse.urlsplit(newurl).scheme.lower() not in _WEB:
            fp.close()
            raise urllib.error.URLError(f"the server points to {_shown(newurl)}, which is not followed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> urllib.request.OpenerDirector:
    """An opener that knows http and https alone; urllib's own would open file: and ftp: as well."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _WebRedirects(),
    ):
        opener.add_handler(handler)
    return opener


@contextlib.contextmanager
def _open_web(image: Image, url: str) -> Iterator[Source]:
    if "@" in urllib.parse.urlsplit(url).netloc:
        raise Refused(
            f"image {image.name}: its url holds a user name or password, which plans would show; leave it out"
        )
    request = urllib.request.Request(url, headers={"User-Agent": "lodestar.compute", "Accept-Encoding": "identity"})
    try:
        response = _opener().open(request, timeout=SILENCE_LIMIT)
    except (OSError, http.client.HTTPException, ValueError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        raise HostFault(f"image {image.name} cannot be fetched from {_shown(url)}: {error}") from error
    with response:
        length = response.headers.get("Content-Length", "")
        yield Source(response, int(length) if length.isdecimal() else None, _shown(url))


def _shown(url: str) -> str:
    """The url without the password and the query, which may be secrets."""
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
