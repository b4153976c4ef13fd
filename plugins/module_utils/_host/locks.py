# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks of a host and of its instances: who works on what, told to whoever comes second.

Each lock is an flock, so it ends with the process that holds it and excludes other threads of the same process. Its
file's text says who holds it. Beside the flock lies a byte lock (OFD) on the same file: the kernel can be asked about
that one without taking it, so looking never makes another operation fail.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import struct
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import make_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

HOST_LOCK_TIMEOUT = 30.0  # seconds; a claim holds the lock for well under one
_POLL = 0.02  # seconds
_TELL_EVERY = 0.1  # seconds between two writes of how far a step has come
_TEXT_LIMIT = 4096  # bytes of a lock file that are read
_FLOCK = struct.Struct("hhqqi0q")  # struct flock: type, whence, start, len, pid, and the padding to its end


@dataclass(frozen=True)
class Holder:
    """Who works on something: the run's UUID, a person or job, since an ISO time.

    The lock fills in the rest: what is held, in words, the process, the step with the time at which it began (seconds
    since 1970), and where the step copies something, how many bytes of how many are done (total 0: nobody knows), and
    words on how it goes.
    """

    run: str
    by: str
    action: str
    since: str
    step: str = ""
    pid: int = 0
    subject: str = ""
    began: float = 0.0
    done: int = 0
    total: int = 0
    words: str = ""

    def __str__(self) -> str:
        doing = f"{self.action} (step {self.step})" if self.step else self.action
        return f"{self.by} in run {self.run} does {doing} since {self.since}, process {self.pid}"


_UNNAMED = Holder(run="unknown", by="someone", action="something", since="an unknown time")


class HeldLock:
    """A lock while it is held. step() and progress() tell others how far the work has come."""

    def __init__(self, descriptor: int, holder: Holder) -> None:
        self._descriptor = descriptor
        self.holder = replace(holder, pid=os.getpid(), began=time.time())
        self._told = 0.0
        self._write()

    def step(self, name: str) -> None:
        """Say which step of the action is being done now."""
        self.holder = replace(self.holder, step=name, began=time.time(), done=0, total=0, words="")
        self._write()

    def progress(self, done: int, total: int, words: str = "") -> None:
        """Say how many bytes the step has copied, of how many, and how it goes. Cheap, at most ten times a second."""
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY or done == total:
            self._told = now
            self.holder = replace(self.holder, done=done, total=total, words=words)
            self._write()

    def _write(self) -> None:
        data = json.dumps(asdict(self.holder)).encode("ascii") + b"\n"
        os.pwrite(self._descriptor, data, 0)
        os.ftruncate(self._descriptor, len(data))


@contextlib.contextmanager
def host_lock(paths: Paths, holder: Holder, timeout: float = HOST_LOCK_TIMEOUT) -> Iterator[HeldLock]:
    """Hold the host: what is counted and claimed under it is counted and claimed alone.

    Waits up to timeout seconds. Raises Busy, naming the holder. Take it before any instance's lock, never after.
    """
    with _locked(paths.host_lock, "the host", holder, timeout) as held:
        yield held


@contextlib.contextmanager
def instance_lock(paths: Paths, uuid: str, holder: Holder, subject: str | None = None) -> Iterator[HeldLock]:
    """Hold one instance. Does not wait: raises Busy, naming the holder. subject names the instance in that error."""
    with _locked(paths.instance_lock(uuid), subject or f"instance {uuid}", holder, 0.0) as held:
        yield held


@contextlib.contextmanager
def instance_locks(paths: Paths, uuids: Iterable[str], holder: Holder) -> Iterator[dict[str, HeldLock]]:
    """Hold several instances, taken in the order of their UUIDs. Raises Busy and holds none when one is held."""
    with contextlib.ExitStack() as stack:
        yield {uuid: stack.enter_context(instance_lock(paths, uuid, holder)) for uuid in sorted(set(uuids))}


@contextlib.contextmanager
def image_lock(
    paths: Paths, sha256: str, holder: Holder, timeout: float, name: str | None = None
) -> Iterator[HeldLock]:
    """Hold one image of the cache while it is fetched. Waits up to timeout seconds. Raises Busy, naming the holder."""
    with _locked(paths.image_lock(sha256), f"image {name or 'sha256:' + sha256}", holder, timeout) as held:
        yield held


@contextlib.contextmanager
def run_lock(paths: Paths, run: str, holder: Holder) -> Iterator[HeldLock]:
    """Hold a run's work on this host, for those who watch it: once it is free, nothing works any more."""
    with _locked(paths.run_lock(run), f"run {run}", holder, 0.0) as held:
        yield held


def is_at_work(paths: Paths, run: str) -> bool:
    """Whether a process of the run is at work on this host."""
    return _holder_of(paths.run_lock(run)) is not None


def image_holders(paths: Paths) -> dict[str, Holder]:
    """Who fetches which image of this host now, by the image's SHA-256."""
    return _all_holders(paths.image_locks)


def holder(paths: Paths, uuid: str) -> Holder | None:
    """Who works on the instance now, or None. Takes nothing, so no operation fails because of it."""
    return _holder_of(paths.instance_lock(uuid))


def holders(paths: Paths) -> dict[str, Holder]:
    """Who works on which instance of this host now. Costs one directory listing when nobody does."""
    return _all_holders(paths.instance_locks)


def _all_holders(directory: Path) -> dict[str, Holder]:
    try:
        names = os.listdir(directory)
    except FileNotFoundError:
        return {}
    found = {name[: -len(".lock")]: _holder_of(directory / name) for name in names if name.endswith(".lock")}
    return {name: held for name, held in sorted(found.items()) if held is not None}


@contextlib.contextmanager
def _locked(path: Path, subject: str, holder: Holder, timeout: float) -> Iterator[HeldLock]:
    deadline = time.monotonic() + timeout
    while (descriptor := _try_lock(path)) is None:
        if time.monotonic() >= deadline:
            raise Busy(f"{subject} is busy: {_holder_of(path) or _UNNAMED}; try again when that has ended")
        time.sleep(_POLL)
    try:
        yield HeldLock(descriptor, replace(holder, subject=subject))
    finally:
        # Removed while held: whoever opened the old file meanwhile finds that its name is gone, and tries again.
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
        os.close(descriptor)


def _try_lock(path: Path) -> int | None:
    """The descriptor of the lock's file, held, or None while someone else holds it."""
    make_directory(path.parent, 0o755)
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_file_of(descriptor, path):
                fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _byte_lock())
                return descriptor
        except BlockingIOError:
            os.close(descriptor)
            return None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _is_file_of(descriptor: int, path: Path) -> bool:
    """Whether the path still names the open file: its last holder may have removed it between our open and our lock."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path, follow_symlinks=False))
    except FileNotFoundError:
        return False


def _holder_of(path: Path) -> Holder | None:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return None
    try:
        answer = fcntl.fcntl(descriptor, fcntl.F_OFD_GETLK, _byte_lock())
        if _FLOCK.unpack(answer)[0] == fcntl.F_UNLCK:
            return None
        return _parse(os.pread(descriptor, _TEXT_LIMIT, 0))
    finally:
        os.close(descriptor)


def _byte_lock() -> bytes:
    return _FLOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, 0, 1, 0)


def _parse(data: bytes) -> Holder:
    """The holder from a lock file's text, which may be read in the moment between two steps."""
    try:
        raw: Any = json.JSONDecoder().raw_decode(data.decode("ascii"))[0]
        return Holder(**{key: raw[key] for key in Holder.__dataclass_fields__})
    except (ValueError, KeyError, TypeError):
        return _UNNAMED
