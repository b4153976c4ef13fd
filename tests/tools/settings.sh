# Where things are, for the tools beside this file, which source it.
# shellcheck shell=bash

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
export CHECKOUT

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
PYTHON=${LODESTAR_PYTHON:-/usr/bin/python3}
export PYTHON

CHECKOUT_KEY=$(printf '%s' "$CHECKOUT" | sha256sum | cut -c 1-8)
export CHECKOUT_KEY

# Ansible finds a collection as ansible_collections/NAMESPACE/NAME only; a link inside the checkout would be
# refused by ansible-test and walked in circles by ansible-lint, so the tree with the link is outside.
COLLECTIONS_TREE=$LODESTAR_CACHE/trees/$CHECKOUT_KEY
export COLLECTIONS_TREE

say() {
    printf '%s\n' "$*" >&2
}

# A list's entries, one a line, without its comments and what it includes.
list_entries() {
    sed -e 's/#.*//' -e '/^-r /d' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"
}
