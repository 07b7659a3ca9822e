// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fetch_machine.h"

#include "base/log.h"
#include "base/when_done.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace floorscope {

FetchMachine::FetchMachine(const Connection &connection, const Document &document, Drawn &drawn)
    : m_connection(connection), m_document(document), m_drawn(drawn)
{
}

FetchMachine::~FetchMachine() = default;

/// Sides whose answers are not on the map whole.
std::deque<Side> FetchMachine::openSides() const
{
    std::deque<Side> open;
    for (const Side side : sidesOf(m_document.mode)) {
        const std::optional<DrawnPeriod> &period = periodOf(std::as_const(m_drawn), side);
        if (!period || period->partial || period->question != questionOf(m_document, side))
            open.push_back(side);
    }
    return open;
}

void FetchMachine::refresh()
{
    stop();
    if (!m_connection.source || m_document.question.spaceId.isEmpty())
        return setPhase(FetchState::Phase::Nothing);
    const std::deque<Side> open = openSides();
    if (open.empty())
        return showUpToDate();
    m_costs = {};
    askCost(open, m_run);
}

void FetchMachine::askCost(std::deque<Side> open, int number)
{
    if (open.empty())
        return useCost();
    const Side side = open.front();
    open.pop_front();
    m_costing = std::make_unique<Collector>(*m_connection.source, m_connection.store, m_connection.clock);
    whenDone(m_costing->cost(questionOf(m_document, side)), this, [this, open, number](const Result<CollectProgress> &cost) {
        if (number != m_run)
            return;
        if (!cost)
            return fail(cost.error());
        m_costs = added(m_costs, *cost);
        askCost(open, number);
    });
}

void FetchMachine::useCost()
{
    m_state.progress = m_costs;
    if (m_costs.requests == m_costs.stored || m_atOnce)
        return collect();
    setPhase(FetchState::Phase::NeedsFetch);
}

void FetchMachine::fetch()
{
    if (m_connection.source && m_drawn.floor)
        collect();
}

void FetchMachine::collect()
{
    stop();
    m_atOnce = false;
    const std::deque<Side> open = openSides();
    for (const Side side : sidesOf(m_document.mode))
        if (hasMissingHours(periodOf(m_drawn, side)) || std::find(open.begin(), open.end(), side) != open.end())
            m_pending.push_back(side);
    m_state.missing.clear();
    m_state.error.reset();
    m_finished = {};
    collectNext();
}

void FetchMachine::collectNext()
{
    if (m_pending.empty())
        return compareSides();
    const Side side = m_pending.front();
    m_collector = std::make_unique<PeriodCollector>(*m_connection.source, m_connection.store, m_connection.clock, questionOf(m_document, side));
    connect(m_collector.get(), &PeriodCollector::progressChanged, this, [this](const CollectProgress &progress) {
        m_state.progress = added(m_finished, progress);
        emit stateChanged();
    });
    connect(m_collector.get(), &PeriodCollector::grew, this, [this, side](const DrawnPeriod &period) { draw(side, period); });
    connect(m_collector.get(), &PeriodCollector::failed, this, &FetchMachine::fail);
    connect(m_collector.get(), &PeriodCollector::finished, this, [this, side](const DrawnPeriod &period, const Collected &collected) {
        finishSide(side, period, collected);
    });
    setPhase(FetchState::Phase::Running);
    m_collector->start();
}

void FetchMachine::draw(Side side, const DrawnPeriod &period)
{
    periodOf(m_drawn, side) = period;
    if (side != Side::Single)
        m_drawn.comparison.reset();
    emit drew();
}

void FetchMachine::finishSide(Side side, const DrawnPeriod &period, const Collected &collected)
{
    m_finished = m_state.progress;
    m_state.missing.insert(m_state.missing.end(), collected.missing.begin(), collected.missing.end());
    m_pending.pop_front();
    endCollecting();
    const int number = m_run;
    draw(side, period);
    if (number == m_run)   // nobody who looked at it asked for something else
        collectNext();
}

void FetchMachine::compareSides()
{
    const Heatmap *before = m_drawn.before ? std::get_if<Heatmap>(&m_drawn.before->map) : nullptr;
    const Heatmap *after = m_drawn.after ? std::get_if<Heatmap>(&m_drawn.after->map) : nullptr;
    if (m_document.mode == ViewMode::Map || !before || !after)
        return showUpToDate();
    whenDone(QtConcurrent::run([a = *before, b = *after] { return compare(a, b); }), this, [this, number = m_run](const Result<Comparison> &comparison) {
        if (number != m_run)
            return;
        if (!comparison)
            return fail(comparison.error());
        m_drawn.comparison = *comparison;
        emit drew();
        showUpToDate();
    });
}

void FetchMachine::showUpToDate()
{
    m_state = withShown(std::move(m_state), m_drawn);
    setPhase(FetchState::Phase::UpToDate);
}

void FetchMachine::fail(const Error &error)
{
    logFailure(logModel(), error);
    stop();
    m_state.error = error;
    setPhase(FetchState::Phase::Failed);
}

void FetchMachine::stop()
{
    ++m_run;
    m_costing.reset();
    m_pending.clear();
    endCollecting();
}

void FetchMachine::endCollecting()
{
    if (!m_collector)
        return;
    m_collector->cancel();
    m_collector.release()->deleteLater();   // it may be the one that is calling
}

void FetchMachine::startAnew()
{
    stop();
    m_atOnce = false;
    m_state = {};
    emit stateChanged();
}

void FetchMachine::setPhase(FetchState::Phase phase)
{
    m_state.phase = phase;
    emit stateChanged();
}

} // namespace floorscope
