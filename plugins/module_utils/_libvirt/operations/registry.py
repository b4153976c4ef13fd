# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operation behind each action of a plan."""

from __future__ import annotations

from collections.abc import Mapping

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.adopt import ADOPT, RELEASE
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.arrive import (
    ARRIVE,
    DROP_ARRIVAL,
    FINISH_ARRIVAL,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.create import CREATE
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.delete import DELETE
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.devices import ATTACH, DETACH
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.dump import CRASH_DUMP
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.evacuate import (
    EVACUATE,
    FORGET_EVACUATED,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.grow import GROW
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.migrate import (
    FINISH_MIGRATION,
    MIGRATE,
    UNDO_MIGRATION,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.power import POWER, REBOOT
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.rebuild import REBUILD
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.rename import RENAME
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.rescue import RESCUE, UNRESCUE
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.resize import (
    CONFIRM_RESIZE,
    RESIZE,
    REVERT_RESIZE,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.restore_point import (
    CREATE_RESTORE_POINT,
    DELETE_RESTORE_POINT,
    REVERT_TO_RESTORE_POINT,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.shelve import (
    FORGET_SHELVED,
    SHELVE,
    UNSHELVE,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.snapshot import SNAPSHOT
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.soft_delete import (
    RESTORE,
    SOFT_DELETE,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.update import UPDATE
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import POWER_RESULTS

OPERATIONS: Mapping[str, Operation] = {
    "create": CREATE,
    "complete": CREATE,
    "delete": DELETE,
    "soft_delete": SOFT_DELETE,
    "restore": RESTORE,
    **dict.fromkeys(POWER_RESULTS, POWER),
    "reboot": REBOOT,
    "resize": RESIZE,
    "grow": GROW,
    "confirm_resize": CONFIRM_RESIZE,
    "revert_resize": REVERT_RESIZE,
    "rebuild": REBUILD,
    "rescue": RESCUE,
    "unrescue": UNRESCUE,
    "shelve": SHELVE,
    "unshelve": UNSHELVE,
    "forget_shelved": FORGET_SHELVED,
    "snapshot": SNAPSHOT,
    "create_restore_point": CREATE_RESTORE_POINT,
    "revert_to_restore_point": REVERT_TO_RESTORE_POINT,
    "delete_restore_point": DELETE_RESTORE_POINT,
    "attach_disk": ATTACH,
    "grow_disk": ATTACH,
    "detach_disk": DETACH,
    "attach_nic": ATTACH,
    "detach_nic": DETACH,
    "migrate": MIGRATE,
    "arrive": ARRIVE,
    "finish_arrival": FINISH_ARRIVAL,
    "finish_migration": FINISH_MIGRATION,
    "drop_arrival": DROP_ARRIVAL,
    "undo_migration": UNDO_MIGRATION,
    "evacuate": EVACUATE,
    "forget_evacuated": FORGET_EVACUATED,
    "crash_dump": CRASH_DUMP,
    "update": UPDATE,
    "rename": RENAME,
    "adopt": ADOPT,
    "release": RELEASE,
    "lock": UPDATE,
    "unlock": UPDATE,
}
