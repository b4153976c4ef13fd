# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running other programs: the one error of this package, plain commands, and commands that may not outlive us."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from . import mount_namespace

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


# Makes a new mount namespace private. `unshare` can do that only where `/` is a mount point, not inside a chroot.
PRIVATELY = (sys.executable, mount_namespace.__file__, "private")


def contained(script: str, *arguments: str) -> str:
    """Run a shell script with its own mounts and processes, all of which end with it, or with us if we are killed."""
    wrapper = ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--propagation", "unchanged"]
    wrapper += ["--pid", "--fork", "--kill-child", "--", *PRIVATELY, "sh", "-euc", script, "contained"]
    return run([*wrapper, *arguments])
