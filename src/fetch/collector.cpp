// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/collector.h"

#include "base/when_done.h"
#include "fetch/collect_run.h"
#include "heatmap/io/answer_reader.h"
#include "service/asked.h"

#include <algorithm>
#include <memory>

namespace floorscope {

namespace {

double hoursIn(const std::vector<TimeSpan> &spans)
{
    return static_cast<double>(totalSeconds(spans)) / 3600.0;
}

/// The question's cost once it is known which hours are stored. `over`: the wanted hours that can be asked for.
Result<CollectCost> costWith(const Question &question, const std::vector<TimeSpan> &wanted,
                             const std::vector<TimeSpan> &over, const Result<std::vector<TimeSpan>> &stored)
{
    const std::vector<TimeSpan> known = stored.value_or(std::vector<TimeSpan>());
    return requestsFor(question, subtracted(over, known)).map([&](const std::vector<TimeSpan> &requests) {
        CollectCost cost;
        cost.requests = static_cast<int>(known.size() + requests.size());
        cost.stored = static_cast<int>(known.size());
        cost.hours = hoursIn(wanted);
        cost.hoursAhead = cost.hours - hoursIn(over);
        if (!stored)
            cost.storeFailure = stored.error();
        return cost;
    });
}

std::vector<Interval> observedIn(const std::vector<StoredAnswer> &stored, CellSize size)
{
    std::vector<Interval> intervals;
    for (const StoredAnswer &one : stored)
        if (const Result<Answer> answer = readAnswer(one.body, size))
            intervals.push_back({one.span, IntervalStatus::Ok, answer->total, {}, std::nullopt});
    return intervals;
}

/// An observation of no hours: what is left when all that was asked is left out.
Part nothingOf(const Question &question)
{
    Part part;
    part.origin.spaceId = question.spaceId;
    part.cellSize = question.cellSize;
    part.observed.hours = 0.0;
    part.observed.silentDays.emplace();
    return part;
}

/// A day whose hours an answer lies in.
std::optional<QDate> dayOf(TimeSpan answered, const std::vector<WantedSpan> &wanted)
{
    const auto day = std::find_if(wanted.begin(), wanted.end(), [&](const WantedSpan &span) {
        return answered.start >= span.span.start && answered.stop <= span.span.stop;
    });
    return day == wanted.end() ? std::nullopt : std::optional(day->day);
}

std::vector<Interval> intervalsOf(const std::vector<Part> &parts)
{
    std::vector<Interval> intervals;
    for (const Part &part : parts)
        intervals.insert(intervals.end(), part.observed.intervals.begin(), part.observed.intervals.end());
    return intervals;
}

/// Without the parts of silent days: their hours are neither observed nor missing.
std::vector<Part> withoutDays(const std::vector<Part> &parts, const std::vector<WantedSpan> &wanted,
                              const std::vector<QDate> &days)
{
    std::vector<Part> kept;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(kept), [&](const Part &part) {
        const std::optional<QDate> day = dayOf(part.observed.intervals.front().span, wanted);
        return !day || std::find(days.begin(), days.end(), *day) == days.end();
    });
    return kept;
}

}   // namespace

Collector::Collector(HeatmapSource &source, Store *store, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_source(source), m_store(store), m_clock(std::move(clock))
{
}

Collector::~Collector() = default;

StoreKey Collector::keyOf(const Question &question) const
{
    return {m_source.storeKey(), question.spaceId, question.cellSize, question.includeEmpty};
}

QFuture<Result<CollectCost>> Collector::cost(const Question &question)
{
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
    if (!wanted)
        return QtFuture::makeReadyFuture(Result<CollectCost>(tl::unexpected(wanted.error())));
    const qint64 now = m_clock();
    const std::vector<WantedSpan> over = overAt(*wanted, now);
    if (!m_store)
        return QtFuture::makeReadyFuture(costWith(question, hoursOf(*wanted), hoursOf(over), std::vector<TimeSpan>()));
    return m_store->storedApart(keyOf(question), setsOf(question, over), now)
        .then([question, all = hoursOf(*wanted), past = hoursOf(over)](const Result<std::vector<TimeSpan>> &stored) {
            return costWith(question, all, past, stored);
        });
}

QFuture<std::vector<QDate>> Collector::storedSilentDays(const Question &question)
{
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
    if (!wanted || !m_store)
        return QtFuture::makeReadyFuture(std::vector<QDate>());
    const qint64 now = m_clock();
    return m_store->answers(keyOf(question), setsOf(question, overAt(*wanted, now)), now)
        .then([wanted = *wanted, size = question.cellSize](const Result<std::vector<StoredAnswer>> &stored) {
            return silentDays(wanted, observedIn(stored.value_or(std::vector<StoredAnswer>()), size))
                .value_or(std::vector<QDate>());
        });
}

void Collector::leaveStore()
{
    m_store = nullptr;
}

void Collector::start(const Question &question, bool keepCells)
{
    m_run = std::make_unique<CollectRun>(m_source, m_store, m_clock, question, keepCells);
    connect(m_run.get(), &CollectRun::progressChanged, this, &Collector::progressChanged);
    connect(m_run.get(), &CollectRun::partArrived, this, &Collector::partArrived);
    connect(m_run.get(), &CollectRun::noted, this, &Collector::noted);
    connect(m_run.get(), &CollectRun::finished, this, &Collector::finish);
    m_run->start();
}

void Collector::finish(const Collected &collected)
{
    // the run is in the middle of a call: it goes when the event loop has it
    m_run.release()->deleteLater();
    emit finished(collected);
}

void Collector::cancel()
{
    if (!m_run)
        return;
    m_run->giveUp();
    m_run->disconnect(this);
    m_run.release()->deleteLater();   // it may be the one that is calling
}

Result<Heatmap> heatmapOf(const Collected &collected)
{
    const std::optional<std::vector<QDate>> silent = silentDays(collected.wanted, intervalsOf(collected.parts));
    const bool leaveOut = collected.question.leaveOutSilent && silent && !silent->empty();
    std::vector<Part> kept = leaveOut ? withoutDays(collected.parts, collected.wanted, *silent) : collected.parts;
    if (leaveOut && kept.empty())
        kept.push_back(nothingOf(collected.question));
    return merge(kept).map([&](Heatmap heatmap) {
        heatmap.origin.spaceId = collected.question.spaceId;
        heatmap.observed.timeZone = collected.question.timeZone;
        heatmap.observed.silentDays = silent;
        heatmap.origin.asked = askedBy(collected.question);
        heatmap.origin.floor = collected.floor;
        return heatmap;
    });
}

}   // namespace floorscope
