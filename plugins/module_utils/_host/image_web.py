# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading from the web. Imported only where something is fetched: urllib.request and what it needs would be a fifth of
what a module has to import.
"""

from __future__ import annotations

import http.client
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Collection
from typing import Any


class WebBody:
    """What a server sends. size is its length in bytes as announced, or None."""

    def __init__(self, response: Any) -> None:
        self._response = response
        length = response.headers.get("Content-Length", "")
        self.size = int(length) if length.isdecimal() else None

    def read(self, count: int = -1) -> bytes:
        """At most count bytes, none at the end. Raises OSError, also where the server broke off."""
        try:
            data: bytes = self._response.read(count)
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error
        return data

    def close(self) -> None:
        """End the connection."""
        self._response.close()


def open_url(url: str, schemes: Collection[str], timeout: float) -> WebBody:
    """Open a url of one of the schemes; a server that is silent for timeout seconds is given up.

    Raises OSError or ValueError when it cannot be had.
    """
    request = urllib.request.Request(url, headers={"User-Agent": "lodestar.compute", "Accept-Encoding": "identity"})
    try:
        return WebBody(_opener(schemes).open(request, timeout=timeout))
    except urllib.error.HTTPError as error:
        error.close()
        raise
    except http.client.HTTPException as error:
        raise OSError(str(error)) from error


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a server to another server only: never to a file of this host, nor to another protocol."""

    def __init__(self, schemes: Collection[str]) -> None:
        self._schemes = schemes

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        scheme = urllib.parse.urlsplit(newurl).scheme.lower()
        if scheme not in self._schemes:
            fp.close()
            # Not the url itself: it may hold a password.
            raise urllib.error.URLError(f"the server points to a url of type {scheme}, which is not followed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(schemes: Collection[str]) -> urllib.request.OpenerDirector:
    """An opener that knows http and https alone; urllib's own would open file: and ftp: as well."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(schemes),
    ):
        opener.add_handler(handler)
    return opener
