// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/period_collector.h"

#include "base/when_done.h"
#include "service/asked.h"

#include <QtConcurrent>

#include <functional>
#include <set>
#include <utility>

namespace floorscope {

namespace {

constexpr int kPreviewEvery = 150;   ///< milliseconds

double hoursIn(const std::vector<WantedSpan> &wanted)
{
    qint64 seconds = 0;
    for (const WantedSpan &span : wanted)
        seconds += span.span.seconds();
    return static_cast<double>(seconds) / 3600.0;
}

int daysIn(const std::vector<WantedSpan> &wanted)
{
    std::set<QDate> days;
    for (const WantedSpan &span : wanted)
        days.insert(span.day);
    return static_cast<int>(days.size());
}

/// Days all of whose hours have been answered.
int daysAnswered(const std::vector<WantedSpan> &wanted, const std::vector<Interval> &intervals)
{
    std::vector<TimeSpan> answered;
    answered.reserve(intervals.size());
    for (const Interval &interval : intervals)
        answered.push_back(interval.span);
    answered = joined(std::move(answered));
    std::set<QDate> open;
    for (const WantedSpan &span : wanted)
        if (!subtracted({span.span}, answered).empty())
            open.insert(span.day);
    return daysIn(wanted) - static_cast<int>(open.size());
}

/// What was drawn before and what came since then together: any grouping of the same answers merges to the same map.
Result<PeriodAnswer> grownPeriod(const Question &question, const std::vector<WantedSpan> &wanted,
                                 const std::optional<Heatmap> &before, std::vector<Part> since)
{
    if (before)
        since.push_back(partOf(*before));
    return merge(since).map([&](Heatmap heatmap) {
        heatmap.observed.timeZone = question.timeZone;
        PeriodAnswer period;
        period.askedHours = hoursIn(wanted);
        period.daysLeftOut = daysLeftOut(question);
        period.partial = std::make_pair(daysAnswered(wanted, heatmap.observed.intervals), daysIn(wanted));
        period.map = std::move(heatmap);
        return period;
    });
}

}   // namespace

Result<PeriodAnswer> periodOf(const Collected &collected)
{
    return heatmapOf(collected).map([&](Heatmap heatmap) {
        PeriodAnswer period;
        period.askedHours = static_cast<double>(askedSeconds(heatmap.observed)) / 3600.0;
        period.daysLeftOut = daysLeftOut(collected.question, heatmap.observed.silentDays);
        period.map = std::move(heatmap);
        return period;
    });
}

PeriodAnswer emptyPeriod(const Question &question)
{
    const std::vector<WantedSpan> wanted = wantedSpans(question).value_or(std::vector<WantedSpan>());
    Heatmap heatmap;
    heatmap.origin.spaceId = question.spaceId;
    heatmap.observed.timeZone = question.timeZone;
    heatmap.observed.hours = 0.0;
    PeriodAnswer period;
    period.map = std::move(heatmap);
    period.askedHours = hoursIn(wanted);
    period.daysLeftOut = daysLeftOut(question);
    period.partial = std::make_pair(0, daysIn(wanted));
    return period;
}

PeriodCollector::PeriodCollector(HeatmapSource &source, Store *store, std::function<qint64()> clock,
                                 const Question &question, QObject *parent)
    : QObject(parent), m_collector(source, store, std::move(clock)), m_question(question)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPreviewEvery);
    connect(&m_pause, &QTimer::timeout, this, &PeriodCollector::mergeSoFar);
    connect(&m_collector, &Collector::progressChanged, this, &PeriodCollector::progressChanged);
    connect(&m_collector, &Collector::noted, this, &PeriodCollector::noted);
    connect(&m_collector, &Collector::partArrived, this, [this](const Part &part) {
        m_fresh.push_back(part);
        mergeSoon();
    });
    connect(&m_collector, &Collector::finished, this, &PeriodCollector::complete);
}

void PeriodCollector::start()
{
    m_wanted = wantedSpans(m_question).value_or(std::vector<WantedSpan>());
    m_collector.start(m_question);
}

void PeriodCollector::cancel()
{
    m_collector.cancel();
    m_pause.stop();
    blockSignals(true);
}

void PeriodCollector::mergeSoon()
{
    if (!m_pause.isActive() && !m_merging)
        m_pause.start();
}

void PeriodCollector::mergeSoFar()
{
    if (m_complete)
        return;
    m_merging = true;
    const auto grown = QtConcurrent::run(grownPeriod, m_question, m_wanted, m_soFar, std::exchange(m_fresh, {}));
    whenDone(grown, this, [this](const Result<PeriodAnswer> &period) {
        m_merging = false;
        if (m_complete)
            return;
        if (period) {
            m_soFar = std::get<Heatmap>(period->map);
            emit grew(*period);
        }
        if (!m_fresh.empty())
            mergeSoon();
    });
}

void PeriodCollector::complete(const Collected &collected)
{
    m_complete = true;
    if (collected.fatal) {
        emit failed(*collected.fatal);
        return;
    }
    whenDone(QtConcurrent::run([collected] { return periodOf(collected); }), this,
             [this, collected](const Result<PeriodAnswer> &period) {
                 if (period)
                     emit finished(*period, collected);
                 else
                     emit failed(period.error());
             });
}

}   // namespace floorscope
