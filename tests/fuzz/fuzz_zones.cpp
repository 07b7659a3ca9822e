// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_file.h"
#include "fuzz.h"

using namespace floorscope;

/// Zones that were read are written, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<ZoneFile> file = readZones(fuzzedBytes(data, size));
    if (!file)
        return 0;
    const QByteArray written = zonesGeoJson(file->zones);
    const Result<ZoneFile> again = readZones(written);
    require(again && zonesGeoJson(again->zones) == written);
    return 0;
}
