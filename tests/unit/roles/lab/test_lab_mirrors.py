# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Debian comes from: from where a person says, or else from where this machine's apt has it."""

from __future__ import annotations

import pytest
from lodestar_lab import mirrors
from lodestar_lab.commands import LabError
from lodestar_lab.layers import Layers
from lodestar_lab.mirrors import with_mirrors
from lodestar_lab.settings import Settings

DEBIAN = "http://debian.example.org/debian"
SECURITY = "http://debian.example.org/debian-security"
FETCHED = [
    ("bookworm", "bookworm", "Debian", DEBIAN),
    ("bookworm-updates", "bookworm-updates", "Debian", DEBIAN),
    ("bookworm-security", "bookworm-security", "Debian", SECURITY),
]


def unfetched(*sources):
    """What apt says of sources whose Release files it does not have, as apt 2.6 does."""
    return [(release, "$(CODENAME)", "$(ORIGIN)", site) for release, site in sources]


@pytest.fixture
def apt(monkeypatch):
    """Lets the machine's apt say what a test gives: sources it fetched, and all it has."""

    def says(fetched, configured=()):
        def run(command):
            assert command[:2] == ["apt-get", "indextargets"]
            sources = configured if "--no-release-info" in command else fetched
            return "".join("\t".join(source) + "\n" for source in sources)

        monkeypatch.setattr(mirrors, "run", run)

    return says


def found(settings=None):
    settings = with_mirrors(settings or Settings())
    return settings.mirror, settings.security_mirror


def test_empty_mirrors_are_those_of_the_machine(apt):
    apt(FETCHED)
    assert found() == (DEBIAN, SECURITY)


def test_apt_is_not_asked_where_both_mirrors_are_said(monkeypatch):
    monkeypatch.setattr(mirrors, "run", None)
    settings = Settings(mirror="http://a.example.org", security_mirror="http://b.example.org")
    assert with_mirrors(settings) == settings


def test_a_mirror_that_is_said_goes_before_the_machines(apt):
    apt(FETCHED)
    assert found(Settings(mirror="http://a.example.org")) == ("http://a.example.org", SECURITY)


def test_sources_that_were_never_fetched_serve_too(apt):
    apt([], unfetched(("bookworm", DEBIAN), ("bookworm-security", SECURITY)))
    assert found() == (DEBIAN, SECURITY)


def test_sources_that_name_the_release_by_its_suite_are_known_by_the_code_name(apt):
    apt(
        [
            ("oldstable", "bookworm", "Debian", DEBIAN),
            ("oldstable-security", "bookworm-security", "Debian", SECURITY),
        ]
    )
    assert found() == (DEBIAN, SECURITY)


def test_anothers_archive_for_bookworm_is_not_debian(apt):
    apt([("bookworm", "bookworm", "Somebody", "https://apt.example.com"), *FETCHED])
    assert found() == (DEBIAN, SECURITY)


def test_a_medium_is_no_mirror(apt):
    apt([("bookworm", "bookworm", "Debian", "cdrom://Debian"), *FETCHED])
    assert found() == (DEBIAN, SECURITY)


@pytest.mark.parametrize(
    ("sources", "variable"),
    [([], "lab_debian_mirror"), (unfetched(("bookworm", DEBIAN)), "lab_debian_security_mirror")],
)
def test_a_mirror_that_apt_does_not_have_is_asked_for(apt, sources, variable):
    apt([], sources)
    with pytest.raises(LabError, match=f"no source of bookworm.*set {variable} "):
        found()


def test_layers_are_the_same_whether_their_mirrors_are_said_or_found(apt, tmp_path):
    apt(FETCHED)
    said = Settings(mirror=DEBIAN, security_mirror=SECURITY)
    assert Layers(tmp_path, with_mirrors(Settings())).plain == Layers(tmp_path, said).plain
