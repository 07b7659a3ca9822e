// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/heatmap_call.h"
#include "butlr/networks.h"
#include "service/retry/pace.h"
#include "service/retry/waiting.h"

#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <vector>

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
    /// The same as HeatmapSource::waiting().
    [[nodiscard]] std::optional<Waiting> waiting() const;
    [[nodiscard]] QString workingPath() const { return m_workingPath; }

private:
    void start();
    /// Calls `then` with the call and what the signal carries, unless the call is over by then: a cancelled one may
    /// still emit.
    template <typename... Arguments>
    [[nodiscard]] auto unlessOver(const HeatmapCall *call, void (HeatmapQueue::*then)(HeatmapCall *, Arguments...));
    void learn(HeatmapCall *call);
    void postpone(HeatmapCall *call, int milliseconds, bool everybody, ErrorKind why);
    void resume(HeatmapCall *call);
    void close(int milliseconds, ErrorKind why);
    void fail(HeatmapCall *call, const Error &error);
    void remove(HeatmapCall *call);
    void release(HeatmapCall *call);
    void failWaiting(const Error &error, const QString &spaceId);
    [[nodiscard]] std::optional<int> freePlace() const;
    [[nodiscard]] Call::Question questionFor(const HeatmapRequest &request) const;

    const Networks &m_networks;
    Login &m_login;
    const ButlrOptions &m_options;
    std::vector<HeatmapCall *> m_calls;    ///< all that are not over
    std::deque<HeatmapCall *> m_waiting;   ///< those that may start when a place is free
    quint64 m_lastNumber = 0;
    std::vector<HeatmapCall *> m_places;                  ///< those under way; nothing where a place is free
    std::map<const HeatmapCall *, Waiting> m_postponed;   ///< those that wait by themselves
    QTimer m_opening;                                     ///< runs while the service asks everybody to wait
    Waiting m_closed;                                     ///< until it runs out
    Pace m_pace;
    QString m_workingPath;
};

}   // namespace floorscope
