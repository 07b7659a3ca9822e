// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fetch_machine.h"

#include "base/background.h"
#include "base/log.h"
#include "base/when_done.h"
#include "fetch/fetch_cost.h"
#include "model/days/shown_days.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace floorscope {

FetchMachine::FetchMachine(const Connection &connection, const Document &document, const Drawn &drawn)
    : m_connection(connection), m_document(document), m_drawn(drawn)
{
    m_watch.start();
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

void FetchMachine::noteWhoServes()
{
    const auto *chosen = std::get_if<ChosenFloor>(&m_document.source);
    m_state.unserved = chosen && !serves(m_connection, m_document.source);
    m_state.unservedDemo = m_state.unserved && chosen->simulated;
}

void FetchMachine::refresh()
{
    stop();
    m_state.error.reset();   // it was of the question before
    if (!hasMissingHours(m_drawn))
        m_state.missing.clear();
    noteWhoServes();
    if (!serves(m_connection, m_document.source) || m_document.question.spaceId.isEmpty())
        return setPhase(FetchState::Phase::Nothing);
    const std::deque<Pane> open = openPanes();
    if (open.empty())
        return showUpToDate();
    m_costs.clear();
    findCost(open, m_number);
}

void FetchMachine::findCost(std::deque<Pane> open, int number)
{
    if (open.empty())
        return useCost();
    const Pane pane = open.front();
    open.pop_front();
    const QFuture<Result<FetchCost>> cost =
        fetchCost(question(m_document, pane), *m_connection.source, m_connection.store, m_connection.clock());
    whenDone(cost, this, [this, pane, open, number](const Result<FetchCost> &found) {
        if (number != m_number)
            return;
        if (!found)
            return fail(found.error());
        m_costs[pane] = *found;
        findCost(open, number);
    });
}

void FetchMachine::useCost()
{
    FetchProgress sum;
    for (const auto &[pane, cost] : m_costs)
        sum = added(sum, cost);
    if (m_pace)
        sum.secondsLeft = *m_pace * requestsLeft(sum);
    m_state.progress = sum;
    if (requestsLeft(sum) == 0 || m_atOnce)
        return fetchOpen(m_atOnce);
    setPhase(FetchState::Phase::NeedsFetch);
}

void FetchMachine::fetch()
{
    if (serves(m_connection, m_document.source) && m_drawn.answers.floor)
        fetchOpen(true);
}

/// `mayAsk`: a person asked for it; else the store alone answers.
void FetchMachine::fetchOpen(bool mayAsk)
{
    stop();
    m_atOnce = false;
    m_mayAsk = mayAsk;
    const std::deque<Pane> open = openPanes();
    m_sides.clear();
    for (const Pane pane : askedPanes(m_document.mode)) {
        const std::optional<PeriodAnswer> &period = answer(m_drawn.answers, pane);
        const Question &asked = question(m_document, pane);
        m_sides[pane] = answeredQuestion(m_drawn, pane) == asked ? *period : emptyAnswer(asked);
        if ((mayAsk && hasMissingHours(period)) || std::find(open.begin(), open.end(), pane) != open.end())
            m_pending.push_back(pane);
    }
    forgetPending();
    m_state.notes.clear();
    m_state.error.reset();
    m_finished = {};
    m_running = {};
    m_timeLeft = TimeLeft(now());
    fetchNext();
}

/// What is missing of the others stays told.
void FetchMachine::forgetPending()
{
    const auto stays = [this](TimeSpan span) {
        return std::any_of(m_sides.begin(), m_sides.end(), [&](const auto &side) {
            const bool isPending = std::find(m_pending.begin(), m_pending.end(), side.first) != m_pending.end();
            const TimeSpan range = question(m_document, side.first).range;
            return !isPending && span.start < range.stop && range.start < span.stop;
        });
    };
    std::erase_if(m_state.missing, [&](const auto &missing) { return !stays(missing.first); });
}

void FetchMachine::fetchNext()
{
    if (m_pending.empty())
        return complete();
    const Pane pane = m_pending.front();
    m_run = std::make_unique<FetchRun>(*m_connection.source, m_connection.store, m_connection.clock,
                                       question(m_document, pane), FetchOptions{true, true, m_mayAsk});
    connect(m_run.get(), &FetchRun::progressChanged, this, &FetchMachine::showProgress);
    connect(m_run.get(), &FetchRun::noted, this, &FetchMachine::addNote);
    connect(m_run.get(), &FetchRun::grew, this, [this, pane](const PeriodAnswer &answer) { draw(pane, answer); });
    connect(m_run.get(), &FetchRun::failed, this, &FetchMachine::fail);
    connect(m_run.get(), &FetchRun::needsToAsk, this, [this] {
        stop();
        setPhase(FetchState::Phase::NeedsFetch);
    });
    connect(m_run.get(), &FetchRun::finished, this,
            [this, pane](const Fetched &fetched) { finishPane(pane, fetched); });
    setPhase(FetchState::Phase::Running);
}

/// Of all sides: those that are over, the one that is answering, and what the others will cost.
void FetchMachine::showProgress(const FetchProgress &progress)
{
    m_running = progress;
    FetchProgress &sum = m_state.progress;
    sum = added(m_finished, progress);
    int left = requestsLeft(sum);
    for (auto pane = m_pending.begin() + 1; pane < m_pending.end(); ++pane) {
        const FetchProgress &cost = m_costs[*pane];
        sum.requests += cost.requests;
        sum.hours += cost.hours;
        left += requestsLeft(cost);   // what is stored costs no time
    }
    m_timeLeft.update(now(), sum.done + sum.failed, left);
    if (const std::optional<double> pace = m_timeLeft.pace())
        m_pace = pace;
    tellProgress();
}

void FetchMachine::tellProgress()
{
    if (m_state.phase == FetchState::Phase::Running)
        m_state.progress.secondsLeft = m_timeLeft.seconds(now());
    emit stateChanged();
}

double FetchMachine::now() const
{
    return static_cast<double>(m_watch.elapsed()) / 1000.0;
}

void FetchMachine::addNote(const Error &note)
{
    if (std::find(m_state.notes.begin(), m_state.notes.end(), note) != m_state.notes.end())
        return;   // the other pane met it too
    m_state.notes.push_back(note);
    tellProgress();
}

void FetchMachine::draw(Pane pane, const PeriodAnswer &period)
{
    m_sides[pane] = period;
    if (pane == Pane::Single)
        return emit answered(m_sides, {});
    compareSides(
        [this](const Result<Comparison> &comparison) {   // while a pane has no hours there is nothing to compare yet
            emit answered(m_sides, comparison ? std::optional(*comparison) : std::nullopt);
        });
}

void FetchMachine::finishPane(Pane pane, const Fetched &fetched)
{
    m_finished = added(m_finished, std::exchange(m_running, {}));
    m_state.missing.insert(m_state.missing.end(), fetched.missing.begin(), fetched.missing.end());
    m_pending.pop_front();
    m_run.reset();
    const int number = m_number;
    if (m_pending.empty())
        m_sides[pane] = fetched.answer;   // complete() draws it
    else
        draw(pane, fetched.answer);
    if (number == m_number)   // nobody who looked at it asked for something else
        fetchNext();
}

void FetchMachine::compareSides(const std::function<void(const Result<Comparison> &)> &use)
{
    const Heatmap *before = std::get_if<Heatmap>(&m_sides[Pane::Before].map);
    const Heatmap *after = std::get_if<Heatmap>(&m_sides[Pane::After].map);
    if (!before || !after)
        return use(failure(ErrorKind::NormalisedAnswer));
    whenDone(inBackground([a = *before, b = *after] { return compare(a, b); }), this,
             [this, use, run = m_number, number = ++m_comparing](const Result<Comparison> &comparison) {
                 if (run == m_number && number == m_comparing)
                     use(comparison);
             });
}

void FetchMachine::complete()
{
    const auto finish = [this](const std::optional<Comparison> &comparison) {
        const int number = m_number;
        emit answered(m_sides, comparison);
        if (number == m_number)
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
    ++m_number;
    m_pending.clear();
    m_run.reset();
}

void FetchMachine::startAnew()
{
    stop();
    m_atOnce = false;
    m_sides.clear();
    m_state = {};
    noteWhoServes();
    emit stateChanged();
}

void FetchMachine::setPhase(FetchState::Phase phase)
{
    m_state.phase = phase;
    emit stateChanged();
}

}   // namespace floorscope
