# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and writes what they found to tests/output/bench.txt. Ends with 1 when a gate was missed.

python run.py [--only NAME]..., in the environment of requirements/bench.txt, with two prepared and empty lab hosts in
LODESTAR_INVENTORY. What follows `--` is handed to scheduler.py.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ansible_collections.lodestar.compute.tests.bench import hosts, life, migration, moves, table
from ansible_collections.lodestar.compute.tests.bench.lab_host import LabHost

FOUND = Path(__file__).resolve().parents[1] / "output" / "bench.txt"
ON_HOSTS: dict[str, Callable[[LabHost], list[table.Row]]] = {
    "facts": hosts.facts,
    "tasks": hosts.tasks,
    "community": hosts.community,
    "create": hosts.create,
    "life": life.life,
}
MIGRATION, MOVES, SCHEDULER = "migration", "moves", "scheduler"


def main(arguments: Sequence[str]) -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", metavar="NAME", action="append", choices=[*ON_HOSTS, MIGRATION, MOVES, SCHEDULER])
    parser.add_argument("scheduler", nargs="*", help="arguments of scheduler.py")
    options = parser.parse_args(arguments)
    chosen = options.only or [*ON_HOSTS, MIGRATION, MOVES, SCHEDULER]
    texts = []
    rows = _on_hosts([name for name in ON_HOSTS if name in chosen])
    if MIGRATION in chosen:
        print("measuring migrations ...", file=sys.stderr, flush=True)
        rows += migration.migration(os.environ["LODESTAR_INVENTORY"])
    if MOVES in chosen:
        print("measuring plans of moves ...", file=sys.stderr, flush=True)
        rows += moves.plans()
    missed = any(row.met is False for row in rows)
    if rows:
        texts.append(table.rendered(rows))
    if SCHEDULER in chosen:
        status, text = _scheduler(options.scheduler)
        missed = missed or status != 0
        texts.append(text)
    FOUND.parent.mkdir(parents=True, exist_ok=True)
    FOUND.write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    print("\n" + FOUND.read_text(encoding="utf-8"), flush=True)
    print(f"Written to {FOUND}", file=sys.stderr)
    return 1 if missed else 0


def _on_hosts(names: Sequence[str]) -> list[table.Row]:
    """What these benchmarks of a host found."""
    if not names:
        return []
    host = LabHost(os.environ["LODESTAR_INVENTORY"])
    rows = []
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        # A benchmark that was interrupted may have left some.
        host.do("remove")
        found = ON_HOSTS[name](host)
        print(table.rendered(found), file=sys.stderr, flush=True)
        rows.extend(found)
    return rows


def _scheduler(arguments: Sequence[str]) -> tuple[int, str]:
    """The scheduler's own benchmark: its status, and the table that it prints."""
    print("measuring the scheduler ...", file=sys.stderr, flush=True)
    program = Path(__file__).with_name("scheduler.py")
    done = subprocess.run([sys.executable, str(program), *arguments], check=False, stdout=subprocess.PIPE, text=True)
    return done.returncode, done.stdout.rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
