// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/heatmap_queue.h"

#include "base/log.h"
#include "base/when_done.h"
#include "butlr/request_bodies.h"
#include "heatmap/io/answer_reader.h"
#include "service/retry/giving_up.h"
#include "service/retry/pieces.h"

#include <QtConcurrent>

#include <algorithm>
#include <memory>
#include <utility>

namespace floorscope {

namespace {

const QString kDocumentedPath = QStringLiteral("/v3/detections");
const QString kOtherPath = QStringLiteral("/api/v3/detections");

}   // namespace

/// One request from asking to answer.
struct HeatmapQueue::Job
{
    quint64 number = 0;
    HeatmapRequest request;
    QPromise<Result<HeatmapReply>> promise;
    QFutureWatcher<Result<HeatmapReply>> watcher;
    std::unique_ptr<Call> call;
};

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

HeatmapQueue::Job *HeatmapQueue::find(quint64 number) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [number](const std::unique_ptr<Job> &job) { return job->number == number; });
    return found == m_jobs.end() ? nullptr : found->get();
}

template <typename... Arguments>
auto HeatmapQueue::unlessOver(const Job *job, void (HeatmapQueue::*then)(Job *, Arguments...))
{
    return [this, number = job->number, then](Arguments... arguments) {
        if (Job *known = find(number))
            (this->*then)(known, arguments...);
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
    question.body = heatmapBody(request);
    question.about = request.spaceId;
    question.timeoutMs = m_options.heatmapTimeout;
    question.canBeHalved = canBeHalved(request.span);
    return question;
}

QFuture<Result<HeatmapReply>> HeatmapQueue::add(const HeatmapRequest &request)
{
    auto job = std::make_unique<Job>();
    Job *added = job.get();
    added->number = ++m_lastNumber;
    added->request = request;
    added->promise.start();
    connect(&added->watcher, &QFutureWatcherBase::canceled, this, unlessOver(added, &HeatmapQueue::remove),
            Qt::QueuedConnection);
    added->watcher.setFuture(added->promise.future());
    m_jobs.push_back(std::move(job));
    m_waiting.push_back(added);
    QMetaObject::invokeMethod(this, &HeatmapQueue::start, Qt::QueuedConnection);
    return added->promise.future();
}

void HeatmapQueue::start()
{
    std::optional<int> place = freePlace();
    while (!m_waiting.empty() && place) {
        Job *job = m_waiting.front();
        m_waiting.pop_front();
        m_places[static_cast<std::size_t>(*place)] = job;
        run(job, m_networks.forPlace(*place));
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

void HeatmapQueue::run(Job *job, QNetworkAccessManager &network)
{
    if (job->call) {
        if (!m_workingPath.isEmpty())
            job->call->usePath(m_workingPath);
        job->call->useNetwork(network);
        return job->call->send();
    }
    job->call = std::make_unique<Call>(network, m_login, m_options, questionFor(job->request), this);
    connect(job->call.get(), &Call::answered, this, unlessOver(job, &HeatmapQueue::check));
    connect(job->call.get(), &Call::heldOff, this, &HeatmapQueue::close);
    connect(job->call.get(), &Call::waiting, this, unlessOver(job, &HeatmapQueue::postpone));
    connect(job->call.get(), &Call::failed, this, unlessOver(job, &HeatmapQueue::fail));
    job->call->send();
}

void HeatmapQueue::check(Job *job, const QByteArray &body)
{
    const CellSize size = job->request.cellSize;
    const auto read = [body, size] {
        return readAnswer(body, size).map([&body](const Answer &answer) { return HeatmapReply{body, answer}; });
    };
    whenDone(QtConcurrent::run(read), job->call.get(), unlessOver(job, &HeatmapQueue::accept));
}

void HeatmapQueue::accept(Job *job, const Result<HeatmapReply> &reply)
{
    if (!reply)
        return job->call->reject(reply.error());
    m_workingPath = job->call->path();
    m_pace.answered();
    job->promise.addResult(reply);
    job->promise.finish();
    remove(job);
}

void HeatmapQueue::postpone(Job *job, int milliseconds, bool everybody)
{
    release(job);
    if (everybody)
        return m_waiting.push_front(job);   // it asks again itself: nobody else spends a try on finding out
    QTimer::singleShot(milliseconds, job->call.get(), unlessOver(job, &HeatmapQueue::resume));
    start();
}

void HeatmapQueue::resume(Job *job)
{
    m_waiting.push_front(job);
    start();
}

void HeatmapQueue::close(int milliseconds)
{
    m_pace.holdOff();
    if (m_opening.remainingTime() < milliseconds)
        m_opening.start(milliseconds);
}

void HeatmapQueue::fail(Job *job, const Error &failed)
{
    const Error error = judged(failed, !m_workingPath.isEmpty());
    logFailure(logButlr(), error);
    job->promise.addResult(Result<HeatmapReply>(tl::unexpected(error)));
    job->promise.finish();
    const QString spaceId = job->request.spaceId;
    remove(job);
    failWaiting(error, spaceId);
}

/// Everybody who has not started and would fail as well is told so at once.
void HeatmapQueue::failWaiting(const Error &error, const QString &spaceId)
{
    const std::deque<Job *> waiting = m_waiting;
    for (Job *job : waiting) {
        if (!failsUnasked(error, job->request.spaceId == spaceId))
            continue;
        job->promise.addResult(Result<HeatmapReply>(tl::unexpected(error)));
        job->promise.finish();
        remove(job);
    }
}

void HeatmapQueue::release(Job *job)
{
    std::replace(m_places.begin(), m_places.end(), job, static_cast<Job *>(nullptr));
}

void HeatmapQueue::remove(Job *job)
{
    release(job);
    m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), job), m_waiting.end());
    if (job->call)
        job->call.release()->deleteLater();   // it may be the one that is calling
    m_jobs.erase(std::find_if(m_jobs.begin(), m_jobs.end(),
                              [job](const std::unique_ptr<Job> &known) { return known.get() == job; }));
    QMetaObject::invokeMethod(this, &HeatmapQueue::start, Qt::QueuedConnection);
}

}   // namespace floorscope
