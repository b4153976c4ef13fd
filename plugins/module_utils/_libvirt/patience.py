# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking libvirt without waiting for ever: it may hang, and then answers nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import TypeVar

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault

Answer = TypeVar("Answer")


def answer_within(
    timeout: float, ask: Callable[[], Answer], doing: str, remedy: str = "restart libvirtd there"
) -> Answer:
    """What ask returns or raises; HostFault when it has done neither within timeout seconds, and is left behind."""
    future: Future[Answer] = Future()

    def run() -> None:
        try:
            future.set_result(ask())
        except Exception as error:  # noqa: BLE001 - it is raised again, by the thread that asked
            future.set_exception(error)

    # A daemon: the process ends although libvirtd does not answer. An executor would wait for its thread.
    threading.Thread(target=run, daemon=True).start()
    try:
        return future.result(timeout)
    except FutureTimeout:
        raise HostFault(f"cannot {doing}: libvirt has not answered for {timeout:g} s; {remedy}") from None
