# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The image store's list, and which of its images may be removed by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import images_below
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import SHELVED, StoredImage

_MIB = 1 << 20
_SHOWN = 5  # instances that a sentence names


@dataclass(frozen=True)
class Removal:
    """What becomes of images that shall go: by whom they are removed, the images, and why others are not.

    host is the first by name that sees the store, None where none does. problems are sentences; with one of them
    nothing shall be removed. absent are names of which there is nothing to remove.
    """

    host: str | None
    images: tuple[StoredImage, ...] = ()
    problems: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "host": self.host,
            "images": [image.to_dict() for image in self.images],
            "problems": list(self.problems),
            "absent": list(self.absent),
        }


def removal(
    desired: Desired,
    fleet: Fleet,
    names: Sequence[str],
    project: str,
    override: bool = False,
    unknown: Sequence[str] = (),
) -> Removal:
    """What becomes of the store's images of these names or patterns, of one project.

    override permits to remove what instances were made from: they run on, and can be rebuilt, moved or unshelved only
    where a host's cache has the image. unknown are hosts that should be there and did not answer.
    """
    seeing = _seeing(fleet)
    if not seeing:
        store = desired.image_store or "that is declared"
        return Removal(None, problems=(f"no host that answers sees the image store {store}: mount it",))
    stored = stored_images(fleet)
    images: dict[str, StoredImage] = {}
    problems: list[str] = []
    absent: list[str] = []
    for name in names:
        if name.startswith(f"{SHELVED}-"):
            problems.append(f"{name} is the disk of a shelved instance: unshelve it, or delete that instance")
            continue
        matching = [image for image in stored.values() if fnmatchcase(image.name, name)]
        ours = {image.name: image for image in matching if image.project == project}
        if name in stored and not ours:
            problems.append(f"image {name} is project {stored[name].project}'s, not {project}'s")
        elif not ours:
            absent.append(name)
        images.update(ours)
    if images and unknown and not override:
        hosts = " and ".join(unknown)
        problems.append(
            f"{hosts} did not answer, and may have instances made from them: bring it back, or say override"
        )
    for image in images.values():
        problems += [] if override else _uses(image, desired, fleet)
        problems += _begun(image, fleet)
    return Removal(seeing[0].name, tuple(images[name] for name in sorted(images)), tuple(problems), tuple(absent))


def stored_images(fleet: Fleet) -> dict[str, StoredImage]:
    """The store's images by name, as any host that answers lists them."""
    listed = [entry for host in fleet.answering for entry in (host.facts.get("image_store") or {}).get("images") or ()]
    return {image.name: image for image in map(StoredImage.from_dict, listed)}


def stored_images_text(fleet: Fleet, names: Sequence[str], project: str, unknown: Sequence[str] = ()) -> str:
    """The store's images of a project whose names are, or match, one of these: a line each, the newest last.

    unknown are hosts that should be there and did not answer: who uses an image there is not told.
    """
    found = [
        image
        for image in stored_images(fleet).values()
        if image.project == project and any(fnmatchcase(image.name, name) for name in names)
    ]
    found.sort(key=lambda image: (image.created_at, image.name))
    lines = [_line(image, fleet) for image in found]
    if not _seeing(fleet):
        lines = ["no host that answers sees the image store: declare lodestar_image_store, and mount it"]
    elif not found:
        lines = [f"the image store has no image {' or '.join(names)} of project {project}"]
    lines += [f"{host} did not answer: what was made there from these images is not told" for host in unknown]
    return "\n".join(map(printable, lines))


def _line(image: StoredImage, fleet: Fleet) -> str:
    makers = [record.domain_name for record in _records(fleet) if record.uuid == image.instance]
    origin = makers[0] if makers else f"an instance that is gone ({image.instance})"
    parts = [
        f"{image.created_at} of {origin}",
        f"{-(-image.virtual_size // _MIB)} MiB",
        "consistent" if image.is_consistent else "as a power cut would have left it",
        *([f"backup {image.backup}"] if image.backup else []),
    ]
    users = _users(image, fleet)
    parts += [f"{_listed(users)} made from it"] if users else []
    return f"{image.name}: {', '.join(parts)}"


def _seeing(fleet: Fleet) -> list[Host]:
    hosts = [host for host in fleet.answering if (host.facts.get("image_store") or {}).get("ready")]
    return sorted(hosts, key=lambda host: host.name)


def _records(fleet: Fleet) -> Iterator[Record]:
    return (Instance.from_dict(raw).record for host in fleet.answering for raw in host.instances)


def _users(image: StoredImage, fleet: Fleet) -> list[str]:
    """The instances that were made from it, by the content and not by the name."""
    digest = sha256_of(image.checksum)
    using = [each for each in _records(fleet) if digest in map(sha256_of, images_below(each))]
    return sorted({record.domain_name for record in using})


def _uses(image: StoredImage, desired: Desired, fleet: Fleet) -> Iterator[str]:
    """Why it is needed yet."""
    users = _users(image, fleet)
    if users:
        remedy = "without it that can be rebuilt, moved or unshelved only where a host has a copy; else say override"
        yield f"{_listed(users)} {'was' if len(users) == 1 else 'were'} made from image {image.name}: {remedy}"
    named = [each.domain_name for each in desired.instances or () if each.image == image.name]
    rest = sorted({*named} - {*users}) if image.name not in _declared_otherwise(desired, image) else []
    if rest:
        yield f"YAML names image {image.name} for {_listed(rest)}: change it there, or say override"


def _declared_otherwise(desired: Desired, image: StoredImage) -> set[str]:
    """The name, where YAML has an image of its own under it."""
    declared = desired.images.get(image.name)
    return {image.name} if declared is not None and declared.checksum != image.checksum else set()


def _begun(image: StoredImage, fleet: Fleet) -> Iterator[str]:
    """Why it is not there to be removed yet."""
    for record in _records(fleet):
        task = record.task
        if task is not None and task.action == "snapshot" and task.options["image"]["name"] == image.name:
            yield f"image {image.name} is being made of {record.domain_name}, or was when a run was killed"


def _listed(names: Sequence[str]) -> str:
    shown, more = ", ".join(names[:_SHOWN]), len(names) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
