#!/usr/bin/env bash
# sanity.sh: ansible-test's sanity tests, on a copy. Its own environments are kept in the cache, apart from ~/.ansible.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

"$(dirname "$0")/packages.sh" tests
copy=$("$(dirname "$0")/copy.sh" "$LODESTAR_CACHE/sanity/$CHECKOUT_KEY")
version=$("$PYTHON" -c 'import sys; print("{}.{}".format(*sys.version_info))')

# ansible-test fetches get-pip from a host of its own, once; the stand-in takes Python's bundled pip instead.
home=$LODESTAR_CACHE/sanity/home
mkdir -p "$home/.ansible/test/cache"
cp "$(dirname "$0")/get_pip.py" "$home/.ansible/test/cache/get_pip_24_2.py"
for settings in .config/pip .pip; do
    if [ -d "$HOME/$settings" ]; then
        mkdir -p "$home/$(dirname "$settings")"
        ln -sfn "$HOME/$settings" "$home/$settings"
    fi
done

cd "$copy"
HOME=$home "$CHECKOUT/tests/tools/run.sh" tests ansible-test sanity --local --python "$version" --color no "$@"
