# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Debian comes from when nobody says so: from where this machine's own apt has it."""

from __future__ import annotations

from dataclasses import replace

from .commands import LabError, run
from .settings import Settings

# What apt does not know it leaves as it stands here.
ORIGIN = "$(ORIGIN)"
FORMAT = f"$(RELEASE)\t$(CODENAME)\t{ORIGIN}\t$(SITE)"


def with_mirrors(settings: Settings) -> Settings:
    """Return the settings with mirrors from this machine's apt where they name none; asks apt only then.

    Raises LabError naming the role's variable for a mirror that apt does not have either.
    """
    if settings.mirror and settings.security_mirror:
        return settings
    suite, security_suite = settings.suite, f"{settings.suite}-security"
    known = sites(_index_targets())
    if suite not in known or security_suite not in known:
        # apt lists what it never fetched only without the Release files' information.
        known = {**sites(_index_targets("--no-release-info")), **known}
    return replace(
        settings,
        mirror=settings.mirror or _site(known, suite, "lab_debian_mirror"),
        security_mirror=settings.security_mirror or _site(known, security_suite, "lab_debian_security_mirror"),
    )


def sites(index_targets: str) -> dict[str, str]:
    """Return the first archive of Debian's for each release and code name in lines of FORMAT.

    Others' archives carry Debian's code names too: where a Release file says whose the archive is, it must be Debian's.
    """
    found: dict[str, str] = {}
    for line in index_targets.splitlines():
        release, codename, origin, site = line.split("\t")
        if origin in ("Debian", ORIGIN) and not site.startswith("cdrom:"):
            found.setdefault(release, site)
            found.setdefault(codename, site)
    return found


def _index_targets(*options: str) -> str:
    return run(["apt-get", "indextargets", *options, "--format", FORMAT, "Created-By: Packages", "Component: main"])


def _site(known: dict[str, str], suite: str, variable: str) -> str:
    if suite not in known:
        raise LabError(f"apt on this machine has no source of {suite}: set {variable} to the mirror to take it from")
    return known[suite]
