# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan for a host's files and units: complete, in order, empty when nothing differs, made good when interrupted."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.configuration import Attributes, Entry, Unit
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.modules.host_configuration import Link, ObservedHost, plan

ROOT = Attributes("0644", "root", "root")
DIRECTORY = Attributes("0711", "root", "root")
HOLDER = Holder(run="r1", by="anna", action="create", since="2026-01-01T00:00:00Z")


def wish_directory(path="/srv/d", **changes):
    return {"path": path, "mode": "0711", "owner": "root", "group": "root", "mounted": False, **changes}


def wish_file(path="/etc/f", content="a = 1\n", **changes):
    plain = {"path": path, "content": content, "block": False, "mode": "0644", "owner": "root", "group": "root"}
    return {**plain, **changes}


def wish_unit(name="libvirtd.service", **changes):
    unset = {"name": name, "enabled": None, "started": None, "reads": [], "disturbs": False, "interrupts": []}
    return {**unset, **changes}


def unit(name="libvirtd.service", **changes):
    found = {"name": name, "exists": True, "enabled": True, "active": True, "since": 1000.0, "stale": False}
    return Unit(**{**found, **changes})


def planned(observed=None, **wishes):
    """The actions as `verb subject`."""
    params = {"directories": [], "files": [], "exclusive": [], "units": [], **wishes}
    return [f"{action.verb} {action.subject}" for action in plan(params, observed or host()).actions]


def host(entries=None, units=(), matching=(), changed=None, mounted=(), held=None, links=None):
    return ObservedHost(
        entries={"/srv/d": None, "/etc/f": None, **(entries or {})},
        units={each.name: each for each in units},
        matching=tuple(matching),
        changed=changed or {},
        mounted=frozenset(mounted),
        holders=held or {},
        links=links or {},
    )


def test_what_is_missing_is_made_directories_first():
    assert planned(directories=[wish_directory()], files=[wish_file()]) == ["make /srv/d", "write /etc/f"]


def test_what_is_there_already_is_no_step():
    found = host({"/srv/d": Entry(DIRECTORY), "/etc/f": Entry(ROOT, "a = 1\n")}, [unit()])
    wishes = {
        "directories": [wish_directory()],
        "files": [wish_file()],
        "units": [wish_unit(enabled=True, started=True)],
    }
    assert planned(found, **wishes) == []


@pytest.mark.parametrize(
    "found",
    [
        Entry(ROOT, "a = 2\n"),
        Entry(Attributes("0600", "root", "root"), "a = 1\n"),
        Entry(Attributes("0644", "x", "root"), "a = 1\n"),
    ],
)
def test_content_owner_and_mode_all_count(found):
    assert planned(host({"/etc/f": found}), files=[wish_file()]) == ["write /etc/f"]


def test_a_plan_made_again_from_its_own_result_is_empty():
    wishes = {"directories": [wish_directory()], "files": [wish_file(block=True)]}
    actions = plan({**wishes, "exclusive": [], "units": []}, host({"/etc/f": Entry(ROOT, "theirs = 2\n")})).actions
    made = {action.subject: action.detail for action in actions}
    assert "theirs = 2" in made["/etc/f"].content
    result = host({"/srv/d": Entry(made["/srv/d"]), "/etc/f": made["/etc/f"]})
    assert planned(result, **wishes) == []


def test_a_diff_shows_nothing_of_what_others_keep_in_a_file():
    wishes = {"directories": [], "exclusive": [], "units": []}
    first = plan({**wishes, "files": [wish_file(block=True)]}, host({"/etc/f": Entry(ROOT, "vnc_password = secret\n")}))
    written = first.actions[0].detail
    second = plan({**wishes, "files": [wish_file(block=True, content="a = 2\n")]}, host({"/etc/f": written}))
    contents = [(action.before["content"], action.after["content"]) for action in (*first.actions, *second.actions)]
    assert contents == [("", "a = 1\n"), ("a = 1\n", "a = 2\n")]
    assert "vnc_password = secret" in second.actions[0].detail.content


def test_a_file_in_a_directorys_place_is_not_replaced():
    with pytest.raises(Refused, match="move it away"):
        planned(host({"/srv/d": Entry(ROOT, "text")}), directories=[wish_directory()])
    with pytest.raises(Refused, match="move it away"):
        planned(host({"/etc/f": Entry(DIRECTORY)}), files=[wish_file()])


def test_a_directory_on_storage_that_is_not_mounted_is_refused():
    with pytest.raises(Refused, match="/srv is not mounted"):
        planned(directories=[wish_directory(mounted=True)])
    assert planned(host(mounted=["/srv/d"]), directories=[wish_directory(mounted=True)]) == ["make /srv/d"]


def test_files_that_match_an_exclusive_pattern_and_are_not_wished_go():
    found = host({"/etc/f": Entry(ROOT, "a = 1\n")}, matching=["/etc/f", "/etc/g"])
    assert planned(found, files=[wish_file()], exclusive=["/etc/?"]) == ["remove /etc/g"]


def test_a_unit_file_is_told_to_systemd_before_the_unit_is_enabled():
    path = "/etc/systemd/system/x.service"
    found = host({path: None}, [unit("x.service", exists=False, enabled=False, active=False)])
    wishes = {"files": [wish_file(path)], "units": [wish_unit("x.service", enabled=True)]}
    assert planned(found, **wishes) == [f"write {path}", "reload systemd", "enable x.service"]


def test_a_unit_whose_file_changed_behind_systemds_back_is_reloaded():
    assert planned(host(units=[unit(stale=True)]), units=[wish_unit()]) == ["reload systemd"]


@pytest.mark.parametrize(
    ("changed", "active", "steps"),
    [(999.0, True, []), (1001.0, True, ["restart libvirtd.service"]), (1001.0, False, [])],
)
def test_a_unit_that_runs_since_before_its_files_changed_is_restarted(changed, active, steps):
    found = host(units=[unit(active=active)], changed={"/etc/key": changed})
    assert planned(found, units=[wish_unit(reads=["/etc/key"])]) == steps


def test_a_unit_is_restarted_when_this_plan_changes_a_file_that_it_reads():
    found = host(units=[unit()], changed={"/etc/f": 1.0})
    wishes = {"files": [wish_file()], "units": [wish_unit(reads=["/etc/f"])]}
    assert planned(found, **wishes) == ["write /etc/f", "restart libvirtd.service"]


def test_a_restart_that_would_disturb_an_operation_is_refused_and_says_whose():
    found = host(units=[unit()], changed={"/etc/key": 1001.0}, held={"u1": HOLDER})
    wish = wish_unit(reads=["/etc/key"], disturbs=True)
    with pytest.raises(Busy, match="anna"):
        planned(found, units=[wish])
    assert planned(host(units=[unit()], changed={"/etc/key": 999.0}, held={"u1": HOLDER}), units=[wish]) == []


@pytest.mark.parametrize(
    ("wish", "found", "steps"),
    [
        ({}, {"enabled": False, "active": False}, []),
        ({"enabled": False}, {"exists": False, "enabled": False, "active": False}, []),
        ({"enabled": False}, {}, ["disable libvirtd.service"]),
        ({"started": True}, {"active": False}, ["start libvirtd.service"]),
        ({"started": False}, {}, ["stop libvirtd.service"]),
        (
            {"enabled": True, "started": True},
            {"enabled": False, "active": False},
            ["enable libvirtd.service", "start libvirtd.service (now)"],
        ),
    ],
)
def test_a_unit_is_as_wished_and_an_unset_wish_is_no_step(wish, found, steps):
    assert planned(host(units=[unit(**found)]), units=[wish_unit(**wish)]) == steps


NETDEV = "/etc/systemd/network/10-lodestar-br-old.netdev"
NETWORKD = {"name": "systemd-networkd.service", "reads": ["/etc/systemd/network/10-lodestar-*"]}


def test_bridge_that_is_not_declared_any_more_goes_before_its_file():
    changed = {NETWORKD["reads"][0]: 0.0}
    found = host(units=[unit(NETWORKD["name"])], matching=[NETDEV], changed=changed, links={NETDEV: Link("br-old", ())})
    wishes = {"exclusive": NETWORKD["reads"], "units": [wish_unit(**NETWORKD)]}
    assert planned(found, **wishes) == ["delete br-old", f"remove {NETDEV}", "restart systemd-networkd.service"]


def test_bridge_with_guests_on_it_is_kept():
    found = host(matching=[NETDEV], links={NETDEV: Link("br-old", ("vnet3",))})
    with pytest.raises(Refused, match=r"br-old is not in lodestar_bridges any more, and guests are on it \(vnet3\)"):
        planned(found, exclusive=NETWORKD["reads"])


def test_pattern_that_nothing_written_matches_restarts_nothing():
    found = host(units=[unit(NETWORKD["name"])], changed={NETWORKD["reads"][0]: 0.0})
    assert planned(found, files=[wish_file()], units=[wish_unit(**NETWORKD)]) == ["write /etc/f"]
