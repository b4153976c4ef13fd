# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Without the libvirt binding everything can be imported, and whoever connects is told what to install."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import binding
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.patience import answer_within


def test_a_missing_binding_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binding, "libvirt", None)
    with pytest.raises(HostFault, match="install the package python3-libvirt, or run host_prepare"):
        open_connection()
    with pytest.raises(HostFault, match="python3-libvirt"), binding.translated("look"):
        pass


def test_an_answer_in_time_is_the_answer() -> None:
    assert answer_within(5, lambda: 42, "look") == 42


def test_an_error_in_time_is_raised() -> None:
    def ask() -> None:
        raise HostFault("no")

    with pytest.raises(HostFault, match="no"):
        answer_within(5, ask, "look")


def test_no_answer_is_an_error_that_names_what_was_asked() -> None:
    import threading

    never = threading.Event()
    with pytest.raises(HostFault, match=r"cannot look at hv1: libvirt has not answered for 0\.05 s"):
        answer_within(0.05, never.wait, "look at hv1")
    never.set()
