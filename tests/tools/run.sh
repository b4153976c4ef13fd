#!/usr/bin/env bash
# run.sh NAME COMMAND...: runs the command in the environment NAME, with this checkout as the collection.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

settings=$("$(dirname "$0")/activate.sh" "$1")
eval "$settings"
shift
export MYPYPATH=$COLLECTIONS_TREE
export PYTHONPATH=$COLLECTIONS_TREE
exec "$@"
