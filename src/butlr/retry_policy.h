// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "butlr/http_exchange.h"

namespace floorscope {

// THE rules of what is tried again: nothing else in the program decides it.

/// What is known about a call that was answered.
struct Attempt
{
    int tries = 1;                   ///< requests sent so far, this one included
    int slow = 0;                    ///< 504s and time-outs so far, this one not included
    bool loggedInAgain = false;      ///< after a 401
    bool otherPathTried = false;     ///< after a 403 or 404
    bool hasOtherPath = false;       ///< detections have two path forms
    bool canBeHalved = false;        ///< what canBeHalved(span) says of a heatmap
};

enum class Verdict { Accept, TryAgain, LogInAgain, TryOtherPath, Fail };

struct Decision
{
    Verdict verdict = Verdict::Accept;
    ErrorKind kind = ErrorKind::ServiceFailed;     ///< of a failure
    int waitMs = 0;                                ///< before TryAgain
};

inline constexpr int kMostRetries = 4;             ///< after the first try

/// Judges one answer. `unitMs`: the first wait, doubled each time, 60 units at most; `spread` 0..1 adds up to a quarter.
/// Retry-After is obeyed, 120 units at most.
[[nodiscard]] Decision decide(const HttpReply &reply, const Attempt &attempt, int unitMs, double spread);
/// Judges a 200 whose body is not a whole answer: tried again like a 5xx, then NotAHeatmapAnswer.
[[nodiscard]] Decision decideUnreadable(const Attempt &attempt, int unitMs, double spread);
/// The same for logins: a 4xx is final, anything else is tried twice more; the waits stay short, so that a dead address takes well
/// under a minute.
[[nodiscard]] Decision decideLogin(const HttpReply &reply, int tries, int unitMs, double spread);

} // namespace floorscope
