# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images to fetch, a web server to fetch them from, and what must be left when one is refused."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import (
    cached_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_cache import (
    ensure_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image

MIB = 1 << 20


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def image_of(path: Path, url: str | None = None, form: str = "qcow2") -> Image:
    checksum = "sha256:" + digest_of(path.read_bytes())
    return Image("tiny", checksum, format=form, url=url or f"file://{path}")


class Web:
    """A web server on loopback that answers what a test tells it to, and counts."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        self.redirects: dict[str, str] = {}
        self.lengths: dict[str, int | None] = {}
        self.delay = 0.0
        self.requests: list[str] = []
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web.requests.append(self.path)
                if self.path in web.redirects:
                    self.send_response(302)
                    self.send_header("Location", web.redirects[self.path])
                    self.end_headers()
                elif self.path in web.pages:
                    self.answer(web.pages[self.path])
                else:
                    self.send_error(404)

            def answer(self, page: bytes) -> None:
                self.send_response(200)
                length = web.lengths.get(self.path, len(page))
                if length is not None:
                    self.send_header("Content-Length", str(length))
                self.end_headers()
                for begin in range(0, len(page), 65536):
                    self.wfile.write(page[begin : begin + 65536])
                    time.sleep(web.delay)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request, client_address) -> None:
                """A client that was killed, or had enough, is no error of the server."""

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))

    def __enter__(self) -> Web:
        self.thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def names(paths) -> list[str]:
    return sorted(os.listdir(paths.base))


def refuse(paths, holder, image: Image, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        ensure_image(paths, image, holder)
    assert not paths.base.exists() or names(paths) == []
    assert cached_image(paths, image.sha256) is None
