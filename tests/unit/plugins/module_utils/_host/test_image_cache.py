# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cache of images: fetched once, judged before it has its name, and clean after every failure."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import stat
import struct
import subprocess
import time

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    Busy,
    ImageRejected,
    UnreadableRecord,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import (
    ABANDONED_AFTER,
    abandoned_files,
    cached_digests,
    cached_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_cache import (
    ensure_image,
    remove_image,
    verify_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import image_lock
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._host.images import (
    MIB,
    digest_of,
    image_of,
    names,
    refuse,
)

FORK = multiprocessing.get_context("fork")


pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


def test_an_image_is_fetched_once(paths, holder, source):
    image = image_of(source)
    made, fetched = ensure_image(paths, image, holder)
    assert (made.format, made.virtual_size, made.name, fetched) == ("qcow2", 64 * MIB, "tiny", True)
    assert made.path.read_bytes() == source.read_bytes()
    source.unlink()
    assert ensure_image(paths, image, holder) == (made, False)
    assert cached_image(paths, image.sha256) == made
    assert cached_digests(paths) == [image.sha256]
    assert names(paths) == [image.sha256, f"{image.sha256}.json"]


def test_a_cached_image_is_read_only_for_all(paths, holder, source):
    made, _fetched = ensure_image(paths, image_of(source), holder)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o444
    facts = json.loads(paths.image_facts(made.sha256).read_text())
    assert facts == {"schema": 1, "name": "tiny", "format": "qcow2", "virtual_size": 64 * MIB}


def test_the_cache_is_empty_at_first(paths):
    assert cached_digests(paths) == []
    assert cached_image(paths, 64 * "0") is None


def test_an_upload_takes_the_place_of_the_url_and_is_kept(paths, holder, source):
    image = image_of(source, "http://127.0.0.1:1/nowhere")
    assert ensure_image(paths, image, holder, upload=source)[1]
    assert source.exists()


def test_a_raw_image_is_as_it_came(paths, holder, tmp_path):
    raw = tmp_path / "raw"
    raw.write_bytes(b"\xeb" + bytes(MIB - 1))
    made, _fetched = ensure_image(paths, image_of(raw, form="raw"), holder)
    assert (made.format, made.virtual_size) == ("raw", MIB)


def test_another_content_is_refused_with_both_digests(paths, holder, source):
    image = Image("tiny", "sha256:" + 64 * "0", url=f"file://{source}")
    found = digest_of(source.read_bytes())
    refuse(paths, holder, image, ImageRejected, f"tiny is refused: its content is sha256:{found}, its checksum says")


def test_an_image_with_a_backing_file_is_refused(paths, holder, source, tmp_path):
    overlay = tmp_path / "overlay"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-b", source, "-F", "qcow2", overlay], check=True)
    refuse(paths, holder, image_of(overlay), ImageRejected, "backing file")


def test_tables_that_only_qemu_reads_are_checked_too(paths, holder, source):
    """Its header is sound; an entry of its L1 table points behind the end of the file."""
    image = bytearray(source.read_bytes())
    (l1_table,) = struct.unpack_from(">Q", image, 40)
    struct.pack_into(">Q", image, l1_table, (1 << 63) | (1 << 40))
    source.write_bytes(image)
    refuse(paths, holder, image_of(source), ImageRejected, "qemu-img check answered")


def _ensure(paths, image: Image, holder, results) -> None:
    results.put(ensure_image(paths, image, holder)[1])


def test_together_they_fetch_once(paths, holder, source, web):
    web.pages["/tiny"], web.delay = source.read_bytes(), 0.1
    image = image_of(source, f"{web.url}/tiny")
    results = FORK.Queue()
    fetchers = [FORK.Process(target=_ensure, args=(paths, image, holder, results)) for _unused in range(4)]
    for fetcher in fetchers:
        fetcher.start()
    outcomes = sorted(results.get(timeout=30) for _unused in fetchers)
    for fetcher in fetchers:
        fetcher.join()
    assert outcomes == [False, False, False, True]
    assert web.requests == ["/tiny"]


def test_what_a_killed_fetch_left_is_removed_by_the_next(paths, holder, source, web):
    web.pages["/tiny"], web.delay = source.read_bytes(), 0.5
    image = image_of(source, f"{web.url}/tiny")
    fetcher = FORK.Process(target=ensure_image, args=(paths, image, holder))
    fetcher.start()
    deadline = time.monotonic() + 20
    while not (paths.base.exists() and os.listdir(paths.base)) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.kill(fetcher.pid, signal.SIGKILL)
    fetcher.join()
    assert [name for name in names(paths) if ".part-" in name]
    assert cached_digests(paths) == []
    web.delay = 0
    assert ensure_image(paths, image, holder)[1]
    assert names(paths) == [image.sha256, f"{image.sha256}.json"]


def test_an_image_that_lost_its_facts_is_judged_again_and_kept(paths, holder, source):
    image = image_of(source)
    made, _fetched = ensure_image(paths, image, holder)
    inode = made.path.stat().st_ino
    paths.image_facts(image.sha256).unlink()
    source.unlink()
    assert cached_image(paths, image.sha256) is None
    assert ensure_image(paths, image, holder) == (made, True)
    assert made.path.stat().st_ino == inode


def test_a_changed_image_without_facts_is_refused_and_kept(paths, holder, source):
    """Disks may rest on it, so it is neither believed nor replaced."""
    image = image_of(source)
    made, _fetched = ensure_image(paths, image, holder)
    paths.image_facts(image.sha256).unlink()
    made.path.chmod(0o644)
    with open(made.path, "r+b") as stream:
        stream.write(b"changed")
    changed = made.path.read_bytes()
    with pytest.raises(ImageRejected, match="its content is"):
        ensure_image(paths, image, holder)
    assert made.path.read_bytes() == changed


def test_the_same_file_declared_otherwise_is_refused(paths, holder, source):
    ensure_image(paths, image_of(source), holder)
    with pytest.raises(ImageRejected, match="declared raw, but the same file is in the cache as qcow2"):
        ensure_image(paths, image_of(source, form="raw"), holder)


def test_facts_of_another_schema_are_not_guessed(paths, holder, source):
    image = image_of(source)
    ensure_image(paths, image, holder)
    paths.image_facts(image.sha256).write_text('{"schema": 2}')
    with pytest.raises(UnreadableRecord, match="schema 2"):
        cached_image(paths, image.sha256)


def test_what_nobody_wrote_for_an_hour_is_abandoned(paths, holder, source):
    ensure_image(paths, image_of(source), holder)
    sent, part = paths.image_upload("a" * 64), paths.base / f"{'b' * 64}.part-x1"
    for path in (sent, part):
        path.touch()
    now = sent.stat().st_mtime
    assert abandoned_files(paths, now + ABANDONED_AFTER - 1) == []
    assert abandoned_files(paths, now + ABANDONED_AFTER + 1) == [str(sent), str(part)]


def test_verifying_finds_one_changed_byte(paths, holder, source):
    made, _fetched = ensure_image(paths, image_of(source), holder)
    assert verify_image(paths, made.sha256) is None
    made.path.chmod(0o644)
    with open(made.path, "r+b") as stream:
        stream.seek(1000)
        stream.write(b"x")
    assert "has changed in the cache" in verify_image(paths, made.sha256)
    made.path.unlink()
    assert "cannot be read" in verify_image(paths, made.sha256)


def test_a_removed_image_can_be_fetched_again(paths, holder, source):
    made, _fetched = ensure_image(paths, image_of(source), holder)
    remove_image(paths, made.sha256, holder)
    remove_image(paths, made.sha256, holder)
    assert names(paths) == []
    assert ensure_image(paths, image_of(source), holder)[1]


def test_an_image_that_is_being_fetched_is_not_removed(paths, holder, source):
    made, _fetched = ensure_image(paths, image_of(source), holder)
    with image_lock(paths, made.sha256, holder, 0), pytest.raises(Busy, match=r"image sha256:.* is busy: alice"):
        remove_image(paths, made.sha256, holder)
    assert cached_image(paths, made.sha256) == made
