#!/bin/sh
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts Debian 13's QCustomPlot for Qt 6 into a folder, for bench_chart, and prints what to configure with.
# Its development package wants Qt 5's and Qt 6's beside each other; only the header and the library for
# Qt 6 are needed.
#   packaging/root run sh tests/bench/qcustomplot.sh FOLDER
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)
mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial"
apt() {
    apt-get -q -o Dir::State="$folder/apt" -o Dir::State::status=/var/lib/dpkg/status -o Dir::Cache="$folder/apt" \
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none "$@" >&2
}
apt update
cd "$folder"
apt download libqcustomplot-dev libqcustomplot2.1-qt6
for package in ./*.deb; do dpkg-deb -x "$package" "$folder"; done
rm -rf ./*.deb "$folder/apt"
echo "-DCMAKE_PREFIX_PATH=$folder/usr"
