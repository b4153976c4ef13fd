#!/usr/bin/env bash
# lab_tests.sh [PYTEST OPTION...]: brings up a lab of its own, prepares its hosts, runs tests/lab on them, and takes the
# lab down again, however that ended. The tests read the inventory's path in LODESTAR_INVENTORY.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

run=$CHECKOUT/tests/tools/run.sh
lab=${LODESTAR_TEST_LAB:-test}
export LODESTAR_INVENTORY=/var/lib/lodestar-lab/$lab/inventory/hosts.yml

take_down() {
    "$run" controller ansible-playbook lodestar.compute.lab_destroy --extra-vars "{lab_name: $lab}"
}
trap take_down EXIT

"$run" controller ansible-playbook lodestar.compute.lab_create --extra-vars "{lab_name: $lab, lab_hosts: 3}"
"$run" controller ansible-playbook --inventory "$LODESTAR_INVENTORY" lodestar.compute.host_prepare
cd "$CHECKOUT"
"$run" tests python -m pytest tests/lab "$@"
