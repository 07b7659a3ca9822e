// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/collect_run.h"

#include "base/log.h"
#include "base/when_done.h"
#include "fetch/collect_probes.h"
#include "heatmap/io/answer_reader.h"

#include <QtConcurrent>

#include <algorithm>
#include <functional>
#include <utility>

namespace floorscope {

namespace {

constexpr int kMostOpen = 64;    ///< requests handed to the source at a time; it queues them itself
constexpr int kSlowInARow = 3;   ///< then it is found out whether the service answers at all

bool endsTheRun(const Error &error)
{
    return error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::CredentialsMissing
        || error.kind == ErrorKind::LoginUnreachable || error.kind == ErrorKind::BadAddress
        || error.kind == ErrorKind::InsecureAddress || error.kind == ErrorKind::FloorRefused;
}

/// An empty answer of hours that may still be coming in says nothing tomorrow.
bool isWorthKeeping(const Answer &answer, TimeSpan span, qint64 now)
{
    return !contradictsItself(answer) && (answer.total > 0 || isSettled(span, now));
}

}   // namespace

std::vector<std::vector<TimeSpan>> setsOf(const Question &question, const std::vector<WantedSpan> &wanted)
{
    if (!question.leaveOutSilent)
        return {hoursOf(wanted)};
    // a piece that reaches over a day could not tell whether that day is silent
    std::map<QDate, std::vector<TimeSpan>> days;
    for (const WantedSpan &span : wanted)
        days[span.day].push_back(span.span);
    std::vector<std::vector<TimeSpan>> sets;
    sets.reserve(days.size());
    for (const auto &[day, spans] : days)
        sets.push_back(spans);
    return sets;
}

CollectRun::CollectRun(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question,
                       bool keepCells)
    : m_source(source), m_store(store), m_clock(std::move(clock)), m_keepCells(keepCells)
{
    m_collected.question = question;
    m_pace.start();
}

CollectRun::~CollectRun()
{
    giveUp();
}

void CollectRun::giveUp()
{
    m_over = true;
    for (auto &[span, asked] : m_asked)
        if (!asked.isFinished())
            asked.cancel();
}

StoreKey CollectRun::key() const
{
    const Question &question = m_collected.question;
    return {m_source.storeKey(), question.spaceId, question.cellSize, question.includeEmpty};
}

void CollectRun::start()
{
    Result<std::vector<WantedSpan>> wanted = wantedSpans(m_collected.question);
    if (!wanted)
        return stop(wanted.error());
    m_collected.wanted = std::move(*wanted);
    const qint64 now = m_clock();
    const std::vector<WantedSpan> over = overAt(m_collected.wanted, now);
    const std::vector<TimeSpan> hours = hoursOf(over);
    m_ahead = subtracted(hoursOf(m_collected.wanted), hours);
    if (!m_store)
        return useStored({}, hours);
    whenDone(m_store->storedApart(key(), setsOf(m_collected.question, over), now), this,
             [this, hours](const Result<std::vector<TimeSpan>> &stored) {
                 if (!stored)
                     setStoreAside(stored.error());
                 useStored(stored.value_or(std::vector<TimeSpan>()), hours);
             });
}

void CollectRun::useStored(const std::vector<TimeSpan> &stored, const std::vector<TimeSpan> &hours)
{
    if (m_over)
        return;
    const Result<std::vector<TimeSpan>> requests = requestsFor(m_collected.question, subtracted(hours, stored));
    if (!requests)
        return stop(requests.error());
    m_waiting.assign(requests->begin(), requests->end());
    m_collected.requests = static_cast<int>(stored.size() + requests->size());
    emit progressChanged(progress());
    m_reading += static_cast<int>(stored.size());
    for (const TimeSpan &span : stored)
        readStored(span);
    askMore();
    finishIfDone();
}

void CollectRun::readStored(TimeSpan span)
{
    whenDone(m_store->body(key(), span), this, [this, span](const Result<QByteArray> &body) {
        if (body)
            return read(span, *body);
        if (body.error().kind == ErrorKind::StoredAnswerUnusable)
            note(body.error());
        else
            setStoreAside(body.error());
        askInstead(span);
    });
}

void CollectRun::read(TimeSpan span, const QByteArray &body)
{
    const CellSize size = m_collected.question.cellSize;
    whenDone(
        QtConcurrent::run([body, size] { return readAnswer(body, size); }), this,
        [this, span](const Result<Answer> &answer) {
            if (!answer) {
                note({ErrorKind::StoredAnswerUnusable, {}, QStringLiteral("it is not a heatmap of this cell size")});
                return askInstead(span);
            }
            --m_reading;
            ++m_collected.stored;
            accept(*answer, span);
        });
}

void CollectRun::askInstead(TimeSpan span)
{
    --m_reading;
    m_waiting.push_back(span);
    askMore();
}

void CollectRun::askMore()
{
    while (!m_waiting.empty() && open() < kMostOpen && !m_over && !m_probing) {
        const TimeSpan span = m_waiting.front();
        m_waiting.pop_front();
        ask(span);
    }
}

void CollectRun::ask(TimeSpan span)
{
    const Question &question = m_collected.question;
    const QFuture<Result<HeatmapReply>> reply =
        m_source.heatmap({question.spaceId, question.cellSize, span, question.includeEmpty});
    m_asked.emplace(span, reply);
    whenDone(reply, this, [this, span](const Result<HeatmapReply> &result) { replied(span, result); });
}

void CollectRun::replied(TimeSpan span, const Result<HeatmapReply> &reply)
{
    if (m_over)
        return;
    m_asked.erase(span);
    if (reply || reply.error().kind != ErrorKind::TimedOut) {
        m_slowInARow = 0;
        m_probing = false;
    }
    if (!reply)
        return failed(span, reply.error());
    ++m_fetched;
    keep(span, *reply);
    accept(reply->answer, span);
}

void CollectRun::keep(TimeSpan span, const HeatmapReply &reply)
{
    const qint64 now = m_clock();
    if (!m_store || !isWorthKeeping(reply.answer, span, now))
        return;
    ++m_keeping;
    whenDone(m_store->keep(key(), span, reply.body, now), this, [this](const Result<void> &kept) {
        --m_keeping;
        if (!kept)
            setStoreAside(kept.error());
        finishIfDone();
    });
}

void CollectRun::setStoreAside(const Error &error)
{
    if (m_store)
        note(error);
    m_store = nullptr;
}

void CollectRun::accept(const Answer &answer, TimeSpan span)
{
    m_collected.parts.push_back(partOf(answer, m_collected.question.spaceId, span, m_keepCells));
    emit partArrived(m_collected.parts.back());
    emit progressChanged(progress());
    askMore();
    finishIfDone();
}

void CollectRun::failed(TimeSpan span, const Error &error)
{
    if (endsTheRun(error))
        return stop(error);
    if (error.kind == ErrorKind::TimedOut)
        tookTooLong(span, error);
    else
        lose(span, error);
    askMore();
    finishIfDone();
}

void CollectRun::tookTooLong(TimeSpan span, const Error &error)
{
    ++m_slowInARow;
    if (canBeHalved(span)) {
        const auto [first, second] = halved(span);
        ++m_collected.requests;
        m_waiting.push_front(second);
        m_waiting.push_front(first);
    } else {
        lose(span, error);
    }
    if (!m_probing && m_slowInARow >= kSlowInARow)
        probe();
    else if (m_probing && m_asked.empty())
        loseTheRest(error);
}

void CollectRun::probe()
{
    takeBack();
    const std::size_t before = m_waiting.size();
    const std::vector<TimeSpan> probes = takeProbes(m_waiting);
    m_collected.requests += static_cast<int>(m_waiting.size() + probes.size() - before);
    m_probing = !probes.empty();
    for (const TimeSpan &span : probes)
        ask(span);
}

/// What was handed to the source and is not answered waits again: it would take its turn before the probes.
void CollectRun::takeBack()
{
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        if (asked->second.isFinished()) {
            ++asked;
            continue;
        }
        asked->second.cancel();
        m_waiting.push_back(asked->first);
        asked = m_asked.erase(asked);
    }
    std::sort(m_waiting.begin(), m_waiting.end());
}

void CollectRun::loseTheRest(const Error &error)
{
    m_probing = false;
    for (const TimeSpan &span : std::exchange(m_waiting, {}))
        lose(span, error);
}

void CollectRun::lose(TimeSpan span, const Error &error)
{
    m_collected.missing.emplace_back(span, error);
    emit progressChanged(progress());
}

void CollectRun::note(const Error &error)
{
    if (std::find(m_collected.notes.begin(), m_collected.notes.end(), error) != m_collected.notes.end())
        return;
    logFailure(logFetch(), error);
    m_collected.notes.push_back(error);
    emit noted(error);
}

void CollectRun::stop(const Error &error)
{
    if (m_over)
        return;
    m_over = true;
    m_collected.fatal = error;
    emit finished(m_collected);
}

void CollectRun::finishIfDone()
{
    if (m_over || open() > 0 || m_keeping > 0 || !m_waiting.empty())
        return;
    m_over = true;
    for (const TimeSpan &span : m_ahead)
        m_collected.missing.emplace_back(span, Error{ErrorKind::NotOverYet, {}, {}});
    std::sort(m_collected.missing.begin(), m_collected.missing.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    if (m_collected.parts.empty() && !m_collected.missing.empty())
        m_collected.fatal = m_collected.missing.front().second;
    for (const auto &[span, error] : m_collected.missing)
        m_collected.parts.push_back(missingPart(m_collected.question.spaceId, m_collected.question.cellSize, span));
    emit finished(m_collected);
}

FetchProgress CollectRun::progress() const
{
    FetchProgress progress;
    progress.requests = m_collected.requests;
    progress.stored = m_collected.stored;
    progress.done = m_fetched;
    progress.failed = static_cast<int>(m_collected.missing.size());
    progress.hours = static_cast<double>(totalSeconds(hoursOf(m_collected.wanted))) / 3600.0;
    progress.hoursAhead = static_cast<double>(totalSeconds(m_ahead)) / 3600.0;
    const int left = progress.requests - progress.stored - progress.done - progress.failed;
    if (m_fetched > 0)
        progress.secondsLeft = static_cast<double>(m_pace.elapsed()) / 1000.0 / m_fetched * left;
    return progress;
}

}   // namespace floorscope
