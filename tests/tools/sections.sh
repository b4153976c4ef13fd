#!/usr/bin/env bash
# sections.sh TARGET...: runs make targets one after another, all of them, and sums up: how each ended and how long
# it took, and in the last line how many tests passed and failed (a target that counts none is one test).

set -euo pipefail
# shellcheck source=settings.sh
source "$(dirname "$0")/settings.sh"

cd "$CHECKOUT"
# A log is read as text by who comes later.
export NO_COLOR=1 PY_COLORS=0 ANSIBLE_NOCOLOR=1
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# The number before a word in the closing lines of pytest: count_in LOG passed.
count_in() {
    { grep -E '^=+ .*(passed|failed|error).* in [0-9.]+s' "$1" || true; } |
        { grep -oE "[0-9]+ $2" || true; } | awk '{sum += $1} END {print sum + 0}'
}

passed=0
failed=0
summary=()
for target in "$@"; do
    log=$logs/$target
    printf '\n===== %s =====\n' "$target"
    started=$SECONDS
    if make "$target" 2>&1 | tee "$log"; then verdict=passed; else verdict=FAILED; fi

    good=$(count_in "$log" passed)
    bad=$(($(count_in "$log" failed) + $(count_in "$log" error)))
    if [ "$verdict" = FAILED ] && [ "$bad" = 0 ]; then bad=1; fi
    if [ "$good" = 0 ] && [ "$bad" = 0 ]; then good=1; fi
    passed=$((passed + good))
    failed=$((failed + bad))
    summary+=("$(printf '%-10s %s  %4d s  %d passed, %d failed' \
        "$target" "$verdict" $((SECONDS - started)) "$good" "$bad")")
done

printf '\n===== summary =====\n'
printf '%s\n' "${summary[@]}"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
