// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "service/retry/http_outcome.h"

namespace floorscope {

// What follows an answer of the service: tried again, after how long, or given up.

inline constexpr int kMostRetries = 4;     ///< after the first try
inline constexpr int kMostRedirects = 5;   ///< of a question without a token of ours

/// What is known about a call that was answered.
struct Attempt
{
    int tries = 1;                 ///< requests sent so far, this one included
    int retries = kMostRetries;    ///< allowed after the first try
    int slow = 0;                  ///< 504s and time-outs so far, this one not included
    int redirects = 0;             ///< that may still be followed; requests with a token follow none
    bool hasToken = true;          ///< the request carried one
    bool loggedInAgain = false;    ///< after a 401, and nothing but that since
    bool otherPathTried = false;   ///< after a 403 or 404
    bool hasOtherPath = false;     ///< detections have two path forms
    bool canBeHalved = false;      ///< what canBeHalved(span) says of a heatmap
};

enum class Verdict { Accept, TryAgain, LogInAgain, TryOtherPath, Redirect, Fail };

struct Decision
{
    Verdict verdict = Verdict::Accept;
    ErrorKind kind = ErrorKind::ServiceFailed;   ///< of a failure
    int waitMs = 0;                              ///< before TryAgain
    bool everybodyWaits = false;                 ///< the service asks so: nobody else is sent before that either
    Attempt next = {};                           ///< what is known about the call then
};

/// Judges one answer. `unitMs`: the first wait, doubled each time, 60 units at most; `spread` 0..1 adds up to a
/// quarter. Retry-After makes a wait longer, never shorter, 120 units at most.
[[nodiscard]] Decision decide(const HttpOutcome &reply, const Attempt &attempt, int unitMs, double spread);
/// Judges a 200 whose body is no usable answer, by what its reader says: CredentialsRefused is like a 401,
/// RequestRefused is final, anything else is tried again like a 5xx and then ServiceFailed, or NotAHeatmapAnswer if
/// that is not what the reader said.
[[nodiscard]] Decision decideUnreadable(ErrorKind why, const Attempt &attempt, int unitMs, double spread);
/// True if the service asks everybody to wait, not only the request that was answered.
[[nodiscard]] bool asksToWait(const HttpOutcome &reply);

/// How far a login has come.
struct LoginAttempt
{
    int tries = 1;       ///< sent so far
    qint64 leftMs = 0;   ///< of the time that all tries and waits together may take
};
/// The same for logins: a 4xx and a redirect are final, anything else is tried twice more, while there is time.
[[nodiscard]] Decision decideLogin(const HttpOutcome &reply, const LoginAttempt &attempt, int unitMs, double spread);
/// Judges a 200 without a token in it: like a 5xx.
[[nodiscard]] Decision decideUnreadableLogin(const LoginAttempt &attempt, int unitMs, double spread);

}   // namespace floorscope
