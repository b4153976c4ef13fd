# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hypervisor port over libvirt. Each method is one thing done to one domain; what is done when is
decided elsewhere.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.consoles import Consoles, consoles
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Disk
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import RECORD_NAMESPACE
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import Domain, parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import (
    copies,
    devices,
    restore_points,
    screens,
    waiting,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.definitions import LibvirtDefinitions
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.moving import LibvirtMoves
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import Progress
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.sizes import LibvirtSizes
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port


class LibvirtHypervisor(LibvirtDefinitions, LibvirtMoves, LibvirtSizes):
    """A port.Hypervisor over one connection, which may be used from several threads."""

    def rename(self, uuid: str, name: str) -> None:
        domain, doing = self._domain(uuid, f"rename to {name}")
        with translated(doing):
            domain.rename(name)

    def definition(self, uuid: str) -> tuple[Domain, bool]:
        domain, doing = self._domain(uuid, "read the definition of")
        with translated(doing):
            return parse_domain(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)), bool(domain.autostart())

    def set_autostart(self, uuid: str, is_on: bool) -> None:
        domain, doing = self._domain(uuid, "set the autostart of")
        with translated(doing):
            domain.setAutostart(int(is_on))

    def remove_record(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "remove the record of")
        with translated(doing):
            flags = libvirt.VIR_DOMAIN_AFFECT_CONFIG
            if domain.isActive():
                flags |= libvirt.VIR_DOMAIN_AFFECT_LIVE
            domain.setMetadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, None, None, RECORD_NAMESPACE, flags)

    def start(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "start")
        with translated(doing):
            domain.create()

    def shut_down(self, uuid: str, timeout: float) -> bool:
        domain, doing = self._domain(uuid, "shut down")
        with translated(doing):
            return waiting.shut_down(self.connection, domain, timeout)

    def destroy(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "stop")
        with translated(doing):
            if domain.isActive():
                domain.destroy()
            if domain.hasManagedSaveImage():
                domain.managedSaveRemove()

    def pause(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "pause")
        with translated(doing):
            domain.suspend()

    def unpause(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "unpause")
        with translated(doing):
            domain.resume()

    def suspend(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "suspend")
        with translated(doing):
            domain.managedSave()

    def has_restore_points(self, uuid: str) -> bool:
        domain, doing = self._domain(uuid, "look for restore points of")
        with translated(doing):
            return bool(domain.snapshotNum())

    def freeze(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "freeze the file systems of")
        with translated(doing):
            copies.freeze(domain)

    def thaw(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "thaw the file systems of")
        with translated(doing):
            copies.thaw(domain)

    def begin_copy(self, uuid: str, target: str) -> None:
        domain, doing = self._domain(uuid, f"copy to {target} the disk of")
        with translated(doing):
            copies.begin(domain, target)

    def finish_copy(self, uuid: str, progress: Progress) -> None:
        domain, doing = self._domain(uuid, "copy the disk of")
        with translated(doing):
            copies.finish(domain, progress)

    def cancel_copy(self, uuid: str) -> None:
        domain, doing = self._domain(uuid, "end the copy of the disk of")
        with translated(doing):
            copies.cancel(domain)

    def consoles(self, uuid: str) -> Consoles:
        domain, doing = self._domain(uuid, "look for the consoles of")
        with translated(doing):
            return consoles(domain.XMLDesc())

    def screenshot(self, uuid: str) -> bytes:
        domain, doing = self._domain(uuid, "take a picture of")
        with translated(doing):
            return screens.screenshot(self.connection, domain)

    def dump(self, uuid: str, path: str) -> None:
        domain, doing = self._domain(uuid, f"dump to {path} the memory of")
        with translated(doing):
            domain.coreDumpWithFormat(path, libvirt.VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, libvirt.VIR_DUMP_MEMORY_ONLY)

    def set_password(self, uuid: str, user: str, password: str, is_encrypted: bool) -> None:
        domain, doing = self._domain(uuid, f"set the password of user {user} of")
        with translated(doing):
            domain.setUserPassword(user, password, libvirt.VIR_DOMAIN_PASSWORD_ENCRYPTED if is_encrypted else 0)

    def attach(self, uuid: str, device: Disk | Port) -> None:
        domain, doing = self._domain(uuid, f"attach {devices.in_words(device)} to")
        with translated(doing):
            devices.attach(domain, device)

    def detach(self, uuid: str, device: Disk | Port, timeout: float) -> None:
        domain, doing = self._domain(uuid, f"detach {devices.in_words(device)} from")
        with translated(doing):
            is_gone = devices.detach(self.connection, domain, device, timeout)
        if not is_gone:
            raise HostFault(
                f"cannot {doing}: its guest has not let go of it within {timeout:g} s; it is attached still, and goes "
                "should the guest let go later. See that the guest has booted and uses it no more, or stop the instance"
            )

    def grow_disk(self, uuid: str, target: str, size: int) -> None:
        domain, doing = self._domain(uuid, f"grow {target} of")
        with translated(doing):
            domain.blockResize(target, size, libvirt.VIR_DOMAIN_BLOCK_RESIZE_BYTES)

    def take_restore_point(self, uuid: str, tag: str, with_memory: bool) -> None:
        domain, doing = self._domain(uuid, f"make {tag} of")
        with translated(doing):
            restore_points.take(domain, tag, with_memory)

    def drop_restore_point(self, uuid: str, tag: str) -> None:
        domain, doing = self._domain(uuid, f"forget {tag} of")
        with translated(doing):
            restore_points.drop(domain, tag)

    def start_at_restore_point(self, uuid: str, tag: str) -> None:
        domain, doing = self._domain(uuid, f"start from {tag}")
        with translated(doing):
            restore_points.start_at(domain, tag)

    def hardware(self, uuid: str) -> str:
        domain, doing = self._domain(uuid, "read the definition of")
        with translated(doing):
            return restore_points.hardware(domain)

    def undefine(self, uuid: str, keep_nvram: bool = False) -> None:
        domain, doing = self._domain(uuid, "undefine")
        with translated(doing):
            domain.undefineFlags(
                libvirt.VIR_DOMAIN_UNDEFINE_MANAGED_SAVE
                | libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA
                | libvirt.VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA
                | (libvirt.VIR_DOMAIN_UNDEFINE_KEEP_NVRAM if keep_nvram else libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
            )

    def wait_for_agent(self, uuid: str, timeout: float) -> bool:
        domain, doing = self._domain(uuid, "reach the guest agent of")
        with translated(doing):
            return waiting.agent_answers(self.connection, domain, timeout)
