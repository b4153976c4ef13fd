#!/usr/bin/env bash
# molecule.sh OPTION...: runs molecule's scenarios from the repository's root, on a lab of this checkout's own.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

export LODESTAR_MOLECULE_LAB=molecule-$CHECKOUT_KEY
cd "$CHECKOUT"
"$CHECKOUT/tests/tools/run.sh" tools molecule test --report "$@"
