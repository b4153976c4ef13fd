# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each action of a plan does to an instance that was claimed: named steps, each of which can be done again.

A killed operation is completed by doing it again from its first step: what is done already is found done. The names are
data, so that tests can interrupt at every one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import POWER_RESULTS, TASKS


class WorkStep(NamedTuple):
    """A step of an operation, by the name that its lock shows while it is done."""

    name: str
    do: Callable[[Job], None]


def fetch_image(job: Job) -> None:
    """Have the image in the host's cache."""
    job.context.store.ensure_image(_image(job), job.context.holder(job.step.action))


def make_disks(job: Job) -> None:
    """Make root, ephemeral and swap disk, unless an earlier attempt did."""
    job.context.store.make_disks(job.claimed, _image(job).min_disk_gb)


def make_config_drive(job: Job) -> None:
    """Make the config drive, unless the guest may be reading it."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is None or not domain.is_active:
        job.context.store.make_config_drive(job.claimed, job.context.user_data.get(job.step.uuid))


def reach_power_state(job: Job) -> None:
    """Bring the instance to the power state that its record wants."""
    power.reach(job, job.claimed.power_state)


def wait_until_reachable(job: Job) -> None:
    """Wait for the guest agent where that was asked for. A domain that runs runs when libvirt says it started."""
    context = job.context
    wait_for = job.step.options.get("wait_for") or context.wait_for
    if wait_for != "agent" or job.claimed.power_state != "running":
        return
    if not context.hypervisor.wait_for_agent(job.step.uuid, context.wait_timeout):
        raise HostFault(
            f"the guest agent of instance {job.step.instance} on {context.host} has not answered within "
            f"{context.wait_timeout:g} s; see its console log, or whether its image has the agent"
        )


def settle(job: Job) -> None:
    """Write that the work is done: no task, and what the last action was."""
    record = job.claimed
    job.write(record.changed(task=None, last_action=job.context.stamp(job.step.action)))


def change_power(job: Job) -> None:
    """Bring the instance to the power state that the action leads to."""
    power.reach(job, POWER_RESULTS[job.step.action])


def settle_power(job: Job) -> None:
    """Write that the work is done, and that this power state is the one wanted from now on."""
    wanted = POWER_RESULTS[job.step.action]
    last_action = job.context.stamp(job.step.action)
    job.write(job.claimed.changed(task=None, power_state=wanted, last_action=last_action))


def write_record(job: Job) -> None:
    """Replace what the step changes in the record; the rest stays as it is now."""
    after = Record.from_dict(job.step.record or {})
    unchangeable = sorted(set(job.step.after) - CHANGEABLE)
    if unchangeable:
        raise Refused(f"an update of instance {job.step.instance} cannot change its {', '.join(unchangeable)}")
    changes = {key: getattr(after, key) for key in job.step.after}
    job.write(job.claimed.changed(**changes, last_action=job.context.stamp(job.step.action)))


def stop_for_deletion(job: Job) -> None:
    """Let the guest stop by itself, then stop it."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is None:
        return
    # Memory saved to disk goes with the instance: waking the guest only to stop it would gain nothing.
    if (
        domain.power_state != "running"
        or job.timeout == 0
        or not job.context.hypervisor.shut_down(domain.uuid, job.timeout)
    ):
        job.context.hypervisor.destroy(domain.uuid)


def announce_deletion(job: Job) -> None:
    """Write down that the files may go, before nothing else knows of them any more."""
    if job.record is not None:
        job.context.store.announce_deletion(job.record, job.context.holder(job.step.action))


def undefine(job: Job) -> None:
    """Forget the domain; its disks are still there."""
    if job.context.hypervisor.domain(job.step.uuid) is not None:
        job.context.hypervisor.undefine(job.step.uuid)


def remove_files(job: Job) -> None:
    """Remove the instance's own files."""
    job.context.store.remove_files(job.step.uuid)


def finish_deletion(job: Job) -> None:
    """Remove the marker: nothing of the instance is left."""
    job.context.store.finish_deletion(job.step.uuid)
    job.record = None


CREATE_STEPS = (
    WorkStep("image", fetch_image),
    WorkStep("disks", make_disks),
    WorkStep("config_drive", make_config_drive),
    WorkStep("power", reach_power_state),
    # Settled before the wait: an instance whose agent never answers is whole, and not to be taken for half-built.
    WorkStep("settle", settle),
    WorkStep("wait", wait_until_reachable),
)
DELETE_STEPS = (
    WorkStep("stop", stop_for_deletion),
    WorkStep("announce", announce_deletion),
    WorkStep("undefine", undefine),
    WorkStep("files", remove_files),
    WorkStep("finish", finish_deletion),
)
POWER_STEPS = (
    WorkStep("power", change_power),
    WorkStep("settle", settle_power),
)
UPDATE_STEPS = (WorkStep("record", write_record),)

OPERATIONS: Mapping[str, tuple[WorkStep, ...]] = {
    "create": CREATE_STEPS,
    "complete": CREATE_STEPS,
    "delete": DELETE_STEPS,
    "update": UPDATE_STEPS,
    **dict.fromkeys(POWER_RESULTS, POWER_STEPS),
}

# What an update may change, by the record's keys: nothing that the domain or its disks were built from.
CHANGEABLE = frozenset(
    ("origin", "tags", "metadata", "description", "availability_zone", "server_group", "security_groups", "power_state")
)

# The task that a claim writes into the record. An update is one write, which cannot be interrupted.
CLAIM_TASKS: Mapping[str, str] = {action: task for action, task in TASKS.items() if action != "update"}


def _image(job: Job) -> Image:
    """The image as the catalogue has it now; one that YAML no longer names, as the record remembers it."""
    reference = job.claimed.image
    declared = job.context.images.get(sha256_of(reference.checksum))
    return Image.from_dict(declared or reference.to_dict())
