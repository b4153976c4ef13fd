# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the work on a host needs from its hypervisor and its files: our own port, behind which libvirt is one answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.consoles import Consoles
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Disk
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import Domain
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import (
    Definitions,
    DomainState,
    Grounds,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.growing_port import GrowingHypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.moving_port import (
    MovingHypervisor,
    MovingStore,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.shelving_port import ShelvingStore
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.space_port import SpaceStore
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage

__all__ = ["DomainState", "Hypervisor", "InstanceStore", "Progress"]

Progress = Callable[[int, int], None]  # told of bytes done, and of how many


class Hypervisor(Definitions, MovingHypervisor, GrowingHypervisor, Protocol):
    """One host's hypervisor. Every method raises HostFault, Refused or Busy, naming the domain and the host."""

    def rename(self, uuid: str, name: str) -> None:
        """Give the domain, which is off, another name."""

    def definition(self, uuid: str) -> tuple[Domain, bool]:
        """What the domain's stored definition says, and whether libvirt starts it by itself."""

    def set_autostart(self, uuid: str, is_on: bool) -> None:
        """Have libvirt start it by itself, or not."""

    def remove_record(self, uuid: str) -> None:
        """Take the record out of the running and the stored definition."""

    def start(self, uuid: str) -> None:
        """Start, or resume from disk. The domain runs when this returns."""

    def shut_down(self, uuid: str, timeout: float) -> bool:
        """Ask the guest to stop, through its agent or ACPI; whether it has within timeout seconds."""

    def destroy(self, uuid: str) -> None:
        """Stop at once; a domain that is off, also one suspended to disk, is off after that."""

    def pause(self, uuid: str) -> None:
        """Stop the vCPUs."""

    def unpause(self, uuid: str) -> None:
        """Let the vCPUs run again."""

    def suspend(self, uuid: str) -> None:
        """Save memory to the host's disk and stop."""

    def has_restore_points(self, uuid: str) -> bool:
        """Whether libvirt remembers states of the domain that one may revert to."""

    def freeze(self, uuid: str) -> None:
        """Have the guest agent freeze the file systems of a running guest, until thaw."""

    def thaw(self, uuid: str) -> None:
        """Have no file system of the guest frozen."""

    def begin_copy(self, uuid: str, target: str) -> None:
        """Begin to copy the running guest's root disk as it is now into a new qcow2 file that rests on nothing."""

    def finish_copy(self, uuid: str, progress: Progress) -> None:
        """Wait until the copy that was begun is complete."""

    def cancel_copy(self, uuid: str) -> None:
        """End a copy that is under way, if there is one."""

    def consoles(self, uuid: str) -> Consoles:
        """Where the running domain's screen and serial port can be reached."""

    def screenshot(self, uuid: str) -> bytes:
        """A picture of the running domain's screen, PNG or PPM."""

    def dump(self, uuid: str, path: str) -> None:
        """Write the guest's memory into a file that is there; its vCPUs are held meanwhile."""

    def set_password(self, uuid: str, user: str, password: str, is_encrypted: bool) -> None:
        """Have the guest agent give a user of the running guest another password."""

    def attach(self, uuid: str, device: Disk | Port) -> None:
        """Have the device in the stored definition, and in the running guest where there is one."""

    def detach(self, uuid: str, device: Disk | Port, timeout: float) -> None:
        """Have the device in neither. Raises HostFault for a guest that has not let go of it within timeout seconds;
        then it is in both as before.
        """

    def grow_disk(self, uuid: str, target: str, size: int) -> None:
        """Give a disk of the running guest so many bytes."""

    def take_restore_point(self, uuid: str, tag: str, with_memory: bool) -> None:
        """Remember the running guest's root disk under that tag, with_memory its memory as well."""

    def drop_restore_point(self, uuid: str, tag: str) -> None:
        """Remove a remembered state from the running guest's root disk."""

    def start_at_restore_point(self, uuid: str, tag: str) -> None:
        """Start the domain, which is off, with disk and memory as they were; it is paused when this returns."""

    def hardware(self, uuid: str) -> str:
        """A digest of the domain's virtual hardware."""

    def undefine(self, uuid: str, keep_nvram: bool = False) -> None:
        """Forget the inactive domain with its NVRAM, managed save and snapshot metadata; its disks stay."""

    def wait_for_agent(self, uuid: str, timeout: float) -> bool:
        """Whether the guest agent has answered within timeout seconds."""


class InstanceStore(Grounds, MovingStore, SpaceStore, ShelvingStore, Protocol):
    """One host's files and state beside libvirt. Every method raises HostFault, Refused or ImageRejected."""

    def ensure_image(self, image: Image, holder: Holder) -> None:
        """Have the image in the cache, checked and inspected."""

    def make_disks(self, record: Record, min_disk_gb: int) -> None:
        """Make the disks that are not there yet; one that is there is complete, and left as it is."""

    def make_data_disk(self, record: Record, disk: DataDisk) -> None:
        """Make the disk's file, empty; one that is there is complete."""

    def grow_data_disk(self, record: Record, disk: DataDisk) -> None:
        """Give the file of a disk that no guest has the disk's size."""

    def remove_data_disk(self, record: Record, disk: DataDisk) -> None:
        """Remove the disk's file, if it is there."""

    def data_disk(self, record: Record, disk: DataDisk) -> Disk:
        """The disk as a domain has it."""

    def has_dump(self, record: Record, name: str) -> bool:
        """Whether that dump of the guest's memory is there, complete."""

    def begin_dump(self, record: Record, name: str) -> str:
        """Where it is to be written. Raises HostFault without room for it."""

    def publish_dump(self, record: Record, name: str) -> None:
        """Give the dump that was written its name."""

    def discard_dump(self, record: Record, name: str) -> None:
        """Remove what was begun of it."""

    def make_config_drive(self, record: Record, user_data: str | None) -> None:
        """Make the config drive if it is not there yet; one that is there is complete, and left as it is."""

    def remake_config_drive(self, record: Record, user_data: str | None) -> None:
        """Make the config drive of an instance that is off anew; without user data, what the old one has stays."""

    def resize_disks(self, before: Flavor, record: Record, progress: Progress) -> None:
        """Have the disks of the record's flavor where those of another were; an old root disk is kept."""

    def rebuild_disks(self, record: Record, min_disk_gb: int) -> None:
        """Have root and ephemeral disks anew, from the record's image; the old ones are kept."""

    def put_back_disks(self, record: Record) -> None:
        """Put the kept disks back, and have what else the record's flavor says."""

    def drop_kept_disks(self, record: Record) -> None:
        """Remove the kept disks."""

    def keeps_disks(self, record: Record) -> bool:
        """Whether the root disk from before is kept."""

    def make_rescue_disk(self, record: Record) -> None:
        """Have the disk that the rescued instance boots; one that is there is complete."""

    def remove_rescue_disk(self, record: Record) -> None:
        """Remove it."""

    def restore_points(self, record: Record) -> Collection[str]:
        """The tags of what the root disk remembers, whether the guest runs or not."""

    def take_restore_point(self, record: Record, tag: str) -> None:
        """Remember the root disk of an instance that is off."""

    def return_to_restore_point(self, record: Record, tag: str) -> None:
        """Have the root disk of an instance that is off as it was."""

    def drop_restore_point(self, record: Record, tag: str) -> None:
        """Remove a remembered state from the root disk of an instance that is off."""

    def stored_image(self, store: str, image: StoredImage) -> StoredImage | None:
        """What the store at that path has under the image's name, or None."""

    def begin_image(self, store: str, image: StoredImage, record: Record) -> str:
        """Where the disk of a new image of the instance is to be written. Raises HostFault without room for it."""

    def copy_disk(self, record: Record, target: str) -> None:
        """Copy the root disk of an instance that is off, with all that it rests on, into a file of its own."""

    def publish_image(self, store: str, image: StoredImage) -> None:
        """Give the image that was written its name. Raises Refused when another has it."""

    def discard_image(self, store: str, image: StoredImage) -> None:
        """Remove what was begun of an image."""

    def rotate_images(self, store: str, image: StoredImage, keep: int) -> None:
        """Remove the oldest images of the image's series beyond keep."""

    def announce_deletion(self, record: Record, holder: Holder, store: str | None = None) -> None:
        """Write, before the domain goes, that its files may go, and what the image store has of it."""

    def remove_files(self, uuid: str) -> None:
        """Remove the instance's own files, all of them. Raises Refused when that was not announced."""

    def finish_deletion(self, uuid: str) -> None:
        """Forget the announcement, last."""

    def append_history(self, uuid: str, entry: Mapping[str, Any]) -> None:
        """Add to what was done with the instance."""
