// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/retry_policy.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kLongestWait = 60;        ///< units
constexpr int kLongestObeyed = 120;     ///< units of a Retry-After
constexpr int kLoginTries = 3;

int waitFor(int tries, std::optional<int> retryAfter, int unitMs, double spread)
{
    if (retryAfter)
        return std::min(*retryAfter, kLongestObeyed) * unitMs + static_cast<int>(spread * unitMs / 4);
    const int units = std::min(1 << std::min(tries - 1, 6), kLongestWait);
    return static_cast<int>(units * unitMs * (1.0 + spread / 4.0));
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
    case 504: return ErrorKind::TimedOut;   // a 408 is about the request's way here, not about the work: halving would not help
    default: break;
    }
    return reply.status >= 500 || reply.status < 400 ? ErrorKind::ServiceFailed : ErrorKind::RequestRefused;
}

Decision again(const Attempt &attempt, std::optional<int> retryAfter, ErrorKind otherwise, int unitMs, double spread)
{
    if (attempt.tries > kMostRetries)
        return {Verdict::Fail, otherwise, 0};
    return {Verdict::TryAgain, otherwise, waitFor(attempt.tries, retryAfter, unitMs, spread)};
}

} // namespace

Decision decide(const HttpReply &reply, const Attempt &attempt, int unitMs, double spread)
{
    if (reply.end == HttpReply::End::Answered && reply.status == 200)
        return {Verdict::Accept, ErrorKind::ServiceFailed, 0};
    if (isSlow(reply) && attempt.slow > 0 && attempt.canBeHalved)
        return {Verdict::Fail, ErrorKind::TimedOut, 0};
    if (isPassing(reply))
        return again(attempt, reply.retryAfterSeconds, kindOf(reply), unitMs, spread);
    if (reply.status == 401 && !attempt.loggedInAgain)
        return {Verdict::LogInAgain, ErrorKind::CredentialsRefused, 0};
    if ((reply.status == 403 || reply.status == 404) && attempt.hasOtherPath && !attempt.otherPathTried)
        return {Verdict::TryOtherPath, kindOf(reply), 0};
    return {Verdict::Fail, kindOf(reply), 0};
}

Decision decideUnreadable(const Attempt &attempt, int unitMs, double spread)
{
    return again(attempt, std::nullopt, ErrorKind::NotAHeatmapAnswer, unitMs, spread);
}

Decision decideLogin(const HttpReply &reply, int tries, int unitMs, double spread)
{
    if (reply.end == HttpReply::End::Answered && reply.status == 200)
        return {Verdict::Accept, ErrorKind::LoginUnreachable, 0};
    if (reply.end == HttpReply::End::Answered && reply.status >= 400 && reply.status < 500 && !isPassing(reply))
        return {Verdict::Fail, reply.status == 404 ? ErrorKind::LoginUnreachable : ErrorKind::CredentialsRefused, 0};
    if (tries >= kLoginTries)
        return {Verdict::Fail, ErrorKind::LoginUnreachable, 0};
    return {Verdict::TryAgain, ErrorKind::LoginUnreachable, std::min(waitFor(tries, reply.retryAfterSeconds, unitMs, spread), 5 * unitMs)};
}

} // namespace floorscope
