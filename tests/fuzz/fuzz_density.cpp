// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/paper/picture_density.h"

#include <cmath>

using namespace floorscope;

/// A density is a number of pixels, whichever picture of the file it is of. The first byte tells which.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::optional<double> density = pixelsPerPaperMetre(fuzzedBytes(data + 1, size - 1), 1 + data[0]);
    require(!density || (*density > 0.0 && std::isfinite(*density)));
    return 0;
}
