# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that a guest leaves: ended once libvirt's status says that its peer has it, and never before."""

from __future__ import annotations

import subprocess

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.source_process import source_process

DOMAIN = "default.web"
JOB = "<job type='none' async='migration out' phase='{}' flags='0x0'/>"


@pytest.fixture
def guest(tmp_path):
    """A process, and the files in which libvirt tells of it."""
    process = subprocess.Popen(["sleep", "60"])
    paths = Paths(tmp_path)
    paths.process_file(DOMAIN).parent.mkdir(parents=True)
    paths.process_file(DOMAIN).write_text(f"{process.pid}\n", encoding="ascii")
    yield paths
    process.kill()
    process.wait()


def write_status(paths, inside):
    paths.status_file(DOMAIN).write_text(f"<domstatus state='paused' pid='1'>{inside}</domstatus>", encoding="utf-8")


def test_it_is_ended_once_the_peer_has_the_guest(guest):
    write_status(guest, JOB.format("confirm3"))
    with source_process(DOMAIN, guest) as process:
        assert not process.is_gone(within_ms=0)
        process.end_if_given_up()
        assert process.is_gone(within_ms=5000)
        process.end_if_given_up()


@pytest.mark.parametrize(
    "inside",
    [
        JOB.format("perform3_done"),
        JOB.format("confirm3_cancelled"),
        "",
        f"<domain><metadata>{JOB.format('confirm3')}</metadata></domain>",
        "<job",
    ],
    ids=["its peer has not said so", "its peer has failed", "no job", "what a user wrote", "broken off"],
)
def test_it_lives_on_while_libvirt_may_let_it_run_on(guest, inside):
    write_status(guest, inside)
    with source_process(DOMAIN, guest) as process:
        process.end_if_given_up()
        assert not process.is_gone(within_ms=300)


def test_it_lives_on_where_libvirt_keeps_no_status(guest):
    with source_process(DOMAIN, guest) as process:
        process.end_if_given_up()
        assert not process.is_gone(within_ms=300)


def test_a_domain_without_a_process_is_told(tmp_path):
    with (
        pytest.raises(HostFault, match="does not say which process the guest is"),
        source_process(DOMAIN, Paths(tmp_path)),
    ):
        pass
