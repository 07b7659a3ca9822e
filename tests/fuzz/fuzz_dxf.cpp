// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "plan/cad/dxf_survey.h"

using namespace floorscope;

/// What is read of a drawing before a library reads it: the same bytes give the same survey, and no count is negative.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    (void)isBinaryDxf(bytes);
    (void)isReadableDwg(bytes);
    (void)dwgRelease(bytes);
    if (!isDxfText(bytes))
        return 0;
    const DxfSurvey survey = surveyDxf(bytes);
    require(survey.shapes >= 0 && survey == surveyDxf(bytes));
    return 0;
}
