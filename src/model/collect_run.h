// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collector.h"

#include <QElapsedTimer>

#include <deque>

namespace floorscope {

/// One run of a Collector: what the store has is read, the gaps are asked, each answer is kept as it comes. Lives until it is
/// over or given up; whatever arrives after that finds its context gone.
class CollectRun : public QObject
{
    Q_OBJECT
public:
    CollectRun(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question, bool keepCells);
    ~CollectRun() override;

    void start();
    /// From now on neither source nor store is asked for anything.
    void giveUp();

signals:
    void progressChanged(const floorscope::CollectProgress &progress);
    void partArrived(const floorscope::Part &part);
    void finished(const floorscope::Collected &collected);

private:
    void useStored(const std::vector<TimeSpan> &stored, const std::vector<TimeSpan> &hours);
    void readStored(TimeSpan span);
    void askMore();
    void ask(TimeSpan span);
    void replied(TimeSpan span, const Result<HeatmapReply> &reply);
    void failed(TimeSpan span, const Error &error);
    void keep(TimeSpan span, const QByteArray &body);
    void accept(const Answer &answer, TimeSpan span);
    void lose(TimeSpan span, const Error &error);
    void note(const Error &error);
    void stop(const Error &error);
    void finishIfDone();
    [[nodiscard]] CollectProgress progress() const;
    [[nodiscard]] StoreKey key() const;

    HeatmapSource &m_source;
    Store *m_store;
    std::function<qint64()> m_clock;
    bool m_keepCells;
    Collected m_collected;
    std::deque<TimeSpan> m_waiting;                        ///< to be asked
    std::vector<QFuture<Result<HeatmapReply>>> m_asked;    ///< all that were handed to the source
    int m_open = 0;                                        ///< asked or being read, not over yet
    int m_keeping = 0;                                     ///< answers on their way to the disk
    int m_fetched = 0;
    bool m_over = false;
    QElapsedTimer m_pace;
};

/// Stored pieces that a question may use, and the hours that it wants; day by day where silent days have to be known.
[[nodiscard]] QFuture<Result<std::vector<TimeSpan>>> usableStored(Store &store, const StoreKey &key, const Question &question,
                                                                  const std::vector<WantedSpan> &wanted, qint64 now);
[[nodiscard]] std::vector<TimeSpan> hoursOf(const std::vector<WantedSpan> &wanted);

} // namespace floorscope
