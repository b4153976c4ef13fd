# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A migration while it is under way: when it counts as done, what it says, and that there may be nothing to end."""

from __future__ import annotations

import contextlib
import threading

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import migration
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence

PRE_COPY = Convergence()
POST_COPY = Convergence.from_dict({"ladder": [{"after": 60, "post_copy": True}]})
JOB = {"data_total": 100, "data_processed": 40, "data_remaining": 60}


class LibvirtError(Exception):
    """What libvirt raises, where it is installed."""


class Domain:
    """A guest whose migration call returns when its test says so, or raises."""

    def __init__(self):
        self.returns = threading.Event()
        self.error = None
        self.job = lambda: JOB

    def name(self):
        return "default.web"

    def jobStats(self):  # noqa: N802 - libvirt's name
        return self.job()

    def migrateToURI3(self, *_how):  # noqa: N802 - libvirt's name
        self.returns.wait(30)
        if self.error is not None:
            raise self.error


class Peer:
    """The host that the guest goes to."""

    is_lost = False

    def getURI(self):  # noqa: N802 - libvirt's name
        return "qemu+tls://hv2/system"

    def isAlive(self):  # noqa: N802 - libvirt's name
        return not self.is_lost


class Process:
    """A process that is gone once it was looked at so many times; never, for None."""

    def __init__(self, looks):
        self.looks = looks
        self.is_cut_off = False

    def cut_off(self):
        self.is_cut_off = True

    def is_gone(self, _within_ms):
        if self.looks is not None:
            self.looks -= 1
        return self.looks == 0


class Steady:
    """A ladder that nobody climbs."""

    def __init__(self, *_told):
        pass

    def climb(self, _since, _job):
        pass

    def words(self, _job):
        return "steady"

    def raise_if_given_up(self):
        pass


@pytest.fixture
def domain(monkeypatch):
    class Libvirt:
        libvirtError = LibvirtError  # noqa: N815 - libvirt's name

    monkeypatch.setattr(migration, "libvirt", Libvirt)
    monkeypatch.setattr(migration, "_parameters", lambda *_told: ({}, 0))
    monkeypatch.setattr(migration, "Ladder", Steady)
    monkeypatch.setattr(migration, "_LOOK_EVERY", 0.0)
    monkeypatch.setattr(migration.Pauses, "watched", lambda _pauses, _domain: contextlib.nullcontext())
    return Domain()


def moving(domain, monkeypatch, process, told=PRE_COPY):
    monkeypatch.setattr(migration, "source_process", lambda _name: contextlib.nullcontext(process))
    return migration.Migration(domain, Peer(), None, (), told)


def test_it_is_done_once_the_process_is_gone_also_while_libvirts_call_goes_on(domain, monkeypatch):
    told = []
    under_way = moving(domain, monkeypatch, Process(looks=3))
    under_way.run(lambda done, total, words: told.append((done, total, words)))
    assert told == [(40, 100, "steady")] * 2
    domain.returns.set()
    under_way.end()


def test_a_call_that_fails_while_the_process_stays_is_told(domain, monkeypatch):
    domain.error = LibvirtError("the peer is full")
    domain.returns.set()
    with pytest.raises(LibvirtError, match="the peer is full"):
        moving(domain, monkeypatch, Process(looks=None)).run(print)


def test_a_call_that_says_done_while_the_process_stays_is_not_believed(domain, monkeypatch):
    domain.returns.set()
    with pytest.raises(HostFault, match="its process is still here"):
        moving(domain, monkeypatch, Process(looks=None)).run(print)


def test_one_that_never_began_has_nothing_to_end(domain, monkeypatch):
    def ended(_name):
        raise HostFault("it has ended")

    under_way = moving(domain, monkeypatch, None)
    monkeypatch.setattr(migration, "source_process", ended)
    with pytest.raises(HostFault, match="it has ended"):
        under_way.run(print)
    under_way.end()


def refuse():
    raise LibvirtError("cannot acquire state change lock")


@pytest.mark.parametrize("job", [lambda: JOB, refuse], ids=["a block of a disk", "the beginning of TLS"])
@pytest.mark.parametrize(
    ("is_lost", "still", "is_cut_off"),
    [(True, 0.0, True), (False, 0.0, False), (True, 30.0, False)],
    ids=["lost", "there", "goes-on"],
)
def test_nothing_waits_for_a_peer_that_is_lost(domain, monkeypatch, job, is_lost, still, is_cut_off):
    assert cuts_off(domain, monkeypatch, job, is_lost, still, PRE_COPY) is is_cut_off


@pytest.mark.parametrize(("job", "is_cut_off"), [(lambda: JOB, False), (refuse, True)], ids=["some sent", "none sent"])
def test_with_post_copy_it_is_cut_off_only_while_its_guest_cannot_run_there(domain, monkeypatch, job, is_cut_off):
    assert cuts_off(domain, monkeypatch, job, True, 0.0, POST_COPY) is is_cut_off


def cuts_off(domain, monkeypatch, job, is_lost, still, told):
    """Whether the migration of such a job ends its connections within three looks."""
    monkeypatch.setattr(Peer, "is_lost", is_lost)
    monkeypatch.setattr(migration, "_STANDS_STILL", still)
    domain.job = job
    process = Process(looks=3)
    under_way = moving(domain, monkeypatch, process, told)
    under_way.run(lambda *_told: None)
    domain.returns.set()
    under_way.end()
    return process.is_cut_off
