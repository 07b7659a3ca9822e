// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/side_fetch.h"

#include "base/when_done.h"
#include "fetch/fetch_run.h"
#include "fetch/figures_run.h"

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

FigureShelf figureShelf(const Connection &connection)
{
    return {connection.store, connection.source->storeKey()};
}

}   // namespace

SideFetch::SideFetch(const Connection &connection, const Drawn &drawn, const SideQuestion &side)
    : m_connection(connection), m_drawn(drawn), m_side(side)
{
}

SideFetch::~SideFetch() = default;

void SideFetch::want(Wisher who, bool wanted)
{
    if (wanted)
        m_wishers[who] = true;
    else
        m_wishers.erase(who);
    follow();
}

void SideFetch::lookAway(Wisher who)
{
    const auto found = m_wishers.find(who);
    if (found == m_wishers.end())
        return;
    found->second = false;
    const bool came = m_answer || m_figures;
    const bool mayGoOn = came || m_pressed || m_state.phase == FetchState::Phase::Failed;
    if (m_question && !isLookedAt() && !mayGoOn)
        ask(std::nullopt);
}

bool SideFetch::isLookedAt() const
{
    return std::any_of(m_wishers.begin(), m_wishers.end(), [](const auto &wisher) { return wisher.second; });
}

void SideFetch::keep(std::vector<KeptBeside> answers)
{
    m_kept = std::move(answers);
    startAnew();
}

void SideFetch::startAnew()
{
    ask(std::nullopt);
    follow();
}

/// Figures are not told by every connection.
bool SideFetch::mayAsk() const
{
    const bool figures = m_side.which == Beside::Presence || m_side.which == Beside::Figures;
    return !m_wishers.empty() && serves(m_connection, m_drawn.shown.source) && (!figures || m_connection.figures);
}

void SideFetch::follow()
{
    std::optional<AskedBeside> question;
    if (!m_wishers.empty() || !m_kept.empty())
        question = m_side.make(m_drawn);
    const Source &source = m_drawn.shown.source;
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBeside &one) {
        return one.question == question && one.source == source
            && (!hasMissingHours(one.answer) || !serves(m_connection, source));
    });
    const bool isKept = question && kept != m_kept.end();
    if (!isKept && !mayAsk())
        question.reset();
    if (question == m_question)
        return;
    if (isKept || isLookedAt())
        ask(question, isKept ? &*kept : nullptr);
    else if (m_question)
        ask(std::nullopt);   // it is made anew once somebody looks
}

void SideFetch::ask(const std::optional<AskedBeside> &question, const KeptBeside *kept)
{
    ++m_number;
    m_run.reset();
    m_question = question;
    m_answer.reset();
    m_figures.reset();
    m_state = {};
    m_pressed = false;
    if (kept) {
        m_answer = kept->answer;
        return setPhase(FetchState::Phase::UpToDate);
    }
    if (m_question)
        findCost(true);
    emit stateChanged();   // the price of another question is none of this one
}

QFuture<Result<FetchCost>> SideFetch::cost() const
{
    if (const auto *question = std::get_if<Question>(&*m_question))
        return fetchCost(*question, *m_connection.source, m_connection.store, m_connection.clock());
    return figuresCost(std::get<FiguresQuestion>(*m_question), figureShelf(m_connection), m_connection.clock());
}

void SideFetch::findCost(bool mayBegin)
{
    whenDone(cost(), this, [this, mayBegin, number = m_number](const Result<FetchCost> &cost) {
        if (number != m_number)
            return;
        if (!cost)
            return fail(cost.error());
        m_state.progress = *cost;
        if (requestsLeft(*cost) == 0 || (m_connection.simulated && mayBegin))
            return begin(m_connection.simulated && mayBegin);
        setPhase(FetchState::Phase::NeedsFetch);
    });
}

void SideFetch::fetch()
{
    m_pressed = true;
    begin(true);
}

void SideFetch::begin(bool mayAsk)
{
    if (!m_question || !m_connection.source || m_run)
        return;
    m_state.error.reset();
    ++m_number;   // a price that comes late is dropped
    if (const auto *question = std::get_if<Question>(&*m_question))
        start(std::make_unique<FetchRun>(*m_connection.source, m_connection.store, m_connection.clock, *question,
                                         FetchOptions{true, false, mayAsk}));
    else
        start(std::make_unique<FiguresRun>(*m_connection.figures, figureShelf(m_connection), m_connection.clock,
                                           std::get<FiguresQuestion>(*m_question), mayAsk));
    setPhase(FetchState::Phase::Running);
}

template <typename Run>
void SideFetch::start(std::unique_ptr<Run> run)
{
    connect(run.get(), &Run::progressChanged, this, [this](const FetchProgress &progress) {
        m_state.progress = progress;
        emit stateChanged();
    });
    connect(run.get(), &Run::finished, this, [this](const auto &came) {
        use(came);
        m_run.reset();
        setPhase(FetchState::Phase::UpToDate);
        emit answered();
    });
    connect(run.get(), &Run::failed, this, &SideFetch::fail);
    connect(run.get(), &Run::needsToAsk, this, [this] {
        m_run.reset();
        setPhase(FetchState::Phase::NeedsFetch);
    });
    m_run = std::move(run);
}

void SideFetch::use(const Fetched &fetched)
{
    m_answer = fetched.answer;
}

void SideFetch::use(const Figures &figures)
{
    m_figures = figures;
}

void SideFetch::cancel()
{
    if (!m_run)
        return;
    ++m_number;
    m_run.reset();
    m_pressed = false;
    m_state = {};
    findCost(false);
}

void SideFetch::fail(const Error &error)
{
    m_state.error = error;
    m_run.reset();
    setPhase(FetchState::Phase::Failed);
}

void SideFetch::setPhase(FetchState::Phase phase)
{
    m_state.phase = phase;
    emit stateChanged();
}

}   // namespace floorscope
