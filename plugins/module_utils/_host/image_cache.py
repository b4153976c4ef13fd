# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's cache of images: each fetched once, checked against its checksum and inspected before it has its name.

An image in the cache is never written again. Nothing here removes one because it looks unused: a disk of a stopped or
absent instance may rest on it.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, ImageRejected
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import (
    IMAGE_FACTS_SCHEMA,
    CachedImage,
    cached_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    make_directory,
    sync_directory,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_check import check_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_copy import Progress, copy_image, digest_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_inspection import inspect_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_source import open_source
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, image_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image

FETCH_WAIT = 3600.0  # seconds to wait while another run fetches the same image


def ensure_image(paths: Paths, image: Image, holder: Holder, upload: Path | None = None) -> tuple[CachedImage, bool]:
    """Have the image in the cache; whether it was fetched now is the second value.

    Whoever wants the same image at the same time waits for the one that fetches it, up to FETCH_WAIT seconds, and finds
    it there. upload is a file of the controller, sent ahead; it is used in the place of the image's url, and not
    removed. Raises ImageRejected, HostFault (no space, no answer), Refused, Busy.
    """
    found = _declared_format(image, cached_image(paths, image.sha256))
    if found is not None:
        return found, False
    make_directory(paths.images, 0o711)
    make_directory(paths.base, 0o711)
    with image_lock(paths, image.sha256, holder, FETCH_WAIT, image.name) as lock:
        found = _declared_format(image, cached_image(paths, image.sha256))
        if found is not None:
            return found, False
        _remove_parts(paths, image.sha256)
        if not paths.image(image.sha256).exists():
            lock.step("fetch")
            _fetch(paths, image, upload, lock.progress)
        else:
            # Kept, whatever it is: disks may rest on it. It gets its facts back when it is what its name says.
            lock.step("inspect")
            with open(paths.image(image.sha256), "rb") as stream:
                _accept(paths, image, stream.fileno(), digest_of(stream))
        sync_directory(paths.base)
    made = cached_image(paths, image.sha256)
    if made is None:
        raise HostFault(f"image {image.name} was removed from {paths.base} while it was being fetched; run it again")
    return made, True


def verify_image(paths: Paths, sha256: str) -> str | None:
    """Read a cached image again, whole: one sentence about what is wrong with it, or None. Changes nothing."""
    try:
        with open(paths.image(sha256), "rb") as stream:
            found = digest_of(stream)
    except OSError as error:
        return f"image sha256:{sha256} cannot be read: {error.strerror}"
    if found != sha256:
        return f"image sha256:{sha256} has changed in the cache: its content is sha256:{found}"
    return None


def remove_image(paths: Paths, sha256: str, holder: Holder) -> None:
    """Remove an image from the cache. The caller knows that no disk rests on it. Raises Busy, HostFault."""
    with image_lock(paths, sha256, holder, 0.0):
        try:
            # The facts first: an image without them is not complete, and is not used.
            for path in (paths.image_facts(sha256), paths.image(sha256)):
                with contextlib.suppress(FileNotFoundError):
                    path.unlink()
            sync_directory(paths.base)
        except OSError as error:
            raise HostFault(f"image sha256:{sha256} cannot be removed: {error.strerror}") from error


def _declared_format(image: Image, found: CachedImage | None) -> CachedImage | None:
    if found is not None and found.format != image.format:
        raise ImageRejected(
            f"image {image.name} is refused: declared {image.format}, "
            f"but the same file is in the cache as {found.format}; correct `format`"
        )
    return found


def _remove_parts(paths: Paths, sha256: str) -> None:
    """Remove what killed fetches of this image left. Call it with the image's lock held."""
    for part in paths.base.glob(f"{sha256}.part-*"):
        part.unlink()


def _fetch(paths: Paths, image: Image, upload: Path | None, tell: Progress) -> None:
    try:
        with _part(paths, image.sha256) as (descriptor, part):
            with open_source(image, upload) as source:
                digest = copy_image(image, source, descriptor, paths.base, tell)
            # For everyone to read: what checks it runs as nobody, what opens it later runs as QEMU's user.
            os.fchmod(descriptor, 0o444)
            _accept(paths, image, descriptor, digest)
            os.fsync(descriptor)
            part.rename(paths.image(image.sha256))
    except OSError as error:
        raise HostFault(f"image {image.name} cannot be put into {paths.base}: {error.strerror or error}") from error


@contextlib.contextmanager
def _part(paths: Paths, sha256: str) -> Iterator[tuple[int, Path]]:
    """A new file in the cache, open, removed at the end unless it has got its final name."""
    descriptor, name = tempfile.mkstemp(prefix=f"{sha256}.part-", dir=paths.base)
    try:
        yield descriptor, Path(name)
    finally:
        os.close(descriptor)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)


def _accept(paths: Paths, image: Image, descriptor: int, digest: str) -> None:
    """Judge a fetched file; once it is found good, write its facts. Raises ImageRejected."""
    if digest != image.sha256:
        raise ImageRejected(
            f"image {image.name} is refused: its content is sha256:{digest}, its checksum says {image.checksum}; "
            "correct the checksum if the publisher confirms the new one"
        )
    inspection = inspect_image(descriptor, image.name, image.format)
    check_image(descriptor, image.name, inspection)
    facts = {"name": image.name, "format": inspection.format, "virtual_size": inspection.virtual_size}
    write_state(paths.image_facts(image.sha256), facts, IMAGE_FACTS_SCHEMA, 0o644)
