# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running other programs: the one error of this package, plain commands, and commands that may not outlive us."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class LabError(Exception):
    """What the lab could not do, with what would help, as one sentence for the person at the terminal."""


def say(message: str) -> None:
    """Tell the person what happens now; standard output is kept for the JSON answer."""
    print(f"lab: {message}", file=sys.stderr, flush=True)


def run(command: Sequence[str], stdin: str | None = None, cwd: str | None = None) -> str:
    """Run a command to its end and return its standard output.

    Raises LabError with the end of the command's output when it fails or is not installed.
    """
    environment = {**os.environ, "PATH": PATH, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            list(command), input=stdin, capture_output=True, text=True, cwd=cwd, env=environment, check=False
        )
    except FileNotFoundError as error:
        raise LabError(f"{command[0]} is not installed on this machine") from error
    if done.returncode != 0:
        detail = (done.stderr.strip() or done.stdout.strip())[-2000:]
        raise LabError(f"`{' '.join(command)}` failed with status {done.returncode}: {detail}")
    return done.stdout


def contained(script: str, *arguments: str) -> str:
    """Run a shell script with its own mounts and processes, all of which end with it, or with us if we are killed.

    `--propagation unchanged` because the default needs `/` to be a mount point, which it is not inside a chroot; the
    script makes private what it mounts upon.
    """
    wrapper = ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--propagation", "unchanged"]
    wrapper += ["--pid", "--fork", "--kill-child", "--", "sh", "-euc", PRIVATE_MOUNTS + script, "contained"]
    return run([*wrapper, *arguments])


# A chroot's `/` cannot change its propagation; there the bare mount namespace is private or not as its maker wished.
PRIVATE_MOUNTS = "mount --make-rprivate / 2>/dev/null || true\n"
