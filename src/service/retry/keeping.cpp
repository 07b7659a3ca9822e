// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/keeping.h"

#include "heatmap/io/answer_reader.h"

namespace floorscope {

bool isWorthKeeping(const Answer &answer, TimeSpan span, qint64 askedAt)
{
    return !contradictsItself(answer) && (answer.total > 0 || isSettled(span, askedAt));
}

}   // namespace floorscope
