# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where images come from: a file, the web, and what of both is refused."""

from __future__ import annotations

import os
import subprocess

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    HostFault,
    Refused,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host import image_copy
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_cache import (
    ensure_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._host.images import (
    MIB,
    digest_of,
    image_of,
    refuse,
)


def test_an_image_comes_over_http(paths, holder, source, web):
    web.pages["/tiny"] = source.read_bytes()
    web.redirects["/old"] = f"{web.url}/tiny"
    made, fetched = ensure_image(paths, image_of(source, f"{web.url}/old"), holder)
    assert fetched
    assert made.path.read_bytes() == source.read_bytes()


def test_an_image_of_unknown_length_comes_over_http(paths, holder, source, web):
    web.pages["/tiny"], web.lengths["/tiny"] = source.read_bytes(), None
    assert ensure_image(paths, image_of(source, f"{web.url}/tiny"), holder)[1]


def test_a_missing_file_says_so(paths, holder, source):
    image = image_of(source)
    source.unlink()
    refuse(paths, holder, image, HostFault, "tiny cannot be read from .*No such file")


@pytest.mark.parametrize("place", ["/dev/zero", "/", "pipe"])
def test_what_is_no_regular_file_is_refused(paths, holder, source, tmp_path, place):
    if place == "pipe":
        os.mkfifo(tmp_path / "pipe")
        place = str(tmp_path / "pipe")
    refuse(paths, holder, image_of(source, f"file://{place}"), Refused, "not a regular file")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://host/x",
        "file://other/etc/passwd",
        "file:relative",
        "gopher://x",
        "data:text/plain,x",
        "x",
        "jar:file:///x",
    ],
)
def test_other_urls_are_refused(paths, holder, source, url):
    refuse(paths, holder, image_of(source, url), Refused, "use https://")


def test_an_image_without_url_and_upload_is_refused(paths, holder):
    refuse(paths, holder, Image("tiny", "sha256:" + 64 * "0"), Refused, "has no url")


@pytest.mark.parametrize("target", ["file://{source}", "ftp://127.0.0.1/x", "gopher://127.0.0.1/"])
def test_a_server_cannot_point_elsewhere(paths, holder, source, web, target):
    web.redirects["/tiny"] = target.format(source=source)
    refuse(paths, holder, image_of(source, f"{web.url}/tiny"), HostFault, "not followed|not allowed")


def test_a_circle_of_servers_ends(paths, holder, source, web):
    web.redirects["/tiny"] = f"{web.url}/tiny"
    refuse(paths, holder, image_of(source, f"{web.url}/tiny"), HostFault, "redirect|infinite")
    assert len(web.requests) < 20


def test_a_missing_page_says_so_without_secrets(paths, holder, source, web):
    with pytest.raises(HostFault, match=r"127\.0\.0\.1:\d+/none: .*404") as refused:
        ensure_image(paths, image_of(source, f"{web.url}/none?token=hunter2"), holder)
    assert "hunter" not in str(refused.value)


def test_a_password_in_a_url_is_refused_without_showing_it(paths, holder, source, web):
    url = web.url.replace("http://", "http://alice:hunter2@") + "/tiny"
    with pytest.raises(Refused, match="its url holds a user name or password") as refused:
        ensure_image(paths, image_of(source, url), holder)
    assert "hunter" not in str(refused.value)


def test_a_broken_transfer_is_told_and_leaves_nothing(paths, holder, source, web):
    web.pages["/tiny"] = source.read_bytes()[:100_000]
    web.lengths["/tiny"] = source.stat().st_size
    refuse(paths, holder, image_of(source, f"{web.url}/tiny"), HostFault, "100000 of|IncompleteRead|100000 bytes")


def test_a_server_that_does_not_answer_is_an_error(paths, holder, source):
    refuse(paths, holder, image_of(source, "http://127.0.0.1:1/x"), HostFault, "cannot be fetched .*refused")


def test_missing_space_is_seen_before_anything_is_copied(paths, holder, source, monkeypatch):
    monkeypatch.setattr(image_copy, "_free", lambda _directory: 1000)
    image = image_of(source)
    refuse(
        paths,
        holder,
        image,
        HostFault,
        r"does not fit into .*: it needs 0\.2 MiB, 0\.0 MiB are free, 0\.2 MiB are missing",
    )


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small file system")
@pytest.mark.parametrize("length_known", [True, False])
def test_a_full_file_system_says_how_much_was_missing(paths, holder, web, length_known):
    paths.base.mkdir(parents=True)
    web.pages["/large"] = bytes(4 * MIB)
    web.lengths["/large"] = 4 * MIB if length_known else None
    image = Image("large", "sha256:" + digest_of(web.pages["/large"]), format="raw", url=f"{web.url}/large")
    missing = "3.0 MiB are missing" if length_known else "size is not known, and 1.0 MiB were not enough"
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", paths.base], check=True)
    try:
        refuse(paths, holder, image, HostFault, missing)
    finally:
        subprocess.run(["umount", paths.base], check=True)
