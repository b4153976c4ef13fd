# Where things are, for the tools beside this file, which source it.
# shellcheck shell=bash

set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
export checkout

# Environments and caches live outside the checkout, so that fresh clones share them.
if [ -z "${LODESTAR_CACHE:-}" ]; then
    if [ "$(id -u)" = 0 ]; then
        LODESTAR_CACHE=/var/cache/lodestar
    else
        LODESTAR_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/lodestar
    fi
fi
export LODESTAR_CACHE

# The distribution's own Python: a shim of pyenv in PATH would change what is tested with the directory.
python=${LODESTAR_PYTHON:-/usr/bin/python3}
export python

checkout_key=$(printf '%s' "$checkout" | sha256sum | cut -c 1-12)
export checkout_key

# Ansible finds a collection as ansible_collections/NAMESPACE/NAME only; a link inside the checkout would be
# refused by ansible-test and walked in circles by ansible-lint, so the tree with the link is outside.
collections_tree=$LODESTAR_CACHE/trees/$checkout_key
export collections_tree

say() {
    printf '%s\n' "$*" >&2
}

# A list's entries, one a line, without its comments and what it includes.
list_entries() {
    sed -e 's/#.*//' -e '/^-r /d' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"
}
