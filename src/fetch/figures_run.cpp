// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/figures_run.h"

#include "base/log.h"
#include "base/when_done.h"
#include "heatmap/local_time.h"
#include "service/retry/giving_up.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMostSlow = 2;   // of requests in a row before the first answer

/// Every other request for the same figure would be refused as well.
bool endsTheTopic(const Error &error)
{
    return error.kind == ErrorKind::RequestRefused || error.kind == ErrorKind::AccessDenied
        || error.kind == ErrorKind::NotFound;
}

}   // namespace

FiguresRun::FiguresRun(FigureSource &source, std::function<qint64()> clock, const FiguresQuestion &question)
    : m_source(source), m_clock(std::move(clock))
{
    m_figures.asked = question;
    QMetaObject::invokeMethod(this, &FiguresRun::begin, Qt::QueuedConnection);
}

FiguresRun::~FiguresRun()
{
    m_underWay.cancel();
}

void FiguresRun::begin()
{
    const Result<FiguresPlan> plan = planFigures(m_figures.asked, m_clock());
    if (!plan) {
        emit failed(plan.error());
        return;
    }
    m_figures.hours = plan->hours;
    m_waiting.assign(plan->requests.begin(), plan->requests.end());
    next();
}

void FiguresRun::next()
{
    if (m_waiting.empty())
        return conclude();
    const FigureRequest request = m_waiting.front();
    m_waiting.pop_front();
    m_underWay = m_source.figures(request);
    whenDone(m_underWay, this,
             [this, request](const Result<std::vector<FigureSeries>> &answer) { use(request, answer); });
    tellProgress();
}

void FiguresRun::use(const FigureRequest &request, const Result<std::vector<FigureSeries>> &answer)
{
    if (answer) {
        accept(*answer);
    } else if (answer.error().kind == ErrorKind::TimedOut && halve(request)) {
        ++m_slowInARow;
    } else if (endsTheRun(answer.error())) {
        emit failed(answer.error());
        return;
    } else {
        lose(request, answer.error());
    }
    next();
}

void FiguresRun::accept(const std::vector<FigureSeries> &series)
{
    ++m_done;
    m_slowInARow = 0;
    for (const FigureSeries &one : series) {
        const FigureSeries part = inside(one, m_figures.hours);
        const auto known =
            std::find_if(m_figures.series.begin(), m_figures.series.end(),
                         [&](const FigureSeries &other) { return other.kind == one.kind && other.place == one.place; });
        if (known == m_figures.series.end())
            m_figures.series.push_back(part);
        else
            *known = joined(*known, part);
    }
}

/// False where it is too short, and where the service answers nothing at all.
bool FiguresRun::halve(const FigureRequest &request)
{
    const auto halves = halvedRequest(request);
    if (!halves || (m_done == 0 && m_slowInARow >= kMostSlow))
        return false;
    m_waiting.push_front(halves->second);
    m_waiting.push_front(halves->first);
    return true;
}

void FiguresRun::lose(const FigureRequest &request, const Error &error)
{
    logFailure(logFetch(), error);
    m_figures.missing.emplace_back(request, error);
    if (endsTheTopic(error))
        loseTopic(request.topic, error);
    else if (error.kind == ErrorKind::TimedOut && m_done == 0)
        for (const FigureTopic topic : m_figures.asked.topics)
            loseTopic(topic, error);
}

void FiguresRun::loseTopic(FigureTopic topic, const Error &error)
{
    const auto isLost = [topic](const FigureRequest &request) { return request.topic == topic; };
    for (const FigureRequest &request : m_waiting)
        if (isLost(request))
            m_figures.missing.emplace_back(request, error);
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), isLost), m_waiting.end());
}

void FiguresRun::conclude()
{
    const bool nothingCame = m_done == 0 && !m_figures.missing.empty();
    if (nothingCame)
        emit failed(m_figures.missing.front().second);
    else
        emit finished(m_figures);
}

void FiguresRun::tellProgress()
{
    FetchProgress progress;
    progress.done = m_done;
    progress.failed = static_cast<int>(m_figures.missing.size());
    progress.requests = progress.done + progress.failed + static_cast<int>(m_waiting.size()) + 1;
    progress.hours = inHours(totalSeconds(m_figures.hours));
    emit progressChanged(progress);
}

}   // namespace floorscope
