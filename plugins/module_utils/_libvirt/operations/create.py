# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making an instance, or what is left of making it."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation, WorkStep
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, ImageReference, sha256_of


def fetch_image(job: Job) -> None:
    """Have the image in the host's cache."""
    fetch_image_of(job, job.claimed.image)


def make_disks(job: Job) -> None:
    """Make root, ephemeral and swap disk, unless an earlier attempt did."""
    job.context.store.make_disks(job.claimed, catalogue_image(job, job.claimed.image).min_disk_gb)


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
    """Write that the instance is whole: no task, and what the last action was."""
    job.write(job.claimed.changed(task=None, last_action=job.context.stamp(job.step.action)))


def fetch_image_of(job: Job, reference: ImageReference) -> None:
    """Have an image in the host's cache."""
    job.context.store.ensure_image(catalogue_image(job, reference), job.context.holder(job.step.action))


def catalogue_image(job: Job, reference: ImageReference) -> Image:
    """The image as the catalogue has it now; one that YAML no longer names, as the record remembers it."""
    declared = job.context.images.get(sha256_of(reference.checksum))
    return Image.from_dict(declared or reference.to_dict())


CREATE = Operation(
    (
        WorkStep("image", fetch_image),
        WorkStep("disks", make_disks),
        WorkStep("config_drive", make_config_drive),
        WorkStep("power", reach_power_state),
        # Settled before the wait: an instance whose agent never answers is whole, and not to be taken for half-built.
        WorkStep("settle", settle),
        WorkStep("wait", wait_until_reachable),
    )
)
