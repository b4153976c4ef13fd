#!/usr/bin/env bash
# docs_site.sh: builds the documentation site, without a network, in site/html: the guides of docs/ and a page for
# every plugin and role.

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

run=$CHECKOUT/tests/tools/run.sh
site=$CHECKOUT/site
pages=$site/pages
rm -rf "$site"
mkdir -p "$pages/guides"
# antsibull-docs wants its directory writable by nobody else.
mkdir -m 700 "$pages/reference"

cp "$CHECKOUT/docs/site/index.rst" "$pages"
for guide in "$CHECKOUT"/docs/*.md; do
    [ ! -e "$guide" ] || cp "$guide" "$pages/guides"
done
"$run" tools antsibull-docs collection --use-current --squash-hierarchy --cleanup everything --fail-on-error \
    --dest-dir "$pages/reference" lodestar.compute
"$run" tools sphinx-build --builder html --conf-dir "$CHECKOUT/docs/site" --quiet --fail-on-warning --keep-going \
    "$pages" "$site/html"
say "Built: $site/html/index.html"
