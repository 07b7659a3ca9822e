// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "model/document_json.h"

using namespace floorscope;

/// A document that was read is written, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<ReadDocument> read = readDocument(fuzzedBytes(data, size));
    if (!read)
        return 0;
    const QByteArray written = documentJson(read->document);
    const Result<ReadDocument> again = readDocument(written);
    require(again && documentJson(again->document) == written);
    return 0;
}
