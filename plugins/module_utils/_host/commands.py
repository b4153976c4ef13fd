# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs of the host: run without a shell, with a time limit, and never outliving the module that runs them."""

from __future__ import annotations

import os
import subprocess
import textwrap
from collections.abc import Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault

_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
# A program that outlived a killed module would still write files that the next run makes anew. It dies with us from
# the moment when setpriv has asked for that; whoever finds another parent after that moment was too late, and ends.
_DIE_WITH_PARENT = ("setpriv", "--pdeathsig", "KILL")
_UNLESS_ORPHAN = ("sh", "-c", '[ "$PPID" = "$0" ] && exec "$@"')
_UNPRIVILEGED = ("--reuid", "65534", "--regid", "65534", "--clear-groups", "--no-new-privs", "--bounding-set=-all")
_NOT_FOUND = 127
_OUTPUT_LIMIT = 500  # characters of a program's output that an error repeats


def run_program(argv: Sequence[str], purpose: str, timeout: float = 300.0) -> str:
    """Run a program and return what it printed. Raises HostFault, saying what it was run for and what it answered."""
    result = _run((), argv, purpose, timeout, None)
    if result.returncode == _NOT_FOUND:
        raise HostFault(f"{purpose}: {argv[0]} is not installed; run host_prepare")
    if result.returncode != 0:
        raise HostFault(f"{purpose}: {argv[0]} failed ({result.returncode}): {output_of(result)}")
    return result.stdout


def run_confined(
    argv: Sequence[str], purpose: str, file: int, cpu_seconds: int = 30, memory_bytes: int = 2 << 30
) -> subprocess.CompletedProcess[str]:
    """Run a program on a file that nobody trusts: as nobody, with limits on CPU time and memory, and no new files.

    The file is the program's standard input, `/proc/self/fd/0`; its mode must let everyone read it. Root alone can
    become nobody; for any other user the limits hold and the identity stays. Raises HostFault when the program cannot
    be run at all; its exit code is the caller's to judge.
    """
    identity = _UNPRIVILEGED if os.geteuid() == 0 else ()
    limits = ("prlimit", f"--cpu={cpu_seconds}", f"--as={memory_bytes}", "--fsize=0", "--core=0")
    # A busy host gives a program less than one CPU; a program that waits takes no CPU time at all.
    timeout = 60.0 + 10 * cpu_seconds
    return _run(identity, [*limits, "--", *argv], purpose, timeout, file)


def output_of(result: subprocess.CompletedProcess[str]) -> str:
    """What a program said about its failure, in one line of bounded length."""
    text = result.stderr or result.stdout
    return textwrap.shorten(text, _OUTPUT_LIMIT, placeholder=" …") or "it said nothing"


def _run(
    identity: Sequence[str], argv: Sequence[str], purpose: str, timeout: float, file: int | None
) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            [*_DIE_WITH_PARENT, *identity, "--", *_UNLESS_ORPHAN, str(os.getpid()), *argv],
            stdin=subprocess.DEVNULL if file is None else file,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            env=_ENVIRONMENT,
            # A disk or a config drive is nobody else's to read, also while it is being written.
            umask=0o077,
            check=False,
        )
    except FileNotFoundError as error:
        raise HostFault(f"{purpose}: {_DIE_WITH_PARENT[0]} is not installed; it belongs to util-linux") from error
    except subprocess.TimeoutExpired as error:
        raise HostFault(f"{purpose}: gave up after {timeout:.0f} s") from error
