// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <cstdint>
#include <utility>
#include <vector>

namespace floorscope {

/// The spans that were answered, in order. Written by the server's thread and read by whoever checks it: the one place
/// in the program where two threads share a list.
class AnswerLog
{
public:
    using Span = std::pair<std::int64_t, std::int64_t>;   ///< start, stop, seconds since 1970

    void add(Span span)
    {
        const QMutexLocker lock(&m_mutex);
        m_spans.push_back(span);
    }

    [[nodiscard]] std::vector<Span> spans() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_spans;
    }

private:
    mutable QMutex m_mutex;
    std::vector<Span> m_spans;
};

}   // namespace floorscope
