# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's half of its certificates: does what the controller asks, and nothing to other people's files."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.certificates import ObservedCertificates
from ansible_collections.lodestar.compute.plugins.modules.host_certificate import certificate_actions

PAIR = {"libvirt": "pem", "qemu": "pem"}


def planned(exposed=(), foreign=None, observed_trust="trust", **params):
    unset = {"name": "hv1", "request": [], "install": {}, "trust": None, "replace": False}
    observed = ObservedCertificates(PAIR, PAIR, observed_trust, tuple(exposed), foreign)
    return [f"{action.verb} {action.subject}" for action in certificate_actions({**unset, **params}, observed)]


def test_looking_is_no_action():
    assert planned() == []
    assert planned(foreign="/etc/pki/CA/cacert.pem") == []


def test_what_the_controller_asks_for_is_done():
    assert planned(request=["libvirt", "qemu"]) == ["request libvirt", "request qemu"]
    assert planned(install={"qemu": "pem"}, trust="trust") == ["install qemu"]


def test_authorities_are_written_when_they_differ():
    assert planned(trust="trust") == []
    assert planned(trust="other") == ["trust authorities"]
    assert planned(trust="trust", observed_trust=None) == ["trust authorities"]


def test_a_key_that_is_exposed_is_protected_at_once_unless_it_is_replaced():
    assert planned(exposed=["libvirt"]) == ["protect libvirt"]
    assert planned(exposed=["libvirt"], install={"libvirt": "pem"}, trust="trust") == ["install libvirt"]


@pytest.mark.parametrize("wish", [{"request": ["libvirt"]}, {"install": PAIR, "trust": "trust"}, {"trust": "other"}])
def test_other_peoples_files_are_replaced_only_when_told(wish):
    with pytest.raises(Refused, match=r"cacert\.pem was not put there"):
        planned(foreign="/etc/pki/CA/cacert.pem", **wish)
    assert planned(foreign="/etc/pki/CA/cacert.pem", replace=True, **wish)
