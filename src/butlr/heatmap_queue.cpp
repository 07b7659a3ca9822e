// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/heatmap_queue.h"

#include "butlr/request_bodies.h"
#include "base/log.h"
#include "base/when_done.h"
#include "heatmap/answer_reader.h"

#include <QtConcurrent>

#include <algorithm>
#include <memory>
#include <utility>

namespace floorscope {

namespace {

const QString kDocumentedPath = QStringLiteral("/v3/detections");
const QString kOtherPath = QStringLiteral("/api/v3/detections");

bool endsAll(const Error &error)
{
    return error.kind == ErrorKind::CredentialsRefused || error.kind == ErrorKind::LoginUnreachable;
}

} // namespace

/// One request from asking to answer. `holdsPlace`: it counts among those under way.
struct HeatmapQueue::Job
{
    quint64 number = 0;
    HeatmapRequest request;
    QPromise<Result<HeatmapReply>> promise;
    QFutureWatcher<Result<HeatmapReply>> watcher;
    std::unique_ptr<Call> call;
    bool holdsPlace = false;
};

HeatmapQueue::HeatmapQueue(QNetworkAccessManager &network, Login &login, const ButlrOptions &options, QObject *parent)
    : QObject(parent), m_network(network), m_login(login), m_options(options)
{
}

HeatmapQueue::~HeatmapQueue() = default;

HeatmapQueue::Job *HeatmapQueue::find(quint64 number) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [number](const std::unique_ptr<Job> &job) { return job->number == number; });
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
    question.path = !m_options.detectionsPath.isEmpty() ? m_options.detectionsPath : !m_workingPath.isEmpty() ? m_workingPath : kDocumentedPath;
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
    connect(&added->watcher, &QFutureWatcherBase::canceled, this, unlessOver(added, &HeatmapQueue::remove), Qt::QueuedConnection);
    added->watcher.setFuture(added->promise.future());
    m_jobs.push_back(std::move(job));
    m_waiting.push_back(added);
    QMetaObject::invokeMethod(this, &HeatmapQueue::start, Qt::QueuedConnection);
    return added->promise.future();
}

void HeatmapQueue::start()
{
    const int places = m_oneAtATime ? 1 : m_options.jobs;
    while (!m_waiting.empty() && m_running < places) {
        Job *job = m_waiting.front();
        m_waiting.pop_front();
        ++m_running;
        job->holdsPlace = true;
        run(job);
    }
}

void HeatmapQueue::run(Job *job)
{
    if (job->call) {
        if (!m_workingPath.isEmpty())
            job->call->usePath(m_workingPath);
        return job->call->send();
    }
    job->call = std::make_unique<Call>(m_network, m_login, m_options, questionFor(job->request), this);
    connect(job->call.get(), &Call::answered, this, unlessOver(job, &HeatmapQueue::check));
    connect(job->call.get(), &Call::waiting, this, unlessOver(job, &HeatmapQueue::postpone));
    connect(job->call.get(), &Call::failed, this, unlessOver(job, &HeatmapQueue::fail));
    job->call->send();
}

void HeatmapQueue::check(Job *job, const QByteArray &body)
{
    const CellSize size = job->request.cellSize;
    const auto read = [body, size] { return readAnswer(body, size).map([&body](const Answer &answer) { return HeatmapReply{body, answer}; }); };
    whenDone(QtConcurrent::run(read), job->call.get(), unlessOver(job, &HeatmapQueue::accept));
}

void HeatmapQueue::accept(Job *job, const Result<HeatmapReply> &reply)
{
    if (!reply)
        return job->call->reject(reply.error());
    m_workingPath = job->call->path();
    m_oneAtATime = false;
    job->promise.addResult(reply);
    job->promise.finish();
    remove(job);
}

void HeatmapQueue::postpone(Job *job, int milliseconds, bool tooMany)
{
    m_oneAtATime = m_oneAtATime || tooMany;
    release(job);
    QTimer::singleShot(milliseconds, job->call.get(), unlessOver(job, &HeatmapQueue::resume));
    start();
}

void HeatmapQueue::resume(Job *job)
{
    m_waiting.push_front(job);
    start();
}

void HeatmapQueue::fail(Job *job, const Error &error)
{
    logFailure(logButlr(), error);
    job->promise.addResult(Result<HeatmapReply>(tl::unexpected(error)));
    job->promise.finish();
    remove(job);
    if (endsAll(error))
        failWaiting(error);
}

/// Without a login nobody will be answered: everybody who has not started is told so at once.
void HeatmapQueue::failWaiting(const Error &error)
{
    const std::deque<Job *> waiting = std::exchange(m_waiting, {});
    for (Job *job : waiting) {
        job->promise.addResult(Result<HeatmapReply>(tl::unexpected(error)));
        job->promise.finish();
        remove(job);
    }
}

void HeatmapQueue::release(Job *job)
{
    if (job->holdsPlace)
        --m_running;
    job->holdsPlace = false;
}

void HeatmapQueue::remove(Job *job)
{
    release(job);
    m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), job), m_waiting.end());
    if (job->call)
        job->call.release()->deleteLater();   // it may be the one that is calling
    m_jobs.erase(std::find_if(m_jobs.begin(), m_jobs.end(), [job](const std::unique_ptr<Job> &known) { return known.get() == job; }));
    QMetaObject::invokeMethod(this, &HeatmapQueue::start, Qt::QueuedConnection);
}

} // namespace floorscope
