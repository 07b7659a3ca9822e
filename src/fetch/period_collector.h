// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/collector.h"
#include "fetch/period_answer.h"

#include <QTimer>

#include <functional>

namespace floorscope {

/// Collects one period for the map: previews grow as answers arrive, each merged in a worker; the last one is whole.
class PeriodCollector : public QObject
{
    Q_OBJECT
public:
    PeriodCollector(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question,
                    QObject *parent = nullptr);

    void start();
    /// Asks and tells nothing more from now on.
    void cancel();
    [[nodiscard]] const Question &question() const { return m_question; }

signals:
    void progressChanged(const floorscope::FetchProgress &progress);
    void noted(const floorscope::Error &note);   ///< as Collector's
    /// What is there so far; `period.partial` tells how much.
    void grew(const floorscope::PeriodAnswer &period);
    void finished(const floorscope::PeriodAnswer &period, const floorscope::Collected &collected);
    void failed(const floorscope::Error &error);

private:
    void mergeSoon();
    void mergeSoFar();
    void complete(const Collected &collected);

    Collector m_collector;
    Question m_question;
    std::vector<WantedSpan> m_wanted;
    std::optional<Heatmap> m_soFar;   ///< the last preview
    std::vector<Part> m_fresh;        ///< what came since
    QTimer m_pause;                   ///< between two previews
    bool m_merging = false;
    bool m_complete = false;
};

/// The period of which nothing came yet.
[[nodiscard]] PeriodAnswer emptyPeriod(const Question &question);
/// The period behind a finished collection.
[[nodiscard]] Result<PeriodAnswer> periodOf(const Collected &collected);

}   // namespace floorscope
