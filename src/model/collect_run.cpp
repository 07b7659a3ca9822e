// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collect_run.h"

#include "base/log.h"
#include "base/when_done.h"
#include "heatmap/answer_reader.h"

#include <QtConcurrent>

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

constexpr int kMostOpen = 64;             ///< requests handed to the source at a time; it queues them itself
constexpr qint64 kSmallestHalf = 3600;    ///< seconds: a request is not halved below an hour

bool endsTheRun(const Error &error)
{
    return error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::CredentialsMissing || error.kind == ErrorKind::LoginUnreachable
        || error.kind == ErrorKind::InsecureAddress;
}

/// Spans of a day lie together: the day that names them decides which stored pieces may be used for it.
std::vector<std::vector<TimeSpan>> hoursByDay(const std::vector<WantedSpan> &wanted)
{
    std::map<QDate, std::vector<TimeSpan>> days;
    for (const WantedSpan &span : wanted)
        days[span.day].push_back(span.span);
    std::vector<std::vector<TimeSpan>> hours;
    for (const auto &[day, spans] : days)
        hours.push_back(spans);
    return hours;
}

} // namespace

std::vector<TimeSpan> hoursOf(const std::vector<WantedSpan> &wanted)
{
    std::vector<TimeSpan> hours;
    for (const WantedSpan &span : wanted)
        hours.push_back(span.span);
    return joined(std::move(hours));
}

QFuture<Result<std::vector<TimeSpan>>> usableStored(Store &store, const StoreKey &key, const Question &question,
                                                    const std::vector<WantedSpan> &wanted, qint64 now)
{
    if (!question.leaveOutSilent)
        return store.stored(key, hoursOf(wanted), now);
    // a piece that reaches over a day could not tell whether that day is silent
    QList<QFuture<Result<std::vector<TimeSpan>>>> days;
    for (const std::vector<TimeSpan> &hours : hoursByDay(wanted))
        days << store.stored(key, hours, now);
    return QtFuture::whenAll(days.begin(), days.end()).then([](const QList<QFuture<Result<std::vector<TimeSpan>>>> &answers) {
        std::vector<TimeSpan> all;
        for (const auto &answer : answers) {
            const Result<std::vector<TimeSpan>> spans = answer.result();
            if (!spans)
                return spans;
            all.insert(all.end(), spans->begin(), spans->end());
        }
        std::sort(all.begin(), all.end());
        return Result<std::vector<TimeSpan>>(std::move(all));
    });
}

CollectRun::CollectRun(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question, bool keepCells)
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
    for (QFuture<Result<HeatmapReply>> &asked : m_asked)
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
    const std::vector<TimeSpan> hours = hoursOf(m_collected.wanted);
    if (!m_store)
        return useStored({}, hours);
    whenDone(usableStored(*m_store, key(), m_collected.question, m_collected.wanted, m_clock()), this,
             [this, hours](const Result<std::vector<TimeSpan>> &stored) {
                 if (!stored)
                     note(stored.error());
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
    m_open += static_cast<int>(stored.size());
    for (const TimeSpan &span : stored)
        readStored(span);
    askMore();
    finishIfDone();
}

void CollectRun::readStored(TimeSpan span)
{
    whenDone(m_store->body(key(), span), this, [this, span](const Result<QByteArray> &body) {
        if (!body) {
            --m_open;
            m_waiting.push_back(span);
            return askMore();
        }
        const CellSize size = m_collected.question.cellSize;
        whenDone(QtConcurrent::run([bytes = *body, size] { return readAnswer(bytes, size); }), this, [this, span](const Result<Answer> &answer) {
            --m_open;
            if (!answer) {
                m_waiting.push_back(span);   // a stored answer that cannot be read is asked again
                return askMore();
            }
            ++m_collected.stored;
            accept(*answer, span);
        });
    });
}

void CollectRun::askMore()
{
    while (!m_waiting.empty() && m_open < kMostOpen && !m_over) {
        const TimeSpan span = m_waiting.front();
        m_waiting.pop_front();
        ask(span);
    }
}

void CollectRun::ask(TimeSpan span)
{
    const Question &question = m_collected.question;
    ++m_open;
    const QFuture<Result<HeatmapReply>> reply = m_source.heatmap({question.spaceId, question.cellSize, span, question.includeEmpty});
    m_asked.erase(std::remove_if(m_asked.begin(), m_asked.end(), [](const auto &asked) { return asked.isFinished(); }), m_asked.end());
    m_asked.push_back(reply);
    whenDone(reply, this, [this, span](const Result<HeatmapReply> &result) { replied(span, result); });
}

void CollectRun::replied(TimeSpan span, const Result<HeatmapReply> &reply)
{
    if (m_over)
        return;
    --m_open;
    if (!reply)
        return failed(span, reply.error());
    ++m_fetched;
    if (!contradictsItself(reply->answer))
        keep(span, reply->body);
    accept(reply->answer, span);
}

void CollectRun::keep(TimeSpan span, const QByteArray &body)
{
    if (!m_store)
        return;
    ++m_keeping;
    whenDone(m_store->keep(key(), span, body, m_clock()), this, [this](const Result<void> &kept) {
        --m_keeping;
        if (!kept)
            note(kept.error());
        finishIfDone();
    });
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
    if (error.kind == ErrorKind::TimedOut && span.seconds() >= 2 * kSmallestHalf) {
        const qint64 middle = span.start + span.seconds() / 2 / 60 * 60;
        ++m_collected.requests;
        m_waiting.push_front({middle, span.stop});
        m_waiting.push_front({span.start, middle});
    } else {
        lose(span, error);
    }
    askMore();
    finishIfDone();
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
    logFailure(logModel(), error);
    m_collected.notes.push_back(error);
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
    if (m_over || m_open > 0 || m_keeping > 0 || !m_waiting.empty())
        return;
    m_over = true;
    std::sort(m_collected.missing.begin(), m_collected.missing.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (m_collected.parts.empty() && !m_collected.missing.empty())
        m_collected.fatal = m_collected.missing.front().second;
    for (const auto &[span, error] : m_collected.missing)
        m_collected.parts.push_back(missingPart(m_collected.question.spaceId, m_collected.question.cellSize, span));
    emit finished(m_collected);
}

CollectProgress CollectRun::progress() const
{
    CollectProgress progress;
    progress.requests = m_collected.requests;
    progress.stored = m_collected.stored;
    progress.done = m_fetched;
    progress.failed = static_cast<int>(m_collected.missing.size());
    progress.hours = static_cast<double>(totalSeconds(hoursOf(m_collected.wanted))) / 3600.0;
    const int left = progress.requests - progress.stored - progress.done - progress.failed;
    if (m_fetched > 0)
        progress.secondsLeft = static_cast<double>(m_pace.elapsed()) / 1000.0 / m_fetched * left;
    return progress;
}

} // namespace floorscope
