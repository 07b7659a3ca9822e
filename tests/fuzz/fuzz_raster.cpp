// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/other_format.h"
#include "plan/whole_picture.h"

using namespace floorscope;

/// Whether a picture is whole, and what it is where it is none that is read: before Qt's plugins see it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    (void)checkWhole(bytes);
    (void)checkWhole(bytes, 2);
    (void)isWholeTiff(bytes, 1);
    return 0;
}
