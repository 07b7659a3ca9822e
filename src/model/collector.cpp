// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collector.h"

#include "base/when_done.h"
#include "model/collect_run.h"
#include "service/asked.h"

#include <algorithm>

namespace floorscope {

namespace {

/// The question's cost once it is known which hours are stored.
Result<CollectProgress> costWith(const Question &question, const std::vector<TimeSpan> &hours, const std::vector<TimeSpan> &stored)
{
    return requestsFor(question, subtracted(hours, stored)).map([&](const std::vector<TimeSpan> &requests) {
        CollectProgress cost;
        cost.requests = static_cast<int>(stored.size() + requests.size());
        cost.stored = static_cast<int>(stored.size());
        cost.hours = static_cast<double>(totalSeconds(hours)) / 3600.0;
        return cost;
    });
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
        intervals.insert(intervals.end(), part.intervals.begin(), part.intervals.end());
    return intervals;
}

/// Without the parts of silent days: their hours are neither observed nor missing.
std::vector<Part> withoutDays(const std::vector<Part> &parts, const std::vector<WantedSpan> &wanted, const std::vector<QDate> &days)
{
    std::vector<Part> kept;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(kept), [&](const Part &part) {
        const std::optional<QDate> day = dayOf(part.intervals.front().span, wanted);
        return !day || std::find(days.begin(), days.end(), *day) == days.end();
    });
    return kept;
}

} // namespace

Collector::Collector(HeatmapSource &source, Store *store, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_source(source), m_store(store), m_clock(std::move(clock))
{
}

Collector::~Collector() = default;

QFuture<Result<CollectProgress>> Collector::cost(const Question &question)
{
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
    if (!wanted)
        return QtFuture::makeReadyFuture(Result<CollectProgress>(tl::unexpected(wanted.error())));
    const std::vector<TimeSpan> hours = hoursOf(*wanted);
    if (!m_store)
        return QtFuture::makeReadyFuture(costWith(question, hours, {}));
    const StoreKey key{m_source.storeKey(), question.spaceId, question.cellSize, question.includeEmpty};
    return usableStored(*m_store, key, question, *wanted, m_clock()).then([question, hours](const Result<std::vector<TimeSpan>> &stored) {
        return costWith(question, hours, stored.value_or(std::vector<TimeSpan>()));
    });
}

void Collector::start(const Question &question, bool keepCells)
{
    m_run = std::make_unique<CollectRun>(m_source, m_store, m_clock, question, keepCells);
    connect(m_run.get(), &CollectRun::progressChanged, this, &Collector::progressChanged);
    connect(m_run.get(), &CollectRun::partArrived, this, &Collector::partArrived);
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

bool Collector::isRunning() const
{
    return m_run != nullptr;
}

Result<Heatmap> heatmapOf(const Collected &collected)
{
    const std::optional<std::vector<QDate>> silent = silentDays(collected.wanted, intervalsOf(collected.parts));
    const bool leaveOut = collected.question.leaveOutSilent && silent && !silent->empty();
    const std::vector<Part> kept = leaveOut ? withoutDays(collected.parts, collected.wanted, *silent) : collected.parts;
    return merge(kept).map([&](Heatmap heatmap) {
        heatmap.spaceId = collected.question.spaceId;
        heatmap.timeZone = collected.question.timeZone;
        heatmap.silentDays = silent;
        heatmap.asked = askedBy(collected.question);
        heatmap.floor = collected.floor;
        return heatmap;
    });
}

} // namespace floorscope
