#!/usr/bin/env bash
# on_lab.sh NAME HOSTS COMMAND...: brings up a lab, prepares its hosts, runs the command with the inventory's path in
# LODESTAR_INVENTORY, and takes the lab down again, however that ended. The lab is this checkout's own.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

lab=$1-$CHECKOUT_KEY
hosts=$2
shift 2
export LODESTAR_INVENTORY=/var/lib/lodestar-lab/$lab/inventory/hosts.yml

playbook() {
    "$CHECKOUT/tests/tools/run.sh" controller ansible-playbook "$@"
}
take_down() {
    playbook lodestar.compute.lab_destroy --extra-vars "lab_name=$lab"
}
trap take_down EXIT

# A killed run may have left its lab: hosts of a test are new.
take_down
playbook lodestar.compute.lab_create --extra-vars "lab_name=$lab lab_hosts=$hosts"
playbook --inventory "$LODESTAR_INVENTORY" lodestar.compute.host_prepare
cd "$CHECKOUT"
"$@"
