#!/usr/bin/env bash
# activate.sh NAME: prints the shell commands that put the environment NAME and this checkout's collection to use.
# `make env` hands them to a person, run.sh to the other tools.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

directory=$("$(dirname "$0")/environment.sh" "$1")

namespace=$COLLECTIONS_TREE/ansible_collections/lodestar
mkdir -p "$namespace"
ln -sfn "$CHECKOUT" "$namespace/compute"

cat <<EOF
export PATH='$directory/bin':\$PATH
export ANSIBLE_COLLECTIONS_PATH='$COLLECTIONS_TREE'
export ANSIBLE_CONFIG='$CHECKOUT/ansible.cfg'
EOF
# Ansible refuses to run in a locale that is not UTF-8, as a bare server's may be.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    echo "export LC_ALL=C.UTF-8"
fi
