# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adoption and release of a domain of others: its record comes and goes, the domain stays as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState

THEIRS = """<domain type='kvm'><name>old-db</name><uuid>{uuid}</uuid><memory unit='MiB'>512</memory><devices>
<disk type='file'><driver name='qemu' type='qcow2'/><source file='/srv/db.qcow2'/><target dev='vda'/></disk>
<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
<interface type='bridge'><mac address='52:54:00:00:00:02'/><source bridge='br-front'/></interface>
</devices></domain>"""


def foreign(host: Any) -> Any:
    """A domain of someone else's, and the step that adopts it."""
    wanted = host.record_for("db", 7, machine=None, adopted={"domain": "old-db"})
    host.hypervisor.states[wanted.uuid] = DomainState(wanted.uuid, "old-db", "running")
    host.hypervisor.definitions[wanted.uuid] = THEIRS.format(uuid=wanted.uuid)
    host.hypervisor.autostarted.add(wanted.uuid)
    adoption = replace(host.step("adopt", wanted, record=wanted.to_dict()))
    return replace(adoption, preconditions={**adoption.preconditions, "generation": None})


def test_an_adopted_domain_has_a_record_and_is_otherwise_as_it_was(host: Any) -> None:
    step = foreign(host)
    outcome = host.do(step)
    state = host.hypervisor.states[step.uuid]
    assert (state.name, state.power_state, state.record) == ("old-db", "running", outcome.record)
    assert state.record.adopted == {"domain": "old-db", "disks": ["/srv/db.qcow2"], "autostart": True}
    assert [port.mac for port in state.record.ports] == ["52:54:00:00:00:02"]
    assert host.hypervisor.autostarted == set(), "the boot unit starts it from now on"
    host.do(host.act("stop", step.uuid), run="run-2")
    assert host.hypervisor.states[step.uuid].name == "old-db"


def test_a_released_domain_is_as_it_was(host: Any) -> None:
    step = foreign(host)
    host.do(step)
    generation = host.record(step.uuid).generation
    outcome = host.do(host.act("release", step.uuid), run="run-2")
    state = host.hypervisor.states[step.uuid]
    assert (state.name, state.power_state, state.record) == ("old-db", "running", None)
    assert host.hypervisor.autostarted == {step.uuid}
    assert (outcome.record, outcome.removed) == (None, generation)


def test_a_domain_without_the_interface_that_was_named_is_not_adopted(host: Any) -> None:
    step = foreign(host)
    host.hypervisor.definitions[step.uuid] = THEIRS.format(uuid=step.uuid).replace("br-front", "br-back")
    with pytest.raises(Refused, match="domain old-db has no further interface on br-front"):
        host.do(step)
    assert host.hypervisor.states[step.uuid].record is None


def test_a_deleted_adopted_instance_leaves_its_disks_and_its_nvram(host: Any) -> None:
    step = foreign(host)
    host.do(step)
    host.do(host.act("delete", step.uuid), run="run-2")
    assert host.hypervisor.states == {}
    assert host.hypervisor.keeps_nvram is True


def test_a_release_killed_anywhere_is_done_by_the_next_run(host: Any, killings: Any) -> None:
    for killing in killings:
        adoption = foreign(host)
        host.do(adoption)
        with killing:
            host.do(host.act("release", adoption.uuid))
        if host.hypervisor.states[adoption.uuid].record is not None:
            host.do(host.act("release", adoption.uuid), run="run-2")
        assert host.hypervisor.states[adoption.uuid].record is None
        assert host.hypervisor.autostarted == {adoption.uuid}
