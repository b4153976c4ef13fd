# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How things get into the cache: aside, then at once; out of Debian's packages, in mounts that end with the build."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .commands import contained, run
from .locks import locked
from .places import Lab
from .settings import Settings

REPOSITORY_IN_HOST = "/srv/lab/packages"
BUILDING = ".building-"
# Left out: what nobody reads in a lab, and waiting for the disk after every package.
DPKG_OPTIONS = ("force-unsafe-io", "path-exclude=/usr/share/man/*", "path-exclude=/usr/share/locale/*")


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


def unfinished(cache: Path) -> list[Path]:
    """Return what builds in the cache directory work in now, or left when they were killed."""
    return sorted(cache.glob(f"{BUILDING}*"))


def cache_lock(lab: Lab) -> str:
    """Return the name of the lock that builders hold; labs of one root share its cache."""
    return f"cache-{lab.cache_key}"


@contextlib.contextmanager
def cache_locked(lab: Lab, cache: Path) -> Iterator[None]:
    """Be the only one who builds in the cache, rid of what killed builds left."""
    with locked(cache_lock(lab)):
        for path in unfinished(cache):
            shutil.rmtree(path, ignore_errors=True)
        yield


def sources_list(settings: Settings) -> str:
    """Return Debian's sources for these settings."""
    return (
        f"deb {settings.mirror} {settings.suite} main\n"
        f"deb {settings.mirror} {settings.suite}-updates main\n"
        f"deb {settings.security_mirror} {settings.suite}-security main\n"
    )


def debootstrap(settings: Settings, target: Path, packages: Sequence[str], files: Path | None = None) -> None:
    """Install a minimal Debian with these packages into the empty directory `target`, without identity of its own.

    The tree under `files` is there before the first package is.
    """
    hooks = [f"--setup-hook=sync-in {files} /"] if files else []
    contained(
        'target=$1 suite=$2 sources=$3; shift 3; printf %s "$sources" |'
        ' mmdebstrap --quiet --mode=root --variant=minbase "$@" "$suite" "$target" -',
        *(str(target), settings.suite, sources_list(settings)),
        f"--include={','.join(packages)}",
        *(f"--dpkgopt={option}" for option in DPKG_OPTIONS),
        *hooks,
    )
    for path in [*target.glob("etc/ssh/ssh_host_*"), target / "var/lib/dbus/machine-id"]:
        path.unlink(missing_ok=True)
    (target / "etc/machine-id").write_text("")
    (target / "etc/resolv.conf").unlink(missing_ok=True)
    (target / "etc/resolv.conf").write_text("")


def download(settings: Settings, root: Path, packages: Sequence[str], target: Path) -> None:
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
            "APT::Sandbox::User": "root",
            # A machine made from a container image deletes what was downloaded.
            "APT::Keep-Downloaded-Packages": "true",
        }
        apt = ["apt-get", "-qq", *(f"-o{key}={value}" for key, value in options.items())]
        contained('"$@"', *apt, "update")
        contained('"$@"', *apt, "install", "--yes", "--no-install-recommends", "--download-only", *packages)
        for package in Path(scratch, "archives").glob("*.deb"):
            # apt would look for `%3a`, its own spelling of an epoch's colon, decoded.
            os.rename(package, target / package.name.replace("%3a", "_"))
    (target / "Packages").write_text(run(["apt-ftparchive", "packages", "."], cwd=str(target)))
    (target / "Release").write_text(run(["apt-ftparchive", "release", "."], cwd=str(target)))


def install_over(below: Sequence[Path], repository: Path, packages: Sequence[str], target: Path) -> None:
    """Install packages from the repository over the directories `below`; `target` takes what that adds.

    No service starts, and nothing but package installation happens.
    """
    policy = target / "usr/sbin/policy-rc.d"
    policy.parent.mkdir(parents=True)
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    run_over(below, target, {REPOSITORY_IN_HOST: repository}, INSTALL, *packages)
    policy.unlink()


INSTALL = """
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install --yes --no-install-recommends "$@"
apt-get clean
"""


@contextlib.contextmanager
def tools_bench(cache: Path) -> Iterator[tuple[Path, Path]]:
    """Give two empty directories for a run of the tools: one for their output, one for what else they write."""
    with tempfile.TemporaryDirectory(dir=cache, prefix=BUILDING) as scratch:
        output, upper = Path(scratch) / "output", Path(scratch) / "upper"
        output.mkdir()
        upper.mkdir()
        yield output, upper


def run_over(below: Sequence[Path], upper: Path, binds: Mapping[str, Path], script: str, *arguments: str) -> None:
    """Run a shell script in a root made of the directories `below`, uppermost first; its writes go to `upper`.

    `binds` maps directories in that root to those of the machine; the script may write to them.
    """
    with tempfile.TemporaryDirectory(dir=upper.parent, prefix=BUILDING) as scratch:
        for part in ("work", "root"):
            (Path(scratch) / part).mkdir()
        lines = "\n".join(f"{source} {target}" for target, source in binds.items())
        contained(OVERLAY, scratch, str(upper), ":".join(map(str, below)), lines, script, *arguments)


# Device nodes of its own, because QEMU's packages change the mode of /dev/kvm.
OVERLAY = """
scratch=$1 upper=$2 below=$3 binds=$4 script=$5; shift 5
root=$scratch/root
mount -t overlay overlay -o "lowerdir=$below,upperdir=$upper,workdir=$scratch/work" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
mkdir "$root/dev/pts"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
for device in null zero full random urandom tty kvm loop-control; do
    if [ -e "/dev/$device" ]; then
        mknod -m 666 "$root/dev/$device" c "0x$(stat -c %t "/dev/$device")" "0x$(stat -c %T "/dev/$device")"
    fi
done
for number in $(seq 0 63); do mknod "$root/dev/loop$number" b 7 "$number"; done
mount -t tmpfs tmpfs "$root/run"
echo "$binds" | while read -r source target; do
    mkdir -p "$root$target"
    mount --bind "$source" "$root$target"
done
chroot "$root" sh -euc "$script" build "$@"
"""
