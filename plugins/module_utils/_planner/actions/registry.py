# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each action that one may ask for is decided on."""

from __future__ import annotations

from collections.abc import Mapping

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import POWER_RESULTS
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Decide
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.deletion import restore, soft_delete
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.devices import (
    attach_disk,
    attach_nic,
    detach_disk,
    detach_nic,
    grow_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.dump import crash_dump
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.migration import migrate
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.power import change_power, reboot
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.rebuild import rebuild
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.renaming import release, rename
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.rescue import rescue, unrescue
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.resize import (
    confirm_resize,
    resize,
    revert_resize,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.restore_point import (
    create_restore_point,
    delete_restore_point,
    revert_to_restore_point,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.shelve import shelve, unshelve
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.snapshot import snapshot
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.update import lock, unlock, update

CHANGES: Mapping[str, Decide] = {
    **dict.fromkeys(POWER_RESULTS, change_power),
    "reboot": reboot,
    "soft_delete": soft_delete,
    "restore": restore,
    "resize": resize,
    "confirm_resize": confirm_resize,
    "revert_resize": revert_resize,
    "rebuild": rebuild,
    "rescue": rescue,
    "unrescue": unrescue,
    "shelve": shelve,
    "unshelve": unshelve,
    "snapshot": snapshot,
    "create_restore_point": create_restore_point,
    "revert_to_restore_point": revert_to_restore_point,
    "delete_restore_point": delete_restore_point,
    "migrate": migrate,
    "attach_disk": attach_disk,
    "grow_disk": grow_disk,
    "detach_disk": detach_disk,
    "attach_nic": attach_nic,
    "detach_nic": detach_nic,
    "crash_dump": crash_dump,
    "update": update,
    "rename": rename,
    "release": release,
    "lock": lock,
    "unlock": unlock,
}
