// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"
#include "service/fetch_state.h"
#include "service/heatmap_source.h"
#include "service/planner.h"
#include "store/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace floorscope {

/// What a question would cost.
struct CollectCost : FetchProgress
{
    std::optional<Error> storeFailure;   ///< why nothing counts as stored
};

/// What came: parts ready to merge (missing hours included as missing parts), and why pieces are missing.
struct Collected
{
    Question question;
    std::optional<FloorName> floor;   ///< nothing where the directory was not asked
    std::vector<WantedSpan> wanted;
    std::vector<Part> parts;
    std::vector<std::pair<TimeSpan, Error>> missing;
    std::optional<Error> fatal;   ///< a login that failed for good, or nothing came at all
    std::vector<Error>
        notes;   ///< the store could not be used, a stored answer was damaged; each was noted when it happened
    int requests = 0;
    int stored = 0;
};

class CollectRun;

/// Answers one question: what the store has is taken, only the gaps are asked, each answer is stored as it comes, a
/// request that timed out twice is halved (not under an hour). Hours that are not over yet are missing and never asked.
/// Emits parts as they arrive. One run at a time; delete or cancel() to stop: what came before stays in the store.
class Collector : public QObject
{
    Q_OBJECT
public:
    /// `store` may be null: reads and keeps nothing. `clock`: seconds since 1970.
    Collector(HeatmapSource &source, Store *store, std::function<qint64()> clock, QObject *parent = nullptr);

    ~Collector() override;

    /// What `question` would cost now (requests, stored, hours), without asking the service.
    [[nodiscard]] QFuture<Result<CollectCost>> cost(const Question &question);
    /// The days of `question` that the store alone knows to be silent. Reads the answers that are stored; nothing where
    /// they reach over a day, or the store cannot be used.
    [[nodiscard]] QFuture<std::vector<QDate>> storedSilentDays(const Question &question);
    /// From now on nothing is read or kept: cost() told that the store fails.
    void leaveStore();
    void start(const Question &question, bool keepCells = true);
    void cancel();

signals:
    void progressChanged(const floorscope::FetchProgress &progress);
    void partArrived(const floorscope::Part &part);
    void noted(const floorscope::Error &note);               ///< as soon as it is known; the run goes on
    void finished(const floorscope::Collected &collected);   ///< not after cancel()

private:
    void finish(const floorscope::Collected &collected);
    [[nodiscard]] StoreKey keyOf(const Question &question) const;

    HeatmapSource &m_source;
    Store *m_store;
    std::function<qint64()> m_clock;
    std::unique_ptr<CollectRun> m_run;
};

/// The merged map of what was collected, with its silent days. Where the question says so they are left out; if that
/// leaves nothing, an empty map of no observed hours.
[[nodiscard]] Result<Heatmap> heatmapOf(const Collected &collected);

}   // namespace floorscope
