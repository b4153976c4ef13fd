# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The images that instances may start from: those that YAML declares, and those of the image store."""

from __future__ import annotations

from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage


def with_stored_images(desired: Desired, fleet: Fleet) -> Desired:
    """Desired state with the store's images among its own, as any host that answers lists them.

    An image that YAML declares wins over one of the store with the same name.
    """
    if desired.image_store is None:
        return desired
    listed = [entry for host in fleet.answering for entry in (host.facts.get("image_store") or {}).get("images") or ()]
    stored = {image.name: image.in_catalogue(desired.image_store) for image in map(StoredImage.from_dict, listed)}
    return replace(desired, images={**stored, **desired.images})
