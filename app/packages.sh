#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and tests/run.sh: installs what is missing with the system's package manager, and says so.

# What it takes to build and to run.
floorscope_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-datavisualization-dev libqt6opengl6-dev qt6-declarative-dev qt6-httpserver-dev qt6-websockets-dev libqt6sql6-sqlite
    libqcustomplot-dev libsimdjson-dev libspng-dev libjpeg-dev zlib1g-dev libexpected-dev libcctz-dev libssl-dev qtkeychain-qt6-dev
    librsvg2-dev qt6-image-formats-plugins libgdal-dev libical-dev libboost-dev
    breeze-icon-theme fonts-noto-core tzdata libgl1-mesa-dri libglx-mesa0
)

# Installs the packages of the list that are not there yet; quiet when all are.
floorscope_install() {
    command -v dpkg-query >/dev/null || {
        echo "This is not a Debian system: install a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 and the libraries of the README yourself."
        return 0
    }
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    # names that this release does not have are provided by others of the list
    local wanted=() as_root=()
    [ ${#missing[@]} -eq 0 ] && return 0
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    for package in "${missing[@]}"; do
        apt-cache show "$package" >/dev/null 2>&1 && wanted+=("$package")
    done
    [ ${#wanted[@]} -eq 0 ] && return 0
    echo "Installing: ${wanted[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# floorscope_build FOLDER CMAKE-OPTION...: configures and builds quietly; the log is shown only when it fails.
floorscope_build() {
    local folder=$1 log
    shift
    mkdir -p "$folder"
    log=$folder/build.log
    if ! { cmake -S "$floorscope_root" -B "$folder" -G Ninja "$@" && cmake --build "$folder"; } >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "The build failed; the whole log is in $log."
        return 1
    fi
}
