// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/plan_decoders.h"
#include "plan/plan_svg_text.h"
#include "plan/svg_parts.h"

using namespace floorscope;

/// What is read of a drawing before a library draws it. (The libraries have fuzzers of their own.)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    (void)looksLikeSvg(bytes);
    (void)probeSvg(bytes);
    if (const Result<SvgText> text = readSvgText(bytes)) {
        (void)levels(text->text);
        (void)linkNotes(findSvgParts(text->text).links, {}, [](const SvgLink &) { return false; });
    }
    return 0;
}
