// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/retry_policy.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kLongestWait = 60;      ///< units
constexpr int kLongestObeyed = 120;   ///< units of a Retry-After
constexpr int kLoginTries = 3;

int waitFor(int tries, std::optional<int> retryAfter, int unitMs, double spread)
{
    const int units = std::min(1 << std::min(tries - 1, 6), kLongestWait);
    const double backoff = units * unitMs * (1.0 + spread / 4.0);
    const double asked = (std::min(retryAfter.value_or(0), kLongestObeyed) + spread / 4.0) * unitMs;
    return static_cast<int>(std::max(backoff, asked));
}

bool isPassing(const HttpReply &reply)
{
    if (reply.end == HttpReply::End::TooLarge)
        return false;
    return reply.end != HttpReply::End::Answered || reply.status == 408 || reply.status == 429 || reply.status >= 500;
}

bool isSlow(const HttpReply &reply)
{
    return reply.end == HttpReply::End::TimedOut || (reply.end == HttpReply::End::Answered && reply.status == 504);
}

ErrorKind kindOf(const HttpReply &reply)
{
    switch (reply.end) {
    case HttpReply::End::TooLarge: return ErrorKind::BodyTooLarge;
    case HttpReply::End::TimedOut: return ErrorKind::TimedOut;
    case HttpReply::End::Unreachable: return ErrorKind::Unreachable;
    case HttpReply::End::Dropped: return ErrorKind::ServiceFailed;
    case HttpReply::End::Answered: break;
    }
    switch (reply.status) {
    case 401: return ErrorKind::CredentialsRefused;
    case 403: return ErrorKind::AccessDenied;
    case 404: return ErrorKind::NotFound;
    case 429: return ErrorKind::TooManyRequests;
    case 408:
        return ErrorKind::ServiceFailed;   // about the request's way here, not about the work: halves would not help
    case 504: return ErrorKind::TimedOut;
    default: break;
    }
    if (reply.status >= 500)
        return ErrorKind::ServiceFailed;
    return reply.status < 400 ? ErrorKind::UnexpectedAnswer : ErrorKind::RequestRefused;
}

Decision again(const Attempt &attempt, std::optional<int> retryAfter, ErrorKind otherwise, int unitMs, double spread)
{
    const Verdict verdict = attempt.tries > attempt.retries ? Verdict::Fail : Verdict::TryAgain;
    return {verdict, otherwise, waitFor(attempt.tries, retryAfter, unitMs, spread)};
}

bool isRedirect(const HttpReply &reply)
{
    return reply.status >= 301 && reply.status <= 308 && reply.status != 304 && !reply.location.isEmpty();
}

/// A 401: a new login may help once; without a token the place itself is closed.
Decision unauthorized(const Attempt &attempt)
{
    if (!attempt.hasToken)
        return {Verdict::Fail, ErrorKind::AccessDenied, 0};
    return {attempt.loggedInAgain ? Verdict::Fail : Verdict::LogInAgain, ErrorKind::CredentialsRefused, 0};
}

/// A 403 or 404: only both forms of the address together say something about the floor.
Decision closed(const HttpReply &reply, const Attempt &attempt)
{
    if (attempt.otherPathTried)
        return {Verdict::Fail, ErrorKind::FloorRefused, 0};
    return {attempt.hasOtherPath ? Verdict::TryOtherPath : Verdict::Fail, kindOf(reply), 0};
}

Decision loginAgain(const LoginAttempt &attempt, std::optional<int> retryAfter, int unitMs, double spread)
{
    const int wait = waitFor(attempt.tries, retryAfter, unitMs, spread);
    if (attempt.tries >= kLoginTries || wait >= attempt.leftMs)
        return {Verdict::Fail, ErrorKind::LoginUnreachable, 0};
    return {Verdict::TryAgain, ErrorKind::LoginUnreachable, wait};
}

}   // namespace

Decision decide(const HttpReply &reply, const Attempt &attempt, int unitMs, double spread)
{
    if (reply.end == HttpReply::End::Answered && reply.status == 200)
        return {Verdict::Accept, ErrorKind::ServiceFailed, 0};
    if (isSlow(reply) && attempt.slow > 0 && attempt.canBeHalved)
        return {Verdict::Fail, ErrorKind::TimedOut, 0};
    if (isPassing(reply))
        return again(attempt, reply.retryAfterSeconds, kindOf(reply), unitMs, spread);
    if (reply.status == 401)
        return unauthorized(attempt);
    if (reply.status == 403 || reply.status == 404)
        return closed(reply, attempt);
    if (isRedirect(reply) && attempt.redirects > 0)
        return {Verdict::Redirect, kindOf(reply), 0};
    return {Verdict::Fail, kindOf(reply), 0};
}

Decision decideUnreadable(ErrorKind why, const Attempt &attempt, int unitMs, double spread)
{
    if (why == ErrorKind::CredentialsRefused)
        return unauthorized(attempt);
    if (why == ErrorKind::RequestRefused)
        return {Verdict::Fail, why, 0};
    return again(attempt, std::nullopt, why == ErrorKind::ServiceFailed ? why : ErrorKind::NotAHeatmapAnswer, unitMs,
                 spread);
}

bool asksToWait(const HttpReply &reply)
{
    return reply.status == 429 || (isPassing(reply) && reply.retryAfterSeconds.has_value());
}

Decision decideLogin(const HttpReply &reply, const LoginAttempt &attempt, int unitMs, double spread)
{
    if (isPassing(reply))
        return loginAgain(attempt, reply.retryAfterSeconds, unitMs, spread);
    if (reply.status == 200)
        return {Verdict::Accept, ErrorKind::LoginUnreachable, 0};
    const bool noLogin =
        reply.status < 400 || reply.status == 404 || reply.status == 405;   // whoever answers is no login
    return {Verdict::Fail, noLogin ? ErrorKind::LoginUnreachable : ErrorKind::CredentialsRefused, 0};
}

Decision decideUnreadableLogin(const LoginAttempt &attempt, int unitMs, double spread)
{
    return loginAgain(attempt, std::nullopt, unitMs, spread);
}

}   // namespace floorscope
