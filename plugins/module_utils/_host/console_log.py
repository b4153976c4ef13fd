# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The last lines of a guest's serial port, out of the file in which libvirt keeps what it said.

The file is bounded by virtlogd: 2 MiB, then it goes on in a new one, and keeps three old ones (.0 is the latest).
"""

from __future__ import annotations

import os
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable_lines

LINES_LIMIT = 10_000
BYTES_LIMIT = 1024 * 1024  # that are read of the end


def last_lines(path: Path, count: int) -> list[str] | None:
    """The last lines, at most count and LINES_LIMIT, oldest first, fit for a terminal; None where there is no file.

    Raises HostFault for a file that cannot be read.
    """
    data = _tail(path, BYTES_LIMIT)
    if data is None:
        return None
    if len(data) < BYTES_LIMIT:
        data = (_tail(path.with_name(f"{path.name}.0"), BYTES_LIMIT - len(data)) or b"") + data
    # The first of all may be the rest of a line.
    return printable_lines(data.decode("utf-8", errors="replace"))[-min(count, LINES_LIMIT) :] if count > 0 else []


def _tail(path: Path, size: int) -> bytes | None:
    """The last bytes of a file. A link is not followed: the name may come from someone else's domain."""
    try:
        with open(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as stream:
            end = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, end - size))
            return stream.read(size)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise HostFault(f"{path} cannot be read: {error.strerror}") from error
