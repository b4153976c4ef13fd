#!/usr/bin/env bash
# molecule.sh OPTION...: runs molecule's scenarios from the repository's root, on a lab of this checkout's own.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

run=$CHECKOUT/tests/tools/run.sh
export LODESTAR_MOLECULE_LAB=molecule-$CHECKOUT_KEY
# Its own place is keyed by the checkout's last name alone, so that two clones would share it.
export MOLECULE_EPHEMERAL_DIRECTORY=$LODESTAR_CACHE/molecule/$CHECKOUT_KEY

# What a killed run left would pass for a lab that molecule made.
rm -rf "$MOLECULE_EPHEMERAL_DIRECTORY"
"$run" controller ansible-playbook lodestar.compute.lab_destroy --extra-vars "lab_name=$LODESTAR_MOLECULE_LAB"

cd "$CHECKOUT"
"$run" tools molecule test --report "$@"
