// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fetch_machine.h"

#include "base/log.h"
#include "base/when_done.h"
#include "model/shown_days.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

int leftOf(const FetchProgress &progress)
{
    return progress.requests - progress.stored - progress.done - progress.failed;
}

}   // namespace

FetchMachine::FetchMachine(const Connection &connection, const Document &document, const Drawn &drawn)
    : m_connection(connection), m_document(document), m_drawn(drawn)
{
}

FetchMachine::~FetchMachine() = default;

/// Sides whose answers are not on the map whole.
std::deque<Pane> FetchMachine::openPanes() const
{
    std::deque<Pane> open;
    for (const Pane pane : askedPanes(m_document.mode)) {
        const std::optional<PeriodAnswer> &period = answer(m_drawn.answers, pane);
        if (!period || period->partial || answeredQuestion(m_drawn, pane) != question(m_document, pane))
            open.push_back(pane);
    }
    return open;
}

void FetchMachine::refresh()
{
    stop();
    if (!hasMissingHours(m_drawn))
        m_state.missing.clear();
    if (!serves(m_connection, m_document.source) || m_document.question.spaceId.isEmpty())
        return setPhase(FetchState::Phase::Nothing);
    const std::deque<Pane> open = openPanes();
    if (open.empty())
        return showUpToDate();
    m_costs.clear();
    askCost(open, m_run);
}

void FetchMachine::askCost(std::deque<Pane> open, int number)
{
    if (open.empty())
        return useCost();
    const Pane pane = open.front();
    open.pop_front();
    m_costing = std::make_unique<Collector>(*m_connection.source, m_connection.store, m_connection.clock);
    whenDone(m_costing->cost(question(m_document, pane)), this,
             [this, pane, open, number](const Result<FetchProgress> &cost) {
                 if (number != m_run)
                     return;
                 if (!cost)
                     return fail(cost.error());
                 m_costs[pane] = *cost;
                 askCost(open, number);
             });
}

void FetchMachine::useCost()
{
    FetchProgress sum;
    for (const auto &[pane, cost] : m_costs)
        sum = added(sum, cost);
    if (m_pace)
        sum.secondsLeft = *m_pace * leftOf(sum);
    m_state.progress = sum;
    if (leftOf(sum) == 0 || m_atOnce)
        return collect();
    setPhase(FetchState::Phase::NeedsFetch);
}

void FetchMachine::fetch()
{
    if (serves(m_connection, m_document.source) && m_drawn.answers.floor)
        collect();
}

void FetchMachine::collect()
{
    stop();
    m_atOnce = false;
    const std::deque<Pane> open = openPanes();
    m_sides.clear();
    for (const Pane pane : askedPanes(m_document.mode)) {
        const std::optional<PeriodAnswer> &period = answer(m_drawn.answers, pane);
        const Question &asked = question(m_document, pane);
        m_sides[pane] = answeredQuestion(m_drawn, pane) == asked ? *period : emptyPeriod(asked);
        if (hasMissingHours(period) || std::find(open.begin(), open.end(), pane) != open.end())
            m_pending.push_back(pane);
    }
    m_state.missing.clear();
    m_state.notes.clear();
    m_state.error.reset();
    m_finished = {};
    m_running = {};
    collectNext();
}

void FetchMachine::collectNext()
{
    if (m_pending.empty())
        return complete();
    const Pane pane = m_pending.front();
    m_collector = std::make_unique<PeriodCollector>(*m_connection.source, m_connection.store, m_connection.clock,
                                                    question(m_document, pane));
    connect(m_collector.get(), &PeriodCollector::progressChanged, this, &FetchMachine::showProgress);
    connect(m_collector.get(), &PeriodCollector::noted, this, &FetchMachine::addNote);
    connect(m_collector.get(), &PeriodCollector::grew, this,
            [this, pane](const PeriodAnswer &period) { draw(pane, period); });
    connect(m_collector.get(), &PeriodCollector::failed, this, &FetchMachine::fail);
    connect(
        m_collector.get(), &PeriodCollector::finished, this,
        [this, pane](const PeriodAnswer &period, const Collected &collected) { finishPane(pane, period, collected); });
    setPhase(FetchState::Phase::Running);
    m_collector->start();
}

/// Of all sides: those that are over, the one that is answering, and what the others will cost.
void FetchMachine::showProgress(const FetchProgress &progress)
{
    if (progress.secondsLeft && leftOf(progress) > 0)
        m_pace = *progress.secondsLeft / leftOf(progress);
    m_running = progress;
    m_state.progress = added(m_finished, progress);
    for (auto pane = m_pending.begin() + 1; pane < m_pending.end(); ++pane) {
        const FetchProgress &cost = m_costs[*pane];
        m_state.progress.requests += cost.requests;
        m_state.progress.hours += cost.hours;
        if (m_state.progress.secondsLeft)
            *m_state.progress.secondsLeft += m_pace.value_or(0.0) * leftOf(cost);
    }
    emit stateChanged();
}

void FetchMachine::addNote(const Error &note)
{
    if (std::find(m_state.notes.begin(), m_state.notes.end(), note) != m_state.notes.end())
        return;   // the other pane met it too
    m_state.notes.push_back(note);
    emit stateChanged();
}

void FetchMachine::draw(Pane pane, const PeriodAnswer &period)
{
    m_sides[pane] = period;
    if (pane == Pane::Single)
        return tell({});
    compareSides(
        [this](const Result<Comparison> &comparison) {   // while a pane has no hours there is nothing to compare yet
            tell(comparison ? std::optional(*comparison) : std::nullopt);
        });
}

void FetchMachine::tell(const std::optional<Comparison> &comparison)
{
    emit answered(m_sides, comparison);
}

void FetchMachine::finishPane(Pane pane, const PeriodAnswer &period, const Collected &collected)
{
    m_finished = added(m_finished, std::exchange(m_running, {}));
    m_state.missing.insert(m_state.missing.end(), collected.missing.begin(), collected.missing.end());
    m_pending.pop_front();
    endCollecting();
    const int number = m_run;
    if (m_pending.empty())
        m_sides[pane] = period;   // complete() draws it
    else
        draw(pane, period);
    if (number == m_run)   // nobody who looked at it asked for something else
        collectNext();
}

void FetchMachine::compareSides(const std::function<void(const Result<Comparison> &)> &use)
{
    const Heatmap *before = std::get_if<Heatmap>(&m_sides[Pane::Before].map);
    const Heatmap *after = std::get_if<Heatmap>(&m_sides[Pane::After].map);
    if (!before || !after)
        return use(failure(ErrorKind::NormalisedAnswer));
    whenDone(QtConcurrent::run([a = *before, b = *after] { return compare(a, b); }), this,
             [this, use, run = m_run, number = ++m_comparing](const Result<Comparison> &comparison) {
                 if (run == m_run && number == m_comparing)
                     use(comparison);
             });
}

void FetchMachine::complete()
{
    const auto finish = [this](const std::optional<Comparison> &comparison) {
        const int number = m_run;
        tell(comparison);
        if (number == m_run)
            showUpToDate();
    };
    if (m_document.mode == ViewMode::Map)
        return finish({});
    compareSides([this, finish](const Result<Comparison> &comparison) {
        if (!comparison)
            return fail(comparison.error());
        finish(*comparison);
    });
}

/// Where hours are missing on the map, fetching can be tried again.
void FetchMachine::showUpToDate()
{
    m_state = withShown(std::move(m_state), m_drawn);
    setPhase(hasMissingHours(m_drawn) ? FetchState::Phase::Failed : FetchState::Phase::UpToDate);
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
    m_sides.clear();
    m_state = {};
    emit stateChanged();
}

void FetchMachine::setPhase(FetchState::Phase phase)
{
    m_state.phase = phase;
    emit stateChanged();
}

}   // namespace floorscope
