# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The set of keepers is changed, and changed back, with nothing forgotten."""

from __future__ import annotations

from pathlib import Path

import yaml


def test_set_of_keepers_is_changed_and_nothing_is_forgotten(story):
    story.want({"name": "web", "user_data": "#cloud-config\n# the word is swordfish\n"})
    story.apply()
    described = yaml.safe_load(Path(story.inventory).read_text())
    described["all"]["children"]["keepers"]["hosts"] = {"hv3": None}
    fewer = story.directory / "fewer.yml"
    fewer.write_text(yaml.safe_dump(described))

    status, _numbers, output = story.playbook("fleet_keepers", *story.options({}), inventory=str(fewer))
    assert status == 0, output[-4000:]
    status, _numbers, output = story.playbook("fleet_verify", *story.options({}), inventory=str(fewer))
    assert status == 0, output[-4000:]

    left = "ls -d /var/lib/lodestar/keeper; virsh pool-list --all --name"
    forgotten = {former: story.shell(former, left).split() for former in ("hv1", "hv2")}

    status, _numbers, output = story.play("fleet_keepers")
    assert status == 0, output[-4000:]
    assert forgotten == {"hv1": [], "hv2": []}
    for keeper in story.keepers:
        assert "swordfish" in story.shell(keeper, "cat /var/lib/lodestar/keeper/userdata-*")
        assert '"action": "create"' in story.shell(keeper, "cat /var/lib/lodestar/keeper/history-*")
    story.want({"name": "web"}, {"name": "db"})
    story.apply()
    assert story.names() == ["default.db", "default.web"]
