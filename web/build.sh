#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds or tests the page with the system's npm:  build.sh build CLASSES | build.sh test TARGET
# Where npm is missing it says so and leaves the page out; the API works without.
set -eu
cd "$(dirname -- "$0")"

say() { printf '%s\n' "web: $*" >&2; }

if ! command -v npm >/dev/null 2>&1; then
  say "npm is missing: SKIPPED, this build has no page (install Node.js 20 or newer with npm)"
  exit 0
fi
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
case $1 in
  build) npm run --silent build -- --outDir "$2/org/dateline/web/page" ;;
  test) npm run --silent test ;;
  *) say "unknown: $1"; exit 2 ;;
esac
