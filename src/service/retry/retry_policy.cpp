// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/retry_policy.h"

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

/// An answer whose body, if it is whole, is what was asked for (RFC 9110 section 15.3).
bool hasBody(const HttpOutcome &reply)
{
    return reply.end == HttpOutcome::End::Answered && reply.status >= 200 && reply.status <= 203;
}

/// Neither a refusal nor what was asked for: nothing at all, or a part of it.
bool isNoWholeAnswer(const HttpOutcome &reply)
{
    return reply.end == HttpOutcome::End::Answered && reply.status >= 200 && reply.status < 300 && !hasBody(reply);
}

bool isPassing(const HttpOutcome &reply)
{
    if (reply.end == HttpOutcome::End::TooLarge)
        return false;
    return reply.end != HttpOutcome::End::Answered || reply.status == 408 || reply.status == 429 || reply.status >= 500
        || isNoWholeAnswer(reply);
}

bool isSlow(const HttpOutcome &reply)
{
    return reply.end == HttpOutcome::End::TimedOut || (reply.end == HttpOutcome::End::Answered && reply.status == 504);
}

bool isRedirect(const HttpOutcome &reply)
{
    return reply.status >= 301 && reply.status <= 308 && reply.status != 304 && !reply.location.isEmpty();
}

ErrorKind failureKind(const HttpOutcome &reply)
{
    switch (reply.end) {
    case HttpOutcome::End::TooLarge: return ErrorKind::BodyTooLarge;
    case HttpOutcome::End::TimedOut: return ErrorKind::TimedOut;
    case HttpOutcome::End::Unreachable: return ErrorKind::Unreachable;
    case HttpOutcome::End::Dropped: return ErrorKind::ServiceFailed;
    case HttpOutcome::End::Answered: break;
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
    if (reply.status >= 500 || (reply.status >= 200 && reply.status < 300))
        return ErrorKind::ServiceFailed;
    // a word in between (1xx) stands before every answer of such an address, and Qt hands out none behind it
    return reply.status < 400 ? ErrorKind::SentElsewhere : ErrorKind::RequestRefused;
}

Decision again(const Attempt &attempt, std::optional<int> retryAfter, ErrorKind otherwise, int unitMs, double spread)
{
    const Verdict verdict = attempt.tries > attempt.retries ? Verdict::Fail : Verdict::TryAgain;
    return {verdict, otherwise, waitFor(attempt.tries, retryAfter, unitMs, spread)};
}

/// A 401: a new login may help once; without a token the place itself is closed.
Decision unauthorized(const Attempt &attempt)
{
    if (!attempt.hasToken)
        return {Verdict::Fail, ErrorKind::AccessDenied, 0};
    return {attempt.loggedInAgain ? Verdict::Fail : Verdict::LogInAgain, ErrorKind::CredentialsRefused, 0};
}

/// A 403 or 404: only both forms of the address together say something about the floor.
Decision closed(const HttpOutcome &reply, const Attempt &attempt)
{
    if (attempt.otherPathTried)
        return {Verdict::Fail, ErrorKind::FloorRefused, 0};
    return {attempt.hasOtherPath ? Verdict::TryOtherPath : Verdict::Fail, failureKind(reply), 0};
}

Decision judge(const HttpOutcome &reply, const Attempt &attempt, int unitMs, double spread)
{
    if (hasBody(reply))
        return {Verdict::Accept, ErrorKind::ServiceFailed, 0};
    if (isSlow(reply) && attempt.slow > 0 && attempt.canBeHalved)
        return {Verdict::Fail, ErrorKind::TimedOut, 0};
    if (isPassing(reply))
        return again(attempt, reply.retryAfterSeconds, failureKind(reply), unitMs, spread);
    if (reply.status == 401)
        return unauthorized(attempt);
    if (reply.status == 403 || reply.status == 404)
        return closed(reply, attempt);
    if (isRedirect(reply) && attempt.redirects > 0)
        return {Verdict::Redirect, failureKind(reply), 0};
    return {Verdict::Fail, failureKind(reply), 0};
}

Decision judgeUnreadable(ErrorKind why, const Attempt &attempt, int unitMs, double spread)
{
    if (why == ErrorKind::CredentialsRefused)
        return unauthorized(attempt);
    if (why == ErrorKind::RequestRefused)
        return {Verdict::Fail, why, 0};
    return again(attempt, std::nullopt, why == ErrorKind::ServiceFailed ? why : ErrorKind::NotAHeatmapAnswer, unitMs,
                 spread);
}

/// What is known once `verdict` is carried out.
Attempt after(Attempt attempt, Verdict verdict)
{
    switch (verdict) {
    case Verdict::LogInAgain:
        attempt.loggedInAgain = true;
        --attempt.tries;
        break;
    case Verdict::TryOtherPath: attempt.otherPathTried = true; break;
    case Verdict::Redirect:   // never with the token: whoever answers next is somebody else
        --attempt.redirects;
        attempt.hasToken = false;
        attempt.tries = 0;
        break;
    case Verdict::Accept:
    case Verdict::TryAgain:
    case Verdict::Fail: break;
    }
    return attempt;
}

Decision loginAgain(const LoginAttempt &attempt, std::optional<int> retryAfter, int unitMs, double spread)
{
    const int wait = waitFor(attempt.tries, retryAfter, unitMs, spread);
    if (attempt.tries >= kLoginTries || wait >= attempt.leftMs)
        return {Verdict::Fail, ErrorKind::LoginUnreachable, 0};
    return {Verdict::TryAgain, ErrorKind::LoginUnreachable, wait};
}

}   // namespace

Decision decide(const HttpOutcome &reply, const Attempt &attempt, int unitMs, double spread)
{
    Decision decision = judge(reply, attempt, unitMs, spread);
    Attempt known = attempt;
    if (isSlow(reply))
        ++known.slow;
    if (decision.verdict != Verdict::Accept && reply.status != 401)
        known.loggedInAgain = false;
    decision.everybodyWaits = asksToWait(reply);
    decision.next = after(known, decision.verdict);
    return decision;
}

Decision decideUnreadable(ErrorKind why, const Attempt &attempt, int unitMs, double spread)
{
    Decision decision = judgeUnreadable(why, attempt, unitMs, spread);
    Attempt known = attempt;
    known.loggedInAgain = attempt.loggedInAgain && why == ErrorKind::CredentialsRefused;
    decision.next = after(known, decision.verdict);
    return decision;
}

bool asksToWait(const HttpOutcome &reply)
{
    return reply.status == 429 || (isPassing(reply) && reply.retryAfterSeconds.has_value());
}

Decision decideLogin(const HttpOutcome &reply, const LoginAttempt &attempt, int unitMs, double spread)
{
    if (isPassing(reply))
        return loginAgain(attempt, reply.retryAfterSeconds, unitMs, spread);
    if (hasBody(reply))
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
