// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "heatmap/io/heatmap_file.h"

using namespace floorscope;

/// Whatever the bytes are, reading ends with a value or an error; a map that was read can be written, and is then read
/// again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<AnyHeatmap> read = readHeatmapFile(fuzzedBytes(data, size));
    if (!read)
        return 0;
    const Heatmap *heatmap = std::get_if<Heatmap>(&*read);
    if (!heatmap || heatmap->grid.values().size() > 100'000)
        return 0;
    const QByteArray written = writeHeatmapFile(*heatmap, {});
    const Result<AnyHeatmap> again = readHeatmapFile(written);
    require(again && writeHeatmapFile(std::get<Heatmap>(*again), {}) == written);
    return 0;
}
