// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/side_fetch.h"

#include "base/when_done.h"
#include "fetch/fetch_cost.h"

#include <algorithm>
#include <utility>

namespace floorscope {

SideFetch::SideFetch(const Connection &connection, const Drawn &drawn, const SideQuestion &side)
    : m_connection(connection), m_drawn(drawn), m_side(side)
{
}

SideFetch::~SideFetch() = default;

void SideFetch::want(Wisher who, bool wanted)
{
    if (wanted)
        m_wishers.insert(who);
    else
        m_wishers.erase(who);
    follow();
}

void SideFetch::keep(std::vector<KeptBeside> answers)
{
    m_kept = std::move(answers);
    startAnew();
}

void SideFetch::startAnew()
{
    ask(std::nullopt, nullptr);
    follow();
}

/// Beside what is drawn; nothing where there is nothing to ask.
std::optional<Question> SideFetch::questionBeside() const
{
    const std::optional<Question> map =
        counts(m_drawn.answers.single) ? answeredQuestion(m_drawn, Pane::Single) : std::nullopt;
    return map ? m_side.make(*map) : std::nullopt;
}

void SideFetch::follow()
{
    std::optional<Question> question = questionBeside();
    const Source &source = m_drawn.shown.source;
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBeside &one) {
        return one.question == question && one.source == source
            && (!hasMissingHours(one.answer) || !serves(m_connection, source));
    });
    const bool isKept = question && kept != m_kept.end();
    if (!isKept && (m_wishers.empty() || !serves(m_connection, source)))
        question.reset();
    if (question != m_question)
        ask(question, isKept ? &*kept : nullptr);
}

void SideFetch::ask(const std::optional<Question> &question, const KeptBeside *kept)
{
    ++m_number;
    m_run.reset();
    m_question = question;
    m_answer.reset();
    m_state = {};
    if (kept) {
        m_answer = kept->answer;
        return setPhase(FetchState::Phase::UpToDate);
    }
    if (m_question)
        findCost();
    else
        emit stateChanged();
}

void SideFetch::findCost()
{
    whenDone(fetchCost(*m_question, *m_connection.source, m_connection.store, m_connection.clock()), this,
             [this, number = m_number](const Result<FetchCost> &cost) {
                 if (number != m_number)
                     return;
                 if (!cost)
                     return fail(cost.error());
                 m_state.progress = *cost;
                 if (requestsLeft(*cost) == 0 || m_connection.simulated)
                     return fetch();
                 setPhase(FetchState::Phase::NeedsFetch);
             });
}

void SideFetch::fetch()
{
    if (!m_question || !m_connection.source || m_run)
        return;
    m_state.error.reset();
    m_run = std::make_unique<FetchRun>(*m_connection.source, m_connection.store, m_connection.clock, *m_question);
    connect(m_run.get(), &FetchRun::progressChanged, this, [this](const FetchProgress &progress) {
        m_state.progress = progress;
        emit stateChanged();
    });
    connect(m_run.get(), &FetchRun::finished, this, [this](const Fetched &fetched) {
        m_answer = fetched.answer;
        m_run.reset();
        setPhase(FetchState::Phase::UpToDate);
        emit answered();
    });
    connect(m_run.get(), &FetchRun::failed, this, &SideFetch::fail);
    setPhase(FetchState::Phase::Running);
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
