#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Floorscope with its tests and runs them all. With CI=true compiler warnings are errors.
set -euo pipefail
floorscope_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$floorscope_root/app/packages.sh"

floorscope_install "${floorscope_packages[@]}" clang-format-14 librsvg2-bin python3-ezdxf
build=$floorscope_root/build/tests
echo "Building Floorscope and its tests."
# -O1: with -O3 a source takes a fifth to a third longer; app/run.sh builds with that. gold links a window's test in a third of the time.
floorscope_build "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS=-DQT_FORCE_ASSERTS -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" -DFLOORSCOPE_PRECOMPILED=ON \
    -DFLOORSCOPE_UNITY=ON -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=gold -DFLOORSCOPE_WERROR="$([ "${CI:-}" = true ] && echo ON || echo OFF)"
# four at a time on two cores: tests of the window and of retries wait for most of their time
ctest --test-dir "$build" --output-on-failure --parallel 4
