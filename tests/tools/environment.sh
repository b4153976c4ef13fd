#!/usr/bin/env bash
# environment.sh NAME: makes the Python environment of requirements/NAME.txt if it is not there, and prints where it is.
# It is kept under a key of its requirements: a changed list makes a new one, a fresh clone finds the old one.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

name=$1
"$(dirname "$0")/packages.sh" controller

key=$(
    cd "$CHECKOUT"
    { "$PYTHON" --version; cat requirements.txt requirements/controller.txt "requirements/$name.txt"; } |
        sha256sum | cut -c 1-12
)
directory=$LODESTAR_CACHE/environments/$name-$key
mkdir -p "$LODESTAR_CACHE/environments"

exec {lock}>"$directory.lock"
flock "$lock"
if [ ! -e "$directory/.complete" ]; then
    cd "$CHECKOUT/requirements"
    say "Python packages to install for \"$name\", with what they need, into $directory:"
    say "   $(list_entries "$name.txt" controller.txt ../requirements.txt | sort -u | paste -s -d ' ')"
    rm -rf "$directory"
    "$PYTHON" -m venv "$directory"
    "$directory/bin/pip" install --quiet --quiet --disable-pip-version-check --requirement "$name.txt" >&2
    touch "$directory/.complete"
fi
printf '%s\n' "$directory"
