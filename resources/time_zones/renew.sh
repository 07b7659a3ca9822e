#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Floorscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# renew.sh FOLDER: makes zones.index and zones.tzif anew from FOLDER/tzdata.zi and FOLDER/zone.tab (see README.md).
set -euo pipefail
export LC_ALL=C
from=$(cd "${1:?renew.sh FOLDER}" && pwd)
cd "$(dirname "$0")"
compiled=$(mktemp -d)
trap 'rm -r "$compiled"' EXIT
PATH=$PATH:/usr/sbin
zic -b fat -d "$compiled" "$from/tzdata.zi"   # fat: cctz 2.3 wants the years to 2037 written out

declare -A country place
while read -r code _ name _; do
    [[ $code == \#* ]] || country[$name]=$code
done <"$from/zone.tab"

sed -n 's/^# version /version /p;1q' "$from/tzdata.zi" >zones.index
: >zones.tzif
at=0
while read -r name; do
    file=$compiled/$name
    length=$(stat -c %s "$file")
    inode=$(stat -c %i "$file")   # names of one zone are links to one file
    if [[ -z ${place[$inode]:-} ]]; then
        place[$inode]=$at
        cat "$file" >>zones.tzif
        at=$((at + length))
    fi
    echo "$name ${place[$inode]} $length ${country[$name]:--}" >>zones.index
done < <(cd "$compiled" && find . -type f ! -name Factory | sed 's,^\./,,' | sort)
echo "$(head -n 1 zones.index), $(($(wc -l <zones.index) - 1)) names"
