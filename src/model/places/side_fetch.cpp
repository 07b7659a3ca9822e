// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/side_fetch.h"

#include "base/when_done.h"
#include "fetch/fetch_cost.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr qint64 kNightsReach = 7 * 86'400;   // seconds
constexpr MinuteSpan kNightMinutes{60, 300};
constexpr unsigned kEveryWeekday = 0x7F;

}   // namespace

Question nightsQuestion(const Question &map)
{
    Question nights = map;
    nights.range.start = map.range.stop - kNightsReach;
    nights.week = samePattern(kEveryWeekday, kNightMinutes);
    nights.excluded.clear();
    nights.split = Split::Day;
    nights.leaveOutSilent = false;
    nights.includeEmpty = false;
    return nights;
}

Question hoursQuestion(const Question &map)
{
    Question hours = map;
    hours.split = Split::Hour;
    hours.includeEmpty = false;
    return hours;
}

SideFetch::SideFetch(const Connection &connection, const Drawn &drawn, Question (*make)(const Question &map))
    : m_connection(connection), m_drawn(drawn), m_make(make)
{
}

SideFetch::~SideFetch() = default;

void SideFetch::want(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void SideFetch::follow()
{
    std::optional<Question> question;
    if (m_wanted && serves(m_connection, m_drawn.shown.source) && counts(m_drawn.answers.single))
        if (const std::optional<Question> map = answeredQuestion(m_drawn, Pane::Single))
            question = m_make(*map);
    if (question == m_question)
        return;
    ++m_number;
    m_run.reset();
    m_question = question;
    m_answer.reset();
    m_state = {};
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
