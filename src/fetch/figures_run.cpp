// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/figures_run.h"

#include "base/log.h"
#include "base/when_done.h"
#include "heatmap/local_time.h"
#include "service/retry/giving_up.h"

#include <QPointer>

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

FiguresRun::FiguresRun(FigureSource &source, const FigureShelf &shelf, std::function<qint64()> clock,
                       const FiguresQuestion &question, bool mayAsk)
    : m_source(source), m_shelf(shelf), m_clock(std::move(clock)), m_mayAsk(mayAsk)
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
    if (!m_shelf.store)
        return useStored(*plan, FigurePieces{{}, plan->requests});
    whenDone(findStoredFigures(m_shelf, m_figures.asked.hours.spaceId, *plan, m_clock()), this,
             [this, plan = *plan](const Result<FigurePieces> &pieces) { useStored(plan, pieces); });
}

void FiguresRun::useStored(const FiguresPlan &plan, const Result<FigurePieces> &pieces)
{
    if (!pieces)
        setStoreAside(pieces.error());
    const std::vector<FigureRequest> &open = pieces ? pieces->open : plan.requests;
    m_waiting.assign(open.begin(), open.end());
    if (pieces)
        m_toRead.assign(pieces->stored.begin(), pieces->stored.end());
    readNext();
}

/// A stored answer that cannot be read is asked for, where that is allowed.
void FiguresRun::readNext()
{
    if (m_toRead.empty())
        return next();
    const FigureRequest request = m_toRead.front();
    m_toRead.pop_front();
    whenDone(readFigures(m_shelf, m_figures.asked.hours.spaceId, request), this,
             [this, request](const Result<std::vector<FigureSeries>> &answer) {
                 if (answer) {
                     ++m_stored;
                     accept(m_figures, *answer);
                 } else {
                     logFailure(logFetch(), answer.error());
                     m_waiting.push_front(request);
                 }
                 readNext();
             });
}

void FiguresRun::next()
{
    if (m_waiting.empty())
        return conclude();
    if (!m_mayAsk) {
        const QPointer<FiguresRun> alive(this);
        tellProgress(0);
        if (alive)
            emit needsToAsk();
        return;
    }
    const FigureRequest request = m_waiting.front();
    m_waiting.pop_front();
    m_underWay = m_source.figures(request);
    whenDone(m_underWay, this,
             [this, request](const Result<std::vector<FigureSeries>> &answer) { use(request, answer); });
    tellProgress(1);
}

void FiguresRun::use(const FigureRequest &request, const Result<std::vector<FigureSeries>> &answer)
{
    if (answer) {
        ++m_done;
        m_slowInARow = 0;
        accept(m_figures, *answer);
        keep(request, *answer);
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

void FiguresRun::keep(const FigureRequest &request, const std::vector<FigureSeries> &series)
{
    if (m_shelf.store)
        whenDone(keepFigures(m_shelf, m_figures.asked.hours.spaceId, request, series, m_clock()), this,
                 [this](const Result<void> &kept) {
                     if (!kept)
                         setStoreAside(kept.error());
                 });
}

void FiguresRun::setStoreAside(const Error &error)
{
    logFailure(logFetch(), error);
    m_shelf.store = nullptr;
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
    const bool nothingCame = m_done + m_stored == 0 && !m_figures.missing.empty();
    if (nothingCame)
        emit failed(m_figures.missing.front().second);
    else
        emit finished(m_figures);
}

void FiguresRun::tellProgress(int underWay)
{
    FetchProgress progress;
    progress.stored = m_stored;
    progress.done = m_done;
    progress.failed = static_cast<int>(m_figures.missing.size());
    progress.requests =
        progress.stored + progress.done + progress.failed + static_cast<int>(m_waiting.size()) + underWay;
    progress.hours = inHours(totalSeconds(m_figures.hours));
    emit progressChanged(progress);
}

}   // namespace floorscope
