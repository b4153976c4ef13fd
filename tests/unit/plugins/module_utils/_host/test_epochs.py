# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Epochs: an older one is refused by name and number, a newer one is remembered, all of them or none."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import StaleEpoch, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.epochs import (
    accept_epochs,
    seen_epochs,
)


def test_a_host_that_has_seen_none_accepts_any(paths):
    assert seen_epochs(paths) == {}
    accept_epochs(paths, {"project:x": 1, "network:front": 9})
    assert seen_epochs(paths) == {"project:x": 1, "network:front": 9}


def test_the_same_and_a_newer_epoch_pass(paths):
    accept_epochs(paths, {"project:x": 3})
    accept_epochs(paths, {"project:x": 3})
    accept_epochs(paths, {"project:x": 4})
    assert seen_epochs(paths) == {"project:x": 4}


def test_an_older_epoch_is_refused_with_both_numbers(paths):
    accept_epochs(paths, {"project:x": 7})
    with pytest.raises(StaleEpoch, match=r"project:x of epoch 6 .* seen epoch 7"):
        accept_epochs(paths, {"project:x": 6})


def test_one_old_epoch_among_new_ones_stores_none(paths):
    accept_epochs(paths, {"project:x": 7})
    with pytest.raises(StaleEpoch):
        accept_epochs(paths, {"network:front": 5, "project:x": 6})
    assert seen_epochs(paths) == {"project:x": 7}


def test_no_epochs_write_no_file(paths):
    accept_epochs(paths, {})
    assert not paths.epochs_file.exists()


@pytest.mark.parametrize(
    "text", ['{"schema": 1, "epochs": []}', '{"schema": 1, "epochs": {"a": "x"}}', '{"schema": 9}']
)
def test_what_cannot_be_read_refuses_every_run(paths, text):
    paths.state.mkdir(parents=True)
    paths.epochs_file.write_text(text)
    with pytest.raises(UnreadableRecord, match="epochs"):
        accept_epochs(paths, {"project:x": 1})
    assert paths.epochs_file.read_text() == text
