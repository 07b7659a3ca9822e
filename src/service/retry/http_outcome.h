// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace floorscope {

/// How one HTTP request ended, as far as it decides what follows.
struct HttpOutcome
{
    enum class End { Answered, Dropped, TimedOut, TooLarge, Unreachable };
    End end = End::Answered;
    int status = 0;                         ///< HTTP status; 0 unless Answered
    QByteArray location;                    ///< of a redirect
    std::optional<int> retryAfterSeconds;   ///< from either form of Retry-After
};

/// Seconds of a Retry-After header, "120" or "Wed, 21 Oct 2026 07:28:00 GMT"; nothing for anything else. A date is an
/// hour ahead at most. `now`: seconds since 1970.
[[nodiscard]] std::optional<int> readRetryAfter(const QByteArray &header, qint64 now);

}   // namespace floorscope
