#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Floorscope and opens the demo building. Without a display it renders the demo's report to a PNG instead.
set -euo pipefail
floorscope_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$floorscope_root/app/packages.sh"

floorscope_install "${floorscope_packages[@]}"
build=$floorscope_root/build/app
[ -x "$build/floorscope" ] || echo "Building Floorscope: a few minutes the first time."
floorscope_build "$build" -DCMAKE_BUILD_TYPE=Release -DFLOORSCOPE_TESTS=OFF -DFLOORSCOPE_PRECOMPILED=ON -DFLOORSCOPE_UNITY=ON

if [ $# -gt 0 ]; then
    exec "$build/floorscope" "$@"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/floorscope" --demo
else
    "$build/floorscope" report --demo -o "$build/demo-report.png"
    echo "There is no display, so the demo building's report was drawn: $build/demo-report.png"
fi
