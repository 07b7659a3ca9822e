// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/collector.h"

#include <QElapsedTimer>

#include <deque>
#include <functional>
#include <map>

namespace floorscope {

/// One run of a Collector: what the store has is read, the gaps are asked, each answer is kept as it comes. A store
/// that fails is set aside for the rest of the run. Lives until it is over or given up; whatever arrives after that
/// finds its context gone.
///
/// A request that took too long is halved. Where nothing but that happens, the smallest pieces at a few places are
/// asked before anything else: if they take too long as well, the service does not answer at all, and the rest is
/// missing.
class CollectRun : public QObject
{
    Q_OBJECT
public:
    CollectRun(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question,
               bool keepCells);
    ~CollectRun() override;

    void start();
    /// From now on neither source nor store is asked for anything.
    void giveUp();

signals:
    void progressChanged(const floorscope::FetchProgress &progress);
    void partArrived(const floorscope::Part &part);
    void noted(const floorscope::Error &note);   ///< at once; the same note once
    void finished(const floorscope::Collected &collected);

private:
    void useStored(const std::vector<TimeSpan> &stored, const std::vector<TimeSpan> &hours);
    void readStored(TimeSpan span);
    void read(TimeSpan span, const QByteArray &body);
    void askInstead(TimeSpan span);
    void askMore();
    void ask(TimeSpan span);
    void replied(TimeSpan span, const Result<HeatmapReply> &reply);
    void failed(TimeSpan span, const Error &error);
    void tookTooLong(TimeSpan span, const Error &error);
    void probe();
    void takeBack();
    void loseTheRest(const Error &error);
    void keep(TimeSpan span, const HeatmapReply &reply);
    void setStoreAside(const Error &error);
    void accept(const Answer &answer, TimeSpan span);
    void lose(TimeSpan span, const Error &error);
    void note(const Error &error);
    void stop(const Error &error);
    void finishIfDone();
    [[nodiscard]] FetchProgress progress() const;
    [[nodiscard]] StoreKey key() const;
    [[nodiscard]] int open() const { return m_reading + static_cast<int>(m_asked.size()); }

    HeatmapSource &m_source;
    Store *m_store;   ///< null: there is none, or it failed
    std::function<qint64()> m_clock;
    bool m_keepCells;
    Collected m_collected;
    std::vector<TimeSpan> m_ahead;                               ///< not over yet: never asked
    std::deque<TimeSpan> m_waiting;                              ///< to be asked
    std::map<TimeSpan, QFuture<Result<HeatmapReply>>> m_asked;   ///< handed to the source, not over yet
    int m_reading = 0;                                           ///< stored answers on their way
    int m_slowInARow = 0;   ///< requests that took too long since anything else came back
    bool m_probing = false;
    int m_keeping = 0;   ///< answers on their way to the disk
    int m_fetched = 0;
    bool m_over = false;
    QElapsedTimer m_pace;
};

/// The sets of hours in which stored pieces must lie that a question may use: all together, or day by day where silent
/// days have to be known.
[[nodiscard]] std::vector<std::vector<TimeSpan>> setsOf(const Question &question,
                                                        const std::vector<WantedSpan> &wanted);

}   // namespace floorscope
