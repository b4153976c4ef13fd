#!/usr/bin/env bash
# run.sh NAME COMMAND...: runs the command in the environment NAME, with this checkout as the collection.

# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

settings=$("$(dirname "$0")/activate.sh" "$1")
eval "$settings"
shift
export MYPYPATH=$collections_tree
export PYTHONPATH=$collections_tree
exec "$@"
