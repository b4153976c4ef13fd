#!/usr/bin/env bash
# importer.sh: runs the importer of Galaxy and Automation Hub on a copy; one warning fails it.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

work=$LODESTAR_CACHE/importer/$CHECKOUT_KEY
rm -rf "$work"
copy=$("$(dirname "$0")/copy.sh" "$work")
log=$work/importer.log

export GALAXY_IMPORTER_CHECK_REQUIRED_TAGS=true
cd "$copy"
status=0
"$CHECKOUT/tests/tools/run.sh" importer python -m galaxy_importer.main \
    --git-clone-path . --output-path "$work" 2>&1 | tee "$log" || status=$?
if [ "$status" != 0 ] || grep -qE '^(WARNING|ERROR)|Traceback' "$log"; then
    say "The importer has warnings, see above."
    exit 1
fi
