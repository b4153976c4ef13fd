# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What YAML changed of an instance that takes a resize or a rebuild."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import state_of, why_not_allowed
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import (
    Change,
    Subject,
    changed_step,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.rebuild import rebuild
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.resize import resize
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment


def remade(
    wanted: DesiredInstance, holding: Holding, host: Host, desired: Desired, moment: Moment, impact: str
) -> Step:
    """The step that brings it to YAML's flavor, or to YAML's image where it has the flavor.

    A resize confirms itself once the instance came up with it. impact is what the user permits. Raises Refused.
    """
    record = holding.record
    if wanted.flavor != record.flavor.name:
        action, options = "resize", {"flavor": wanted.flavor, "impact": impact, "confirm_after": 0}
    else:
        # on_image_change: rebuild is the word that what is on its disks may be lost.
        action, options = "rebuild", {"image": wanted.image, "accept_loss": True}
    state = state_of(record, holding.instance.observed.power_state)
    reason = why_not_allowed(action, state)
    if reason is not None:
        raise Refused(f"YAML changed its {'flavor' if action == 'resize' else 'image'}: {reason}")
    subject = Subject(action, options, holding, host, state, desired, moment)
    change = _decided(action, subject)
    return changed_step(holding, host, action, change, "YAML changed")


def _decided(action: str, subject: Subject) -> Change:
    change: Any = resize(subject) if action == "resize" else rebuild(subject)
    if change is None:
        raise AssertionError(f"{subject.record.domain_name} differs from YAML, and {action} has nothing to do")
    return change  # type: ignore[no-any-return]
