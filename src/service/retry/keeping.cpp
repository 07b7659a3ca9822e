// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/keeping.h"

#include "heatmap/io/answer_reader.h"

namespace floorscope {

Keeping keeping(const Answer &answer, TimeSpan span, qint64 askedAt)
{
    if (answer.total == 0 && !isSettled(span, askedAt))
        return Keeping::Drop;
    return contradictsItself(answer) ? Keeping::KeepIfRepeated : Keeping::Keep;
}

}   // namespace floorscope
