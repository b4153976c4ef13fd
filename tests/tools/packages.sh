#!/usr/bin/env bash
# packages.sh LIST...: installs what is missing of the Debian packages in requirements/LIST.apt, and says so before.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

lists=()
for list in "$@"; do
    lists+=("$CHECKOUT/requirements/$list.apt")
done
mapfile -t wanted < <(list_entries "${lists[@]}")

if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian: what the packages ${wanted[*]} bring there is taken to be installed."
    exit 0
fi

installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qx "$package installed" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

say "Debian packages to install: ${missing[*]}"
if [ "$(id -u)" != 0 ]; then
    say "That needs root. Run: sudo apt-get install --no-install-recommends ${missing[*]}"
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! {
    apt-get update --quiet=2 &&
        apt-get install --quiet=2 --yes --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}"
} >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
