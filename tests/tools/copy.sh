#!/usr/bin/env bash
# copy.sh DIRECTORY: copies what git does not ignore to DIRECTORY/ansible_collections/lodestar/compute and prints that.
# ansible-test skips everything in a link or an ignored place, and the importer builds in place: both get a copy.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

copy=$1/ansible_collections/lodestar/compute
rm -rf "$copy"
mkdir -p "$copy"
cd "$CHECKOUT"
git ls-files -z --cached --others --exclude-standard |
    while IFS= read -r -d '' path; do
        # Deleted, yet not committed so.
        [ ! -e "$path" ] || printf '%s\0' "$path"
    done |
    tar --create --null --files-from=- | tar --extract --directory="$copy"
printf '%s\n' "$copy"
