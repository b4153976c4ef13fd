# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desired state of several sources: merged, duplicates refused, every fault with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from ansible_collections.lodestar.compute.plugins.plugin_utils.desired_directory import Sources, read_directory
from ansible_collections.lodestar.compute.plugins.plugin_utils.yaml_reader import SIZE_LIMIT

FLAVORS = "flavors:\n  m1.small: {vcpus: 1, ram_mb: 512, disk_gb: 1}\n"
IMAGES = f"images:\n  tiny: {{url: 'http://a/b', checksum: 'sha256:{'0' * 64}'}}\n"
WEB = "instances:\n  - name: web\n    flavor: m1.small\n    image: tiny\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "shop").mkdir(parents=True)
    return tmp_path / "site"


def sources(site: Path, variables: dict | None = None, **files: str) -> Sources:
    found = Sources()
    found.add(variables or {})
    for name, text in files.items():
        (site / f"{name.replace('__', '/')}.yml").write_text(text, encoding="utf-8")
    read_directory(site, Path.read_bytes, found)
    return found


def faults(found: Sources) -> list[str]:
    faults = list(found.faults)
    try:
        parse(found.sections, found.locate)
    except InvalidInput as error:
        faults += error.faults
    return [str(fault) for fault in faults]


def test_sections_of_all_files_and_variables_are_merged(site: Path) -> None:
    found = sources(
        site, {"flavors": {"m1.large": {"vcpus": 4, "ram_mb": 8192, "disk_gb": 9}}}, a=FLAVORS, shop__b=WEB, c=IMAGES
    )
    desired = parse(found.sections, found.locate)
    assert sorted(desired.flavors) == ["m1.large", "m1.small"]
    assert [each.name for each in desired.instances or ()] == ["web"]


def test_faults_name_file_and_line(site: Path) -> None:
    broken = WEB.replace("tiny", "huge") + "    metadata:\n      a: NO\n    networks: [{name: back}]\n"
    found = sources(site, a=FLAVORS + IMAGES, shop__web=broken)
    assert faults(found) == [
        "site/shop/web.yml:6: a: must be text, not false: put it in quotes",
        "site/shop/web.yml:4: image: image huge is not declared",
        "site/shop/web.yml:7: name: network back is not declared",
    ]


def test_what_is_missing_is_placed_where_it_should_be(site: Path) -> None:
    found = sources(site, a=FLAVORS + IMAGES, b="instances:\n  - name: web\n    flavor: m1.small\n")
    assert faults(found) == ["site/b.yml:2: image: is missing: What it boots: one of images."]


def test_names_declared_in_two_places_are_refused_and_both_are_told(site: Path) -> None:
    found = sources(site, {"images": {"tiny": {}}}, a=FLAVORS + IMAGES, b=FLAVORS, c=WEB, d=WEB)
    told = [str(fault) for fault in found.faults]
    assert told == [
        "site/a.yml:4: tiny: is there already: lodestar_images.tiny",
        "site/b.yml:2: m1.small: is there already: site/a.yml:2",
    ]
    assert "site/d.yml:2: name: default.web is there already, made by web" in faults(found)


def test_a_section_of_two_kinds_is_refused(site: Path) -> None:
    found = sources(site, a=WEB, b="instances: {web: {}}\n")
    assert [str(fault) for fault in found.faults] == ["site/b.yml:1: instances: is a map, but a list in site/a.yml:1"]


def test_unknown_sections_are_refused_also_those_with_the_variables_prefix(site: Path) -> None:
    found = sources(site, a="flavours: {}\nlodestar_instances: []\n")
    assert [str(fault) for fault in found.faults] == [
        "site/a.yml:1: flavours: unknown section; did you mean flavors?",
        "site/a.yml:2: lodestar_instances: unknown section; did you mean instances?",
    ]


def test_faults_of_yaml_are_among_the_others(site: Path) -> None:
    found = sources(site, a=FLAVORS + "flavors: {}\n", b="- 1\n", c="")
    assert [str(fault) for fault in found.faults] == [
        "site/a.yml:3: 'flavors' is there twice; the first is in line 1",
        "site/b.yml:1: must be a map of sections, not a list",
    ]


def test_other_and_hidden_files_are_not_read(site: Path) -> None:
    (site / ".git").mkdir()
    for name in (".git/a.yml", ".hidden.yml", "notes.txt"):
        (site / name).write_text("nonsense: [", encoding="utf-8")
    assert faults(sources(site, a=FLAVORS)) == []


def test_a_link_that_leads_out_is_not_read(site: Path) -> None:
    outside = site.parent / "secret.yml"
    outside.write_text("password: hunter2\n", encoding="utf-8")
    (site / "link.yml").symlink_to(outside)
    (told,) = sources(site).faults
    assert str(told) == "site/link.yml: leads out of the directory: nothing outside is read"


def test_a_great_file_is_not_read(site: Path) -> None:
    (site / "a.yml").write_bytes(b"#" * (SIZE_LIMIT + 1))
    (told,) = sources(site).faults
    assert str(told).startswith(f"site/a.yml: has {SIZE_LIMIT + 1} bytes")


def test_a_directory_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="is not a directory"):
        read_directory(tmp_path / "nowhere", Path.read_bytes, Sources())
