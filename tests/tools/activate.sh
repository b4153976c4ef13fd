#!/usr/bin/env bash
# activate.sh NAME: prints the shell commands that put the environment NAME and this checkout's collection to use.
# `make env` hands them to a person, run.sh to the other tools.

# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

directory=$("$(dirname "$0")/environment.sh" "$1")

namespace=$collections_tree/ansible_collections/lodestar
mkdir -p "$namespace"
ln -sfn "$checkout" "$namespace/compute"

cat <<EOF
export PATH='$directory/bin':\$PATH
export ANSIBLE_COLLECTIONS_PATH='$collections_tree'
export ANSIBLE_CONFIG='$checkout/ansible.cfg'
EOF
# Ansible refuses to run in a locale that is not UTF-8, as a bare server's may be.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    echo "export LC_ALL=C.UTF-8"
fi
