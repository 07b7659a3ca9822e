// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_reader.h"

#include "heatmap/io/answer_check.h"

#include <algorithm>
#include <variant>

namespace floorscope {

Result<AnyAnswer> readAnyAnswer(const QByteArray &json, std::optional<CellSize> asked)
{
    return readCheckedAnswer(json, asked);
}

Result<Answer> readAnswer(const QByteArray &json, std::optional<CellSize> asked)
{
    Result<AnyAnswer> answer = readAnyAnswer(json, asked);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (Answer *counts = std::get_if<Answer>(&*answer))
        return std::move(*counts);
    return failure(ErrorKind::NormalisedAnswer);
}

bool contradictsItself(const Answer &answer)
{
    return std::any_of(answer.warnings.begin(), answer.warnings.end(),
                       [](const Warning &warning) { return isAboutCounts(warning.kind); });
}

}   // namespace floorscope
