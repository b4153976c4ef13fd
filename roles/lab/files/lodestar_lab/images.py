# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Guest images out of Debian's packages, kept between runs, each with a JSON file that says what it is."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from .building import BUILDING, debootstrap, run_over, tools_bench
from .layers import GUEST_KERNEL, Layers

HERE = Path(__file__).parent
IMAGES_IN_HOST = "/srv/lab/images"
DEBIAN_PACKAGES = (
    GUEST_KERNEL,
    "ca-certificates",
    "cloud-init",
    "dbus",
    "iproute2",
    "iputils-ping",
    "netbase",
    "openssh-server",
    "qemu-guest-agent",
    "sudo",
    "systemd-sysv",
    "udev",
)


@dataclass(frozen=True)
class Image:
    """A finished image: where hosts fetch it, its checksum as `sha256:…`, format, and virtual size in bytes."""

    url: str
    checksum: str
    format: str
    virtual_size: int


@dataclass(frozen=True)
class Images:
    """The images in the cache of these layers."""

    layers: Layers

    @property
    def directory(self) -> Path:
        """The directory every host sees read-only as /srv/lab/images."""
        return self.layers.cache / "images"

    def path(self, name: str) -> Path:
        """Return where the image of this name is: beside those that other versions of its sources gave other labs."""
        return self.directory / f"{name}-{self._recipe(name)[:12]}.qcow2"

    def get(self, name: str) -> Image | None:
        """Return the image, or None when it is not there."""
        description = self.path(name).with_suffix(".json")
        return Image(**json.loads(description.read_text())) if description.exists() else None

    def available(self, names: Iterable[str]) -> dict[str, Image]:
        """Return those of these images that are there."""
        found = {name: self.get(name) for name in names}
        return {name: image for name, image in found.items() if image is not None}

    def build(self, name: str) -> Image:
        """Build an image; the layers for guests must be there."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        with tools_bench(self.layers.cache) as (output, upper):
            {"tiny": self._build_tiny, "debian-12": self._build_debian_12}[name](output, upper)
            os.chmod(output / "image.qcow2", 0o644)
            image = _described(output / "image.qcow2", f"file://{IMAGES_IN_HOST}/{path.name}")
            (output / "image.json").write_text(json.dumps(asdict(image)))
            # The description last: it vouches for the image.
            os.rename(output / "image.qcow2", path)
            os.rename(output / "image.json", path.with_suffix(".json"))
        return image

    def _build_tiny(self, output: Path, upper: Path) -> None:
        binds = {
            "/mnt/output": output,
            "/mnt/guest": HERE / "guest/tiny",
            "/mnt/packages": self.layers.tool_packages,
        }
        self._run_scripts("tiny", upper, binds)

    def _build_debian_12(self, output: Path, upper: Path) -> None:
        with tempfile.TemporaryDirectory(dir=self.layers.cache, prefix=BUILDING) as scratch:
            tree = Path(scratch) / "tree"
            tree.mkdir()
            debootstrap(self.layers.settings, tree, DEBIAN_PACKAGES, files=HERE / "guest/debian-12")
            self._run_scripts("debian-12", upper, {"/mnt/output": output, "/mnt/tree": tree})

    def _run_scripts(self, name: str, upper: Path, binds: Mapping[str, Path]) -> None:
        text = "".join((HERE / "scripts" / script).read_text() for script in _scripts(name))
        run_over([self.layers.tools, self.layers.plain], upper, binds, text)

    def _recipe(self, name: str) -> str:
        digest = hashlib.sha256(f"{self.layers.tools.name} {DEBIAN_PACKAGES}".encode())
        sources = [path for path in (HERE / "guest" / name).glob("**/*") if path.is_file()]
        for path in [*sorted(sources), *(HERE / "scripts" / script for script in _scripts(name))]:
            digest.update(f"{path.relative_to(HERE)}\n".encode() + path.read_bytes())
        return digest.hexdigest()


def _scripts(name: str) -> tuple[str, str]:
    return ("make-bootable.sh", f"build-{name}.sh")


def _described(path: Path, url: str) -> Image:
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        # The virtual size is eight bytes in the middle of qcow2's header.
        virtual_size = int.from_bytes(stream.read(32)[24:32], "big")
        stream.seek(0)
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return Image(url, f"sha256:{digest.hexdigest()}", "qcow2", virtual_size)
