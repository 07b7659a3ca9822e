// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/heatmap_queue.h"

#include "base/log.h"
#include "butlr/request_bodies.h"
#include "service/retry/giving_up.h"
#include "service/retry/pieces.h"

#include <algorithm>

namespace floorscope {

namespace {

const QString kDocumentedPath = QStringLiteral("/v3/detections");
const QString kOtherPath = QStringLiteral("/api/v3/detections");

}   // namespace

HeatmapQueue::HeatmapQueue(const Networks &networks, Login &login, const ButlrOptions &options, QObject *parent)
    : QObject(parent),
      m_networks(networks),
      m_login(login),
      m_options(options),
      m_places(static_cast<std::size_t>(options.jobs), nullptr),
      m_pace(options.jobs)
{
    m_opening.setSingleShot(true);
    m_opening.setTimerType(Qt::PreciseTimer);   // a coarse one may open too early
    connect(&m_opening, &QTimer::timeout, this, [this] {
        m_pace.endWait();
        start();
    });
}

HeatmapQueue::~HeatmapQueue() = default;

template <typename... Arguments>
auto HeatmapQueue::unlessOver(const HeatmapCall *call, void (HeatmapQueue::*then)(HeatmapCall *, Arguments...))
{
    return [this, number = call->number(), then](Arguments... arguments) {
        const auto known = std::find_if(m_calls.begin(), m_calls.end(),
                                        [number](const HeatmapCall *each) { return each->number() == number; });
        if (known != m_calls.end())
            (this->*then)(*known, arguments...);
    };
}

Call::Question HeatmapQueue::questionFor(const HeatmapRequest &request) const
{
    Call::Question question;
    question.path = !m_options.detectionsPath.isEmpty() ? m_options.detectionsPath
        : !m_workingPath.isEmpty()                      ? m_workingPath
                                                        : kDocumentedPath;
    if (m_options.detectionsPath.isEmpty() && m_workingPath.isEmpty())
        question.otherPath = kOtherPath;
    question.body = heatmapRequestBody(request);
    question.about = request.spaceId;
    question.timeoutMs = m_options.heatmapTimeout;
    question.canBeHalved = canBeHalved(request.span);
    return question;
}

QFuture<Result<HeatmapReply>> HeatmapQueue::add(const HeatmapRequest &request)
{
    auto *call = new HeatmapCall(++m_lastNumber, request, questionFor(request), m_networks.forPlace(0), m_login,
                                 m_options, this);
    connect(call, &HeatmapCall::canceled, this, unlessOver(call, &HeatmapQueue::remove), Qt::QueuedConnection);
    connect(call, &HeatmapCall::delivered, this, unlessOver(call, &HeatmapQueue::learn));
    connect(call, &Call::heldOff, this, &HeatmapQueue::close);
    connect(call, &Call::waiting, this, unlessOver(call, &HeatmapQueue::postpone));
    connect(call, &Call::failed, this, unlessOver(call, &HeatmapQueue::fail));
    m_calls.push_back(call);
    m_waiting.push_back(call);
    QMetaObject::invokeMethod(this, &HeatmapQueue::start, Qt::QueuedConnection);
    return call->future();
}

void HeatmapQueue::start()
{
    std::optional<int> place = freePlace();
    while (!m_waiting.empty() && place) {
        HeatmapCall *call = m_waiting.front();
        m_waiting.pop_front();
        m_places[static_cast<std::size_t>(*place)] = call;
        if (!m_workingPath.isEmpty())
            call->usePath(m_workingPath);
        call->useNetwork(m_networks.forPlace(*place));
        call->send();
        place = freePlace();
    }
}

std::optional<int> HeatmapQueue::freePlace() const
{
    const auto free = std::find(m_places.begin(), m_places.end(), nullptr);
    const auto underWay =
        static_cast<int>(std::ssize(m_places) - std::count(m_places.begin(), m_places.end(), nullptr));
    return m_pace.mayStart(underWay) ? std::optional(static_cast<int>(free - m_places.begin())) : std::nullopt;
}

/// From an answer: the form of the path, and that the service is there.
void HeatmapQueue::learn(HeatmapCall *call)
{
    m_workingPath = call->path();
    m_pace.answered();
    remove(call);
}

void HeatmapQueue::postpone(HeatmapCall *call, int milliseconds, bool everybody, ErrorKind why)
{
    release(call);
    if (everybody)
        return m_waiting.push_front(call);   // it asks again itself: nobody else spends a try on finding out
    m_postponed[call] = waitingFor(why, false, milliseconds, m_options.clockMs());
    QTimer::singleShot(milliseconds, call, unlessOver(call, &HeatmapQueue::resume));
    start();
}

void HeatmapQueue::resume(HeatmapCall *call)
{
    m_postponed.erase(call);
    m_waiting.push_front(call);
    start();
}

void HeatmapQueue::close(int milliseconds, ErrorKind why)
{
    m_pace.holdOff();
    if (m_opening.remainingTime() >= milliseconds)
        return;
    m_closed = waitingFor(why, true, milliseconds, m_options.clockMs());
    m_opening.start(milliseconds);
}

std::optional<Waiting> HeatmapQueue::waiting() const
{
    if (m_opening.isActive() && !m_waiting.empty())
        return m_closed;
    const auto next = std::min_element(m_postponed.begin(), m_postponed.end(), [](const auto &one, const auto &other) {
        return one.second.until < other.second.until;
    });
    return next == m_postponed.end() ? std::nullopt : std::optional(next->second);
}

void HeatmapQueue::fail(HeatmapCall *call, const Error &failed)
{
    const Error error = judged(failed, !m_workingPath.isEmpty());
    logFailure(logButlr(), error);
    call->giveUp(error);
    const QString spaceId = call->spaceId();
    remove(call);
    failWaiting(error, spaceId);
}

/// Everybody who has not started and would fail as well is told so at once.
void HeatmapQueue::failWaiting(const Error &error, const QString &spaceId)
{
    const std::deque<HeatmapCall *> waiting = m_waiting;
    for (HeatmapCall *call : waiting) {
        if (!failsUnasked(error, call->spaceId() == spaceId))
            continue;
        call->giveUp(error);
        remove(call);
    }
}

void HeatmapQueue::release(HeatmapCall *call)
{
    std::replace(m_places.begin(), m_places.end(), call, static_cast<HeatmapCall *>(nullptr));
}

void HeatmapQueue::remove(HeatmapCall *call)
{
    release(call);
    m_postponed.erase(call);
    m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), call), m_waiting.end());
    m_calls.erase(std::remove(m_calls.begin(), m_calls.end(), call), m_calls.end());
    call->deleteLater();   // it may be the one that is calling
    QMetaObject::invokeMethod(this, &HeatmapQueue::start, Qt::QueuedConnection);
}

}   // namespace floorscope
