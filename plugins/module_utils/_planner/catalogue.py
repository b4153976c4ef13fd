# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The images that instances may start from: those that YAML declares, and those of the image store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import nearest
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import IMAGES, StoredImage


def with_stored_images(desired: Desired, fleet: Fleet) -> Desired:
    """Desired state with the store's images among its own, as any host that answers lists them.

    An image that YAML declares wins over one of the store with the same name.
    """
    if desired.image_store is None:
        return desired
    listed = [entry for host in fleet.answering for entry in (host.facts.get("image_store") or {}).get("images") or ()]
    stored = {image.name: image.in_catalogue(desired.image_store) for image in map(StoredImage.from_dict, listed)}
    return replace(desired, images={**stored, **desired.images})


def why_no_image(desired: Desired, wanted: DesiredInstance) -> str | None:
    """Why an instance cannot be made of its image, or None: what only the store has is judged now, by what it lists."""
    image, flavor = desired.images.get(wanted.image), desired.flavors[wanted.flavor]
    if image is None:
        return (
            f"image {wanted.image} is neither declared nor in the image store {desired.image_store}, as far as hosts "
            f"see{nearest(wanted.image, desired.images)}"
        )
    return next(_too_small(image, (flavor.disk_gb, flavor.ram_mb), wanted.flavor), None)


def _too_small(image: Image, has: tuple[float, float], flavor: str) -> Iterator[str]:
    needs = (image.min_disk_gb, image.min_ram_mb)
    for amount, need, what in zip(has, needs, ("GB of disk", "MB of RAM")):
        if amount < need:
            yield f"{flavor} has {amount:g} {what}; image {image.name} needs {need:g}"


def without_store(desired: Desired, image: Image | None, hosts: Iterable[Host]) -> Iterator[tuple[str, str]]:
    """The hosts that neither see the store that has the image nor have fetched it, with the reason."""
    store = desired.image_store
    if store is None or image is None or not (image.url or "").startswith(f"file://{store}/{IMAGES}/"):
        return
    for host in hosts:
        seen, cached = host.facts.get("image_store"), host.facts.get("images") or ()
        # A fleet that was saved without the store does not say; the host then refuses what it cannot fetch.
        if seen is not None and not seen.get("ready") and image.sha256 not in cached:
            yield host.name, f"image_store: {store} is not mounted here, and {image.name} is nowhere else"
