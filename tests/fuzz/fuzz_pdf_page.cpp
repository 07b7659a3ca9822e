// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/pdf_page.h"
#include "plan/plan_decoders.h"

using namespace floorscope;

/// The facts of a page that are read beside Qt Pdf.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = pdfIn(fuzzedBytes(data, size));
    for (const int page : {1, 2})
        (void)readPdfPage(bytes, page);
    return 0;
}
