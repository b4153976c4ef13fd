# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real browser, Chromium without a window, told what to do over its debugging protocol."""

from __future__ import annotations

import contextlib
import itertools
import json
import subprocess
import time
import urllib.request
from pathlib import Path

from websocket import WebSocket

CHROMIUM = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]


@contextlib.contextmanager
def browser(directory):
    """A browser with a profile of its own in that directory; a function that opens a page in it."""
    argv = [*CHROMIUM, f"--user-data-dir={directory}", "about:blank"]
    with subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            port = _port(Path(directory, "DevToolsActivePort"))
            with contextlib.ExitStack() as pages:
                yield lambda url: pages.enter_context(Page(port, url))
        finally:
            process.terminate()
            process.wait(timeout=20)


def _port(path, timeout=60):
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if path.exists() and path.read_text().strip():
            return int(path.read_text().splitlines()[0])
        time.sleep(0.1)
    raise AssertionError("Chromium does not come up")


class Page:
    """A page, in a tab of its own; a context manager."""

    def __init__(self, port, url):
        request = urllib.request.Request(f"http://127.0.0.1:{port}/json/new?about:blank", method="PUT")
        with urllib.request.urlopen(request, timeout=20) as answer:
            self._socket = WebSocket(json.load(answer)["webSocketDebuggerUrl"])
        self._numbers = itertools.count(1)
        self._call("Page.navigate", url=url)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._socket.close()

    def wait_for(self, script, timeout=60):
        """What the script gives as soon as that is something; it may be a promise."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            answer = self._call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
            value = answer["result"].get("value")
            if value:
                return value
            time.sleep(0.3)
        raise AssertionError(f"{answer} after {timeout} s")

    def _call(self, method, **parameters):
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}).encode())
        while True:
            answer = json.loads(self._socket.receive())
            if answer.get("id") == number:
                return answer["result"]
