#!/usr/bin/env bash
# The demo's story on the hosts of a lab that is up: prepare, apply, reach, apply again, report, verify.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-lab}" != lab ]; then
	echo "the demo's YAML lies beside the inventory of the lab named lab: run it without LAB=$1" >&2
	exit 2
fi
hosts=inventories/lab
instances=inventories/lab_instances/lodestar.yml
started=$SECONDS

chapter() { printf '\n=== %s (%d s)\n' "$1" "$((SECONDS - started))"; }
play() { ansible-playbook --inventory "$hosts" "$@"; }

chapter "Make the hosts members of the fleet: host_prepare"
play lodestar.compute.host_prepare

chapter "What would change: fleet_apply --check --diff"
play lodestar.compute.fleet_apply --check --diff

chapter "Make it so: fleet_apply"
play lodestar.compute.fleet_apply

chapter "Reach the instances, found through the inventory plugin lodestar.compute.instances"
# Instances that are not found would be skipped, and the proof with them.
ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED=true ANSIBLE_HOST_PATTERN_MISMATCH=error \
	play --inventory "$instances" extensions/demo/reach.yml

chapter "Apply again: nothing is left to change"
second=$(mktemp)
trap 'rm -f "$second"' EXIT
play lodestar.compute.fleet_apply | tee "$second"
if grep --extended-regexp 'changed=[1-9]|failed=[1-9]|unreachable=[1-9]' "$second"; then
	echo "the second run changed something, which it must not" >&2
	exit 1
fi

chapter "Check every promise: fleet_verify"
play lodestar.compute.fleet_verify

chapter "What runs where: fleet_report"
play lodestar.compute.fleet_report

cat <<'END'

The demo is done. What to try next, in this directory:

  eval "$(make -s env)"                        # ansible-playbook and the collection in this shell
  editor inventories/lab/group_vars/all/fleet.yml       # say count: 4, or add an instance
  ansible-playbook -i inventories/lab lodestar.compute.fleet_apply --check --diff
  ansible-playbook -i inventories/lab lodestar.compute.fleet_apply
  ansible-inventory -i inventories/lab -i inventories/lab_instances/lodestar.yml --graph
  python3 roles/lab/files/lab power-off hv1             # then apply again: hv1 is unknown, nothing is made twice
  make lab-down                                # takes the lab away, without a trace
END
printf '\nIt took %d s on hosts that were up.\n' "$((SECONDS - started))"
