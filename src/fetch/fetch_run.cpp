// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetch_run.h"

#include "base/background.h"
#include "base/log.h"
#include "base/when_done.h"
#include "fetch/stored_hours.h"
#include "heatmap/io/answer_pack.h"
#include "service/retry/giving_up.h"
#include "service/retry/keeping.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace floorscope {

static constexpr int kGrowEvery = 150;   ///< milliseconds

FetchRun::FetchRun(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question,
                   FetchOptions options)
    : m_source(source), m_store(store), m_clock(std::move(clock)), m_options(options), m_waits(source)
{
    m_fetched.question = question;
    connect(&m_waits, &WaitWatch::changed, this, [this] {
        m_news.progress = progress();
        tell();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kGrowEvery);
    connect(&m_pause, &QTimer::timeout, this, &FetchRun::grow);
    QMetaObject::invokeMethod(this, &FetchRun::begin, Qt::QueuedConnection);
}

FetchRun::~FetchRun()
{
    cancelRequests();
}

StoreKey FetchRun::key() const
{
    return makeStoreKey(m_source, m_fetched.question);
}

// The rule by which a run can be destroyed from its own signals: a step changes what the run knows and ends with
// conclude(); nothing is emitted but in tell(), its last call.

/// A step of the run: uses what `future` yields, unless the run is over by then.
template <typename T, typename Use>
void FetchRun::after(const QFuture<T> &future, Use use)
{
    whenDone(future, this, [this, use](const T &value) {
        if (m_over)
            return;
        use(value);
        conclude();
    });
}

void FetchRun::conclude()
{
    fetchMore();
    endIfDone();
    tell();
}

void FetchRun::tell()
{
    const QPointer<FetchRun> alive(this);
    const News news = std::exchange(m_news, {});
    for (const Error &note : news.notes)
        if (alive)
            emit noted(note);
    if (alive && news.progress)
        emit progressChanged(*news.progress);
    if (alive && news.grown)
        emit grew(*news.grown);
    if (alive && news.needsToAsk)
        emit needsToAsk();
    if (!alive || !news.end)
        return;
    const Fetched fetched = std::move(m_fetched);
    if (*news.end)
        emit finished(fetched);
    else
        emit failed(news.end->error(), fetched);
}

void FetchRun::begin()
{
    Result<std::vector<WantedSpan>> wanted = wantedSpans(m_fetched.question);
    if (!wanted) {
        end(tl::unexpected(wanted.error()));
        return tell();
    }
    m_wanted = std::move(*wanted);
    const qint64 now = m_clock();
    const std::vector<WantedSpan> over = overAt(m_wanted, now);
    const std::vector<TimeSpan> hours = wantedHours(over);
    m_ahead = subtracted(wantedHours(m_wanted), hours);
    if (!m_store) {
        useStored({}, hours);
        return conclude();
    }
    after(m_store->stored(key(), hours, now), [this, hours](const Result<std::vector<TimeSpan>> &stored) {
        if (!stored)
            setStoreAside(stored.error());
        useStored(stored.value_or(std::vector<TimeSpan>()), hours);
    });
}

void FetchRun::useStored(const std::vector<TimeSpan> &stored, const std::vector<TimeSpan> &hours)
{
    const Result<Division> division = divide(m_fetched.question, hours, stored);
    if (!division)
        return end(tl::unexpected(division.error()));
    m_pieces.add(division->asked);
    m_fetched.requests = static_cast<int>(division->stored.size() + division->asked.size());
    m_news.progress = progress();
    m_reading = static_cast<int>(division->stored.size());
    for (const TimeSpan &span : division->stored)
        readStored(span);
}

void FetchRun::readStored(TimeSpan span)
{
    after(m_store->body(key(), span), [this, span](const Result<QByteArray> &body) { useBody(span, body); });
}

void FetchRun::useBody(TimeSpan span, const Result<QByteArray> &body)
{
    if (body) {
        const auto read = [bytes = *body, size = m_fetched.question.cellSize] { return readStoredAnswer(bytes, size); };
        return after(inBackground(read), [this, span](const Result<Answer> &answer) { useAnswer(span, answer); });
    }
    if (body.error().kind == ErrorKind::StoredAnswerUnusable)
        note(body.error());
    else
        setStoreAside(body.error());
    fetchInstead(span);
}

void FetchRun::useAnswer(TimeSpan span, const Result<Answer> &answer)
{
    if (!answer) {
        note(because({ErrorKind::StoredAnswerUnusable, {}, {}}, Reason::AnswerNotOfCellSize));
        return fetchInstead(span);
    }
    --m_reading;
    ++m_fetched.stored;
    accept(*answer, span);
}

void FetchRun::fetchInstead(TimeSpan span)
{
    --m_reading;
    m_pieces.add({span});
}

void FetchRun::fetchMore()
{
    while (m_options.mayAsk && !m_over && open() < kMostOpen) {
        const std::optional<TimeSpan> span = m_pieces.take();
        if (!span)
            return;
        fetch(*span);
    }
}

void FetchRun::fetch(TimeSpan span)
{
    const Question &question = m_fetched.question;
    const QFuture<Result<HeatmapReply>> reply =
        m_source.heatmap({question.spaceId, question.cellSize, span, question.includeEmpty});
    m_underWay.emplace(span, reply);
    after(reply, [this, span](const Result<HeatmapReply> &result) { useReply(span, result); });
}

void FetchRun::useReply(TimeSpan span, const Result<HeatmapReply> &reply)
{
    m_underWay.erase(span);
    if (reply || reply.error().kind != ErrorKind::TimedOut)
        m_pieces.serviceAnswers();
    if (!reply)
        return useFailure(span, reply.error());
    ++m_done;
    keep(span, *reply);
    accept(reply->answer, span);
}

void FetchRun::keep(TimeSpan span, const HeatmapReply &reply)
{
    const qint64 now = m_clock();
    const Keeping how = keeping(reply.answer, span, now);
    if (!m_store || how == Keeping::Drop)
        return;
    ++m_keeping;
    after(how == Keeping::Keep ? m_store->keep(key(), span, reply.answer, now)
                               : m_store->keepIfRepeated(key(), span, reply.answer, now),
          [this](const Result<void> &kept) {
              --m_keeping;
              if (!kept)
                  setStoreAside(kept.error());
          });
}

void FetchRun::setStoreAside(const Error &error)
{
    if (m_store)
        note(error);
    m_store = nullptr;
}

void FetchRun::accept(const Answer &answer, TimeSpan span)
{
    m_parts.push_back(toPart(answer, m_fetched.question.spaceId, span, m_options.keepCells));
    m_news.progress = progress();
    growSoon();
}

void FetchRun::useFailure(TimeSpan span, const Error &error)
{
    if (endsTheRun(error))
        end(tl::unexpected(error));
    else if (error.kind == ErrorKind::TimedOut)
        useSlowness(span, error);
    else
        lose(span, error);
}

void FetchRun::useSlowness(TimeSpan span, const Error &error)
{
    if (m_pieces.halve(span))
        ++m_fetched.requests;
    else
        lose(span, error);
    switch (m_pieces.afterSlow(!m_underWay.empty())) {
    case Pieces::AfterSlow::GoOn: return;
    case Pieces::AfterSlow::Probe: m_fetched.requests += m_pieces.probe(takeBack()); return;
    case Pieces::AfterSlow::GiveUp:
        for (const TimeSpan &lost : m_pieces.giveUp())
            lose(lost, error);
    }
}

void FetchRun::lose(TimeSpan span, const Error &error)
{
    m_fetched.missing.emplace_back(span, error);
    m_news.progress = progress();
}

void FetchRun::note(const Error &error)
{
    if (std::find(m_fetched.notes.begin(), m_fetched.notes.end(), error) != m_fetched.notes.end())
        return;
    logFailure(logFetch(), error);
    m_fetched.notes.push_back(error);
    m_news.notes.push_back(error);
}

void FetchRun::growSoon()
{
    if (m_options.grows && !m_pause.isActive() && !m_growing && m_inSoFar < m_parts.size())
        m_pause.start();
}

void FetchRun::grow()
{
    m_growing = true;
    const std::vector<Part> since(m_parts.begin() + static_cast<std::ptrdiff_t>(m_inSoFar), m_parts.end());
    m_inSoFar = m_parts.size();
    after(inBackground(growingAnswer, m_fetched.question, m_wanted, m_soFar, since),
          [this](const Result<PeriodAnswer> &answer) {
              m_growing = false;
              if (answer) {
                  m_soFar = std::get<Heatmap>(answer->map);
                  m_news.grown = *answer;
              }
              growSoon();
          });
}

void FetchRun::endIfDone()
{
    if (m_over || open() > 0 || m_keeping > 0)
        return;
    if (m_pieces.isEmpty())
        mergeAll();
    else if (!m_options.mayAsk)
        stopBeforeAsking();
}

void FetchRun::stopBeforeAsking()
{
    m_over = true;
    m_pause.stop();
    m_waits.stop();
    m_news.progress = progress();
    m_news.needsToAsk = true;
}

void FetchRun::mergeAll()
{
    std::vector<std::pair<TimeSpan, Error>> &missing = m_fetched.missing;
    for (const TimeSpan &span : m_ahead)
        missing.emplace_back(span, Error{ErrorKind::NotOverYet, {}, {}});
    std::sort(missing.begin(), missing.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (m_parts.empty() && !missing.empty())
        return end(tl::unexpected(missing.front().second));
    m_over = true;
    m_pause.stop();
    for (const auto &[span, error] : missing)
        m_parts.push_back(missingPart(m_fetched.question.spaceId, m_fetched.question.cellSize, span));
    whenDone(inBackground(wholeAnswer, m_fetched.question, m_wanted, std::exchange(m_parts, {})), this,
             [this](const Result<PeriodAnswer> &answer) {
                 m_fetched.answer = answer.value_or(PeriodAnswer());
                 end(answer ? Result<void>() : tl::unexpected(answer.error()));
                 tell();
             });
}

void FetchRun::end(const Result<void> &result)
{
    m_over = true;
    m_pause.stop();
    m_waits.stop();
    cancelRequests();
    m_news.end = result;
}

}   // namespace floorscope
