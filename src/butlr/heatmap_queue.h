// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/call.h"
#include "butlr/networks.h"
#include "service/heatmap_source.h"
#include "service/retry/pace.h"

#include <QPromise>
#include <QTimer>

#include <deque>
#include <memory>

namespace floorscope {

/// Heatmap requests on their way: at most `jobs` at a time, never more. Where the service asks to wait, no request is
/// sent until the wait is over; then the one that was told to wait goes first, alone, until an answer comes. Remembers
/// which form of the detections path works.
class HeatmapQueue : public QObject
{
    Q_OBJECT
public:
    HeatmapQueue(const Networks &networks, Login &login, const ButlrOptions &options, QObject *parent);
    ~HeatmapQueue() override;

    [[nodiscard]] QFuture<Result<HeatmapReply>> add(const HeatmapRequest &request);
    [[nodiscard]] QString workingPath() const { return m_workingPath; }

private:
    struct Job;
    void start();
    void run(Job *job, QNetworkAccessManager &network);
    [[nodiscard]] Job *find(quint64 number) const;
    /// Calls `then` with the job and what the signal carries, unless the job is over by then: a cancelled call may
    /// still emit.
    template <typename... Arguments>
    [[nodiscard]] auto unlessOver(const Job *job, void (HeatmapQueue::*then)(Job *, Arguments...));
    void check(Job *job, const QByteArray &body);
    void accept(Job *job, const Result<HeatmapReply> &reply);
    void postpone(Job *job, int milliseconds, bool everybody);
    void resume(Job *job);
    void close(int milliseconds);
    void fail(Job *job, const Error &error);
    void remove(Job *job);
    void release(Job *job);
    void failWaiting(const Error &error, const QString &spaceId);
    [[nodiscard]] std::optional<int> freePlace() const;
    [[nodiscard]] Call::Question questionFor(const HeatmapRequest &request) const;

    const Networks &m_networks;
    Login &m_login;
    const ButlrOptions &m_options;
    std::vector<std::unique_ptr<Job>> m_jobs;   ///< all that are not over
    std::deque<Job *> m_waiting;                ///< those that may start when a place is free
    quint64 m_lastNumber = 0;
    std::vector<Job *> m_places;   ///< those under way; nothing where a place is free
    QTimer m_opening;              ///< runs while the service asks everybody to wait
    Pace m_pace;
    QString m_workingPath;
};

}   // namespace floorscope
