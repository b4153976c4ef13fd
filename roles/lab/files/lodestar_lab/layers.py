# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file systems hosts stand on, kept between runs: a clean Debian root, a package repository, layers of packages.

Each is named after a digest of what it was made from, is built aside, and is there complete or not at all.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .commands import contained, run
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
REPOSITORY_IN_HOST = "/srv/lab/packages"
# Their catching up after the first boot holds apt's lock for minutes, in the middle of whatever installs packages.
MASKED_UNITS = ("apt-daily.timer", "apt-daily-upgrade.timer")
DPKG_OPTIONS = ("force-unsafe-io", "path-exclude=/usr/share/man/*", "path-exclude=/usr/share/locale/*")


@dataclass(frozen=True)
class Layers:
    """The cached layers for these settings, in this cache directory."""

    cache: Path
    settings: Settings

    @property
    def plain(self) -> Path:
        """The unprepared Debian: systemd, sshd, Python."""
        return self._cached("plain", ROOT_PACKAGES, DPKG_OPTIONS)

    @property
    def repository(self) -> Path:
        """The packages a host may install, with all they need beyond the plain root."""
        return self._cached("packages", ROOT_PACKAGES, self.settings.host_packages)

    @property
    def prepared(self) -> Path:
        """What installing every host package adds to the plain root."""
        return self._cached("prepared", ROOT_PACKAGES, DPKG_OPTIONS, self.settings.host_packages)

    def below(self, layer: str) -> list[Path]:
        """Return the directories under a host that starts from this layer, uppermost first."""
        return [self.prepared, self.plain] if layer == "prepared" else [self.plain]

    def needed(self) -> list[Path]:
        """Return what a bring-up with these settings needs, in the order it is built."""
        return [self.plain, self.repository, *([self.prepared] if self.settings.layer == "prepared" else [])]

    def build(self, path: Path) -> None:
        """Build one of `needed`, whatever it stands on being there."""
        builders = {
            self.plain: self._build_plain,
            self.repository: self._build_repository,
            self.prepared: self._build_prepared,
        }
        with built_aside(path) as aside:
            builders[path](aside)

    def _cached(self, kind: str, *ingredients: tuple[str, ...]) -> Path:
        s = self.settings
        digest = hashlib.sha256(json.dumps([s.suite, s.mirror, s.security_mirror, ingredients]).encode()).hexdigest()
        return self.cache / f"{kind}-{digest[:12]}"

    def _build_plain(self, aside: Path) -> None:
        options = [f"--dpkgopt={option}" for option in DPKG_OPTIONS]
        debootstrap(self.settings, aside, ROOT_PACKAGES, options)
        for path in [*aside.glob("etc/ssh/ssh_host_*"), aside / "var/lib/dbus/machine-id"]:
            path.unlink(missing_ok=True)
        (aside / "etc/machine-id").write_text("")
        (aside / "etc/resolv.conf").unlink(missing_ok=True)
        (aside / "etc/resolv.conf").write_text("")
        (aside / "etc/apt/sources.list").write_text(f"deb [trusted=yes] file:{REPOSITORY_IN_HOST} ./\n")
        for unit in MASKED_UNITS:
            (aside / "etc/systemd/system" / unit).symlink_to("/dev/null")

    def _build_repository(self, aside: Path) -> None:
        download(self.settings, self.plain, self.settings.host_packages, aside)

    def _build_prepared(self, aside: Path) -> None:
        install_over([self.plain], self.repository, self.settings.host_packages, aside)


def sources_list(settings: Settings) -> str:
    """Return Debian's sources for these settings."""
    return (
        f"deb {settings.mirror} {settings.suite} main\n"
        f"deb {settings.mirror} {settings.suite}-updates main\n"
        f"deb {settings.security_mirror} {settings.suite}-security main\n"
    )


def debootstrap(settings: Settings, target: Path, packages: tuple[str, ...], options: list[str]) -> None:
    """Install a minimal Debian with these packages into the empty directory `target`."""
    contained(
        'target=$1 suite=$2 sources=$3; shift 3; printf %s "$sources" |'
        ' mmdebstrap --quiet --mode=root --variant=minbase "$@" "$suite" "$target" -',
        str(target), settings.suite, sources_list(settings), f"--include={','.join(packages)}", *options,
    )  # fmt: skip


def download(settings: Settings, root: Path, packages: tuple[str, ...], target: Path) -> None:
    """Fill `target` with the packages and all they need beyond what `root` has, and make a repository of it."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=BUILDING) as scratch:
        (Path(scratch) / "lists/partial").mkdir(parents=True)
        (Path(scratch) / "archives/partial").mkdir(parents=True)
        (Path(scratch) / "sources.list").write_text(sources_list(settings))
        options = {
            "Dir::Etc::sourcelist": f"{scratch}/sources.list",
            "Dir::Etc::sourceparts": "-",
            "Dir::State::lists": f"{scratch}/lists",
            "Dir::State::status": f"{root}/var/lib/dpkg/status",
            "Dir::Cache": scratch,
            # A machine made from a container image may have hooks that empty the archive directory.
            "DPkg::Post-Invoke": "",
            "APT::Update::Post-Invoke": "",
            "APT::Sandbox::User": "root",
        }
        apt = ["apt-get", "-qq", *(f"-o{key}={value}" for key, value in options.items())]
        run([*apt, "update"])
        run([*apt, "install", "--yes", "--no-install-recommends", "--download-only", *packages])
        for package in Path(scratch, "archives").glob("*.deb"):
            # apt would look for `%3a`, its own spelling of an epoch's colon, decoded.
            os.rename(package, target / package.name.replace("%3a", "_"))
    (target / "Packages").write_text(run(["apt-ftparchive", "packages", "."], cwd=str(target)))
    (target / "Release").write_text(run(["apt-ftparchive", "release", "."], cwd=str(target)))


def install_over(below: list[Path], repository: Path, packages: tuple[str, ...], target: Path) -> None:
    """Install packages from the repository over the directories `below`; `target` takes what that adds.

    No service starts, and nothing but package installation happens.
    """
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=BUILDING) as scratch:
        for part in ("work", "root"):
            (Path(scratch) / part).mkdir()
        contained(
            INSTALL_SCRIPT,
            scratch,
            str(target),
            ":".join(map(str, below)),
            str(repository),
            REPOSITORY_IN_HOST,
            *packages,
        )
    os.chmod(target, 0o755)
    (target / "usr/sbin/policy-rc.d").unlink()


INSTALL_SCRIPT = """
scratch=$1 upper=$2 below=$3 repository=$4 point=$5; shift 5
root=$scratch/root
mount -t overlay overlay -o "lowerdir=$below,upperdir=$upper,workdir=$scratch/work" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mkdir -p "$root$point"
mount --bind "$repository" "$root$point"
printf '#!/bin/sh\\nexit 101\\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
export DEBIAN_FRONTEND=noninteractive
chroot "$root" apt-get -qq update
chroot "$root" apt-get -qq install --yes --no-install-recommends "$@"
chroot "$root" apt-get clean
"""


BUILDING = ".building-"


@contextlib.contextmanager
def built_aside(path: Path) -> Iterator[Path]:
    """Give a directory beside `path` to build in, and put it in place when the block ends well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(dir=path.parent, prefix=BUILDING))
    os.chmod(aside, 0o755)
    try:
        yield aside
        os.rename(aside, path)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def remove_unfinished(cache: Path) -> list[str]:
    """Remove what killed builds left in the cache and return the names; nobody may be building."""
    left = sorted(path for path in cache.glob(f"**/{BUILDING}*"))
    for path in left:
        shutil.rmtree(path, ignore_errors=True)
    return [path.name for path in left]
