# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program lodestar-guard: at boot it asks the keepers, opens the guard and starts what should run.

For people it shows the guard, closes it, and opens it without the keepers. The decision is a pure function of the
collection (_planner/boot.py); this program asks, writes down and starts, with the code that host_runtime left here.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import getpass
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import facts, guard
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, instance_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import boot
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import LOCAL_URI, connected
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import (
    Keeper,
    KeeperAnswer,
    Membership,
    Start,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.boot import (
    BootDecision,
    decide,
    majority,
    plan_starts,
)

ANSWER_TIMEOUT = 8.0  # seconds for one keeper's answer; a round of questions ends as soon as a majority has answered
RETRY_DELAYS = (1.0, 2.0, 4.0, 8.0, 15.0)  # seconds between rounds; the last one for ever after
START_DELAYS = (5.0, 15.0, 30.0, 60.0)  # seconds before starts that failed are tried again: storage may come up late
STARTS_AT_ONCE = 4

NIL_RUN = "00000000-0000-0000-0000-000000000000"


@dataclass
class Outcome:
    """What starting came to, by domains' names; failed and kept_off hold the reasons, and failed is tried again."""

    started: list[str] = field(default_factory=list)
    kept_off: dict[str, str] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


def main() -> int:
    """Do what the command line says; the exit status is 0 when that was done."""
    parser = argparse.ArgumentParser(prog="lodestar-guard", description=str(__doc__).partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    status = commands.add_parser("status", help="show whether managed instances may start, and why")
    status.add_argument("--json", action="store_true", help="print one JSON object")
    commands.add_parser("open", help="open the guard without asking the keepers, and start what should run")
    commands.add_parser("close", help="refuse further starts; what runs goes on")
    commands.add_parser("boot", help="ask the keepers until a majority has answered, then open and start")
    ask = commands.add_parser("ask", help="print what one keeper answers, as JSON")
    ask.add_argument("keeper")
    arguments = parser.parse_args()
    try:
        return int(COMMANDS[arguments.command](Paths(), arguments))
    except LodestarError as error:
        say(str(error))
        return 1


def say(text: str) -> None:
    """Tell the person at the terminal, or the journal."""
    print(f"lodestar-guard: {text}", file=sys.stderr, flush=True)


def now() -> str:
    """The time in ISO 8601, in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def show_status(paths: Paths, arguments: argparse.Namespace) -> int:
    """Print the state of the guard."""
    told = guard.membership(paths)
    state = guard.boot_state(paths)
    status = {
        "guard": "open" if guard.is_open(paths) else "closed",
        "keepers": [keeper.name for keeper in told.keepers] if told else [],
        "boot": {key: value for key, value in state.items() if key != "schema"},
        "tombstones": sorted(guard.buried(paths)),
    }
    if arguments.json:
        print(json.dumps(status))
        return 0
    print(f"guard: {status['guard']}")
    print(f"keepers: {' '.join(status['keepers']) or 'none; run host_prepare'}")
    for key, value in status["boot"].items():
        print(f"{key}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
    if status["tombstones"]:
        print(f"live on other hosts, never started here: {' '.join(status['tombstones'])}")
    return 0


def open_by_hand(paths: Paths, _arguments: argparse.Namespace) -> int:
    """Open the guard without the keepers: for a person who knows that nothing of this host was evacuated."""
    by = os.environ.get("SUDO_USER") or getpass.getuser()
    write_history(paths, {"event": "guard opened by hand", "by": by, "at": now()})
    guard.open_guard(paths, by, now())
    say("open, without having asked the keepers; this is recorded")
    return start_all(paths)


def close_by_hand(paths: Paths, _arguments: argparse.Namespace) -> int:
    """Close the guard."""
    by = os.environ.get("SUDO_USER") or getpass.getuser()
    write_history(paths, {"event": "guard closed by hand", "by": by, "at": now()})
    guard.close_guard(paths)
    say("closed; what runs goes on. `systemctl restart lodestar-boot` asks the keepers again, and opens")
    return 0


def answer_for(paths: Paths, arguments: argparse.Namespace) -> int:
    """Ask one keeper, in a process of its own that can be killed: libvirt's connect has no time limit."""
    keeper = next(keeper for keeper in required_membership(paths).keepers if keeper.name == arguments.keeper)
    with connected(_uri(paths, keeper)) as connection:
        found = boot.host_uuid(connection)
        if found != keeper.host_uuid:
            raise Refused(f"another machine answers at {keeper.address}: {found}, not {keeper.host_uuid}")
        print(json.dumps(boot.read_evacuations(connection, keeper.name)))
    return 0


def boot_host(paths: Paths, _arguments: argparse.Namespace) -> int:
    """Ask until a majority has answered, open the guard, start what should run. Ends early when a person opens it."""
    rounds = 0
    while not guard.is_open(paths):
        try:
            opened = ask_and_open(paths)
        except LodestarError as error:
            # Libvirt is not up yet, or a file cannot be read: told, and tried again.
            opened = False
            write_progress(paths, [str(error)])
        if not opened:
            time.sleep(RETRY_DELAYS[min(rounds, len(RETRY_DELAYS) - 1)])
            rounds += 1
    if guard.boot_state(paths).get("started_at"):
        return 0
    return start_all(paths, START_DELAYS)


def ask_and_open(paths: Paths) -> bool:
    """One round: ask, decide, write tombstones, open. Whether the guard is open now."""
    told = required_membership(paths)
    answers = list(ask_keepers(told))
    with connected() as connection:
        decision = decide(
            told.name, [keeper.name for keeper in told.keepers], answers, boot.managed_domains(connection)
        )
    if not decision.opens:
        write_progress(paths, list(decision.problems), decision)
        return False
    guard.bury(paths, decision.tombstones)
    if decision.away is not None:
        facts.disable(paths, decision.away)
    event = {
        "event": "guard opened at boot",
        "at": now(),
        "answered": list(decision.answered),
        "problems": list(decision.problems),
        "tombstones": [tombstone.to_dict() for tombstone in decision.tombstones],
        "away": decision.away,
    }
    write_history(paths, event)
    write_progress(paths, list(decision.problems), decision)
    guard.open_guard(paths, "lodestar-boot", now())
    say(f"open: {', '.join(decision.answered)} answered; {len(decision.tombstones)} instances were evacuated meanwhile")
    return True


def write_history(paths: Paths, event: dict[str, Any]) -> None:
    """Add to the host's history; a disk that is full keeps nobody from starting what should run."""
    try:
        guard.append_history(paths, event)
    except LodestarError as error:
        say(f"{error}; not recorded: {json.dumps(event)}")


def required_membership(paths: Paths) -> Membership:
    """What the host was told, or Refused."""
    told = guard.membership(paths)
    if told is None:
        raise Refused(f"{paths.host_file} is missing: this host is not prepared; run host_prepare")
    return told


def ask_keepers(told: Membership) -> Iterator[KeeperAnswer]:
    """Answers as they come, until a majority has answered well; the others' processes end by their time limit."""
    pool = ThreadPoolExecutor(max_workers=len(told.keepers) or 1)
    try:
        waiting: set[Future[KeeperAnswer]] = {pool.submit(ask_keeper, keeper) for keeper in told.keepers}
        good = 0
        while waiting and good < majority(len(told.keepers)):
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for answer in (future.result() for future in done):
                good += answer.problem is None
                yield answer
    finally:
        pool.shutdown(wait=False)


def ask_keeper(keeper: Keeper) -> KeeperAnswer:
    """Ask one keeper within ANSWER_TIMEOUT."""
    command = [sys.executable, sys.argv[0], "ask", keeper.name]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=ANSWER_TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired:
        return KeeperAnswer(keeper.name, problem=f"no answer within {ANSWER_TIMEOUT:.0f} s")
    if done.returncode != 0:
        return KeeperAnswer(keeper.name, problem=done.stderr.strip().rpartition("\n")[2] or "failed without a word")
    return KeeperAnswer(keeper.name, json.loads(done.stdout))


def write_progress(paths: Paths, problems: list[str], decision: BootDecision | None = None) -> None:
    """Leave for `lodestar-guard status` what the last round came to, and tell the journal when that is news."""
    before = guard.boot_state(paths)
    waits = decision is None or not decision.opens
    if waits and problems != before.get("problems"):
        has_majority = decision is not None and len(decision.answered) >= decision.needed
        say(("waiting: " if has_majority else "waiting for a majority of the keepers: ") + "; ".join(problems))
    state: dict[str, Any] = {"asked_at": now(), "problems": problems}
    if decision is not None:
        state.update(answered=list(decision.answered), needed=decision.needed)
    guard.write_boot_state(paths, {**{key: before[key] for key in before if key != "schema"}, **state})


def start_all(paths: Paths, delays: tuple[float, ...] = ()) -> int:
    """Start what should run; what fails is tried again after each of delays, then left and told."""
    with connected() as connection:
        domains = boot.managed_domains(connection)
        for name in boot.clear_autostart(connection, domains):
            say(f"{name} had libvirt's autostart set, which starts it whatever the keepers say: cleared")
        plan = plan_starts(domains, guard.buried(paths))
        outcome = Outcome(kept_off=dict(plan.kept_off))
        start_round(connection, paths, plan.starts, outcome)
        for delay in delays:
            if not outcome.failed:
                break
            time.sleep(delay)
            again = [wanted for wanted in plan.starts if wanted.domain in outcome.failed]
            start_round(connection, paths, again, outcome)
    kept_off = {**outcome.kept_off, **outcome.failed}
    for name, reason in kept_off.items():
        say(f"{name} stays off: {reason}")
    state = {key: value for key, value in guard.boot_state(paths).items() if key != "schema"}
    told = {
        "started_at": now(),
        "started": sorted(outcome.started),
        "kept_off": [f"{name}: {reason}" for name, reason in kept_off.items()],
    }
    guard.write_boot_state(paths, {**state, **told})
    return 0


def start_round(connection: Any, paths: Paths, starts: Iterable[Start], outcome: Outcome) -> None:
    """Start domains, some at once, and add to the outcome; failed is then what failed in this round."""
    outcome.failed = {}

    def start_one(wanted: Start) -> None:
        holder = Holder(run=NIL_RUN, by="lodestar-boot", action="start", since=now())
        try:
            with instance_lock(paths, wanted.uuid, holder, f"instance {wanted.domain}"):
                start_if_still_wanted(connection, paths, wanted, outcome)
        except LodestarError as error:
            outcome.failed[wanted.domain] = str(error)

    with ThreadPoolExecutor(max_workers=STARTS_AT_ONCE) as pool:
        list(pool.map(start_one, starts))


def start_if_still_wanted(connection: Any, paths: Paths, wanted: Start, outcome: Outcome) -> None:
    """Decide anew about one domain, and start it if it should still run. Call it with the instance's lock held.

    Minutes may have passed since the plan was made: a run may have stopped, deleted or begun to change the instance.
    """
    domain = boot.managed_domain(connection, wanted.uuid)
    plan = plan_starts([] if domain is None else [domain], guard.buried(paths))
    outcome.kept_off.update(plan.kept_off)
    for start in plan.starts:
        if boot.start(connection, start):
            outcome.started.append(start.domain)


def _uri(paths: Paths, keeper: Keeper) -> str:
    """Libvirt's address of a keeper; of this host itself without the network, which may not be up."""
    own = paths.machine_id.read_text(encoding="ascii").strip()
    if keeper.host_uuid.replace("-", "") == own:
        return LOCAL_URI
    host = f"[{keeper.address}]" if ":" in keeper.address else keeper.address
    return f"qemu+tls://{host}/system"


COMMANDS = {
    "status": show_status,
    "open": open_by_hand,
    "close": close_by_hand,
    "boot": boot_host,
    "ask": answer_for,
}

if __name__ == "__main__":
    # A closed pipe is the reader's wish, not a failure.
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main())
