// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_file.h"
#include "fuzz.h"

using namespace floorscope;

/// Texts of other programs, packed or in any encoding, become UTF-8 or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<QByteArray> text = plainText(fuzzedBytes(data, size));
    require(text || !text.error().where.contains(QChar(0)));
    return 0;
}
