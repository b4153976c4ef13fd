# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Root disks in memory, for the hypervisor and the store of a fake host, which both change them."""

from __future__ import annotations


class FakeDisks:
    """What root disks hold, as one word each, and the states of them that are remembered."""

    def __init__(self) -> None:
        self.content: dict[str, str] = {}
        self.remembered: dict[str, dict[str, str]] = {}

    def tags(self, uuid: str) -> set[str]:
        return set(self.remembered.get(uuid, ()))

    def take(self, uuid: str, tag: str) -> None:
        assert tag not in self.tags(uuid), "a tag is taken once"
        self.remembered.setdefault(uuid, {})[tag] = self.content.get(uuid, "new")

    def go_back(self, uuid: str, tag: str) -> None:
        self.content[uuid] = self.remembered[uuid][tag]

    def drop(self, uuid: str, tag: str) -> None:
        del self.remembered[uuid][tag]
