# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file systems hosts stand on, kept between runs: a clean Debian root, a package repository, layers of packages.

Each is named after a digest of what it was made from, so that other settings give others beside them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .building import DPKG_OPTIONS, REPOSITORY_IN_HOST, built_aside, debootstrap, download, install_over
from .settings import Settings

ROOT_PACKAGES = (
    "dbus",
    "iproute2",
    "iputils-ping",
    "kmod",
    "openssh-server",
    "procps",
    "python3",
    "python3-apt",
    "systemd",
    "systemd-sysv",
)
# What builds guest images and boots the probe guest, so that none of it is installed on the machine.
TOOL_PACKAGES = (
    "busybox-static",
    "cpio",
    "dropbear-bin",
    "e2fsprogs",
    "extlinux",
    "qemu-guest-agent",
    "qemu-system-x86",
    "qemu-utils",
)
GUEST_KERNEL = "linux-image-cloud-amd64"
# Their catching up after the first boot holds apt's lock for minutes, in the middle of whatever installs packages.
MASKED_UNITS = ("apt-daily.timer", "apt-daily-upgrade.timer")


@dataclass(frozen=True)
class Layers:
    """The cached layers for these settings, in this cache directory."""

    cache: Path
    settings: Settings

    @property
    def plain(self) -> Path:
        """The unprepared Debian: systemd, sshd, Python."""
        return self._cached("plain")

    @property
    def packages(self) -> Path:
        """The packages a host may install, with all they need beyond the plain root."""
        return self._cached("packages", self.settings.host_packages)

    @property
    def prepared(self) -> Path:
        """What installing every host package adds to the plain root."""
        return self._cached("prepared", self.settings.host_packages)

    @property
    def tool_packages(self) -> Path:
        """The packages of the tools, and the guests' kernel."""
        return self._cached("tool-packages", TOOL_PACKAGES)

    @property
    def tools(self) -> Path:
        """What installing the tools adds to the plain root."""
        return self._cached("tools", TOOL_PACKAGES)

    def below(self, layer: str) -> list[Path]:
        """Return the directories under a host that starts from this layer, uppermost first."""
        return [self.prepared, self.plain] if layer == "prepared" else [self.plain]

    def for_hosts(self) -> list[Path]:
        """Return what new hosts with these settings need, in the order it is built."""
        return [self.plain, self.packages, *([self.prepared] if self.settings.layer == "prepared" else [])]

    def for_guests(self) -> list[Path]:
        """Return what building and probing guest images needs, in the order it is built."""
        return [self.plain, self.tool_packages, self.tools]

    def build(self, path: Path) -> None:
        """Build one of these layers; what it stands on must be there."""
        builders: dict[Path, Callable[[Path], None]] = {
            self.plain: self._build_plain,
            self.packages: lambda aside: download(self.settings, self.plain, self.settings.host_packages, aside),
            self.prepared: lambda aside: install_over([self.plain], self.packages, self.settings.host_packages, aside),
            self.tool_packages: lambda aside: download(
                self.settings, self.plain, [*TOOL_PACKAGES, GUEST_KERNEL], aside
            ),
            self.tools: lambda aside: install_over([self.plain], self.tool_packages, TOOL_PACKAGES, aside),
        }
        with built_aside(path) as aside:
            builders[path](aside)

    def _build_plain(self, aside: Path) -> None:
        debootstrap(self.settings, aside, ROOT_PACKAGES)
        (aside / "etc/apt/sources.list").write_text(f"deb [trusted=yes] file:{REPOSITORY_IN_HOST} ./\n")
        for unit in MASKED_UNITS:
            (aside / "etc/systemd/system" / unit).symlink_to("/dev/null")

    def _cached(self, kind: str, *ingredients: tuple[str, ...]) -> Path:
        settings = self.settings
        sources = [settings.suite, settings.mirror, settings.security_mirror]
        recipe = json.dumps([sources, ROOT_PACKAGES, DPKG_OPTIONS, MASKED_UNITS, ingredients])
        return self.cache / f"{kind}-{hashlib.sha256(recipe.encode()).hexdigest()[:12]}"
