// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetched.h"
#include "fetch/wait_watch.h"
#include "service/fetch_state.h"
#include "service/heatmap_source.h"
#include "service/retry/pieces.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace floorscope {

/// What of an answer is wanted.
struct FetchOptions
{
    bool keepCells = true;   ///< false: intervals without their own cells
    bool grows = false;      ///< the map so far is merged while answers arrive
    bool mayAsk = true;      ///< false: nobody pressed anything, so the store alone may answer
};

/// Fetches the answer to one question, and lives as long as that: the store is read, the gaps are fetched, each answer
/// is kept as it comes, and at the end all are merged off this thread. Begins when the event loop is reached, so
/// whoever made it can connect. A store that fails is set aside for the rest of the run. Hours that are not over yet
/// are missing and never asked. Ends with finished() or failed(); destroying it, at any time and from its own signals
/// too, gives it up: what came before stays in the store.
class FetchRun : public QObject
{
    Q_OBJECT
public:
    /// `store` may be null: nothing is read or kept. `clock`: seconds since 1970.
    FetchRun(HeatmapSource &source, Store *store, std::function<qint64()> clock, const Question &question,
             FetchOptions options = {});
    ~FetchRun() override;

signals:
    /// Its `secondsLeft` stays empty: whoever runs several knows all that is left.
    void progressChanged(const floorscope::FetchProgress &progress);
    /// What is there so far, at most every 150 ms; `answer.partial` tells how much.
    void grew(const floorscope::PeriodAnswer &answer);
    void noted(const floorscope::Error &note);   ///< as soon as it is known, the same note once; the run goes on
    void finished(const floorscope::Fetched &fetched);
    /// A login that failed for good, a question that cannot be asked, nothing came at all, or what came does not merge.
    void failed(const floorscope::Error &error, const floorscope::Fetched &soFar);
    /// In place of finished() where it may not ask: the store does not answer all. The progress told last is the price.
    void needsToAsk();

private:
    /// What happened in a step and is to be told at its end.
    struct News
    {
        std::vector<Error> notes;
        std::optional<FetchProgress> progress;
        std::optional<PeriodAnswer> grown;
        std::optional<Result<void>> end;
        bool needsToAsk = false;
    };
    void begin();
    template <typename T, typename Use>
    void after(const QFuture<T> &future, Use use);
    void conclude();
    void tell();

    void useStored(const std::vector<TimeSpan> &stored, const std::vector<TimeSpan> &hours);
    void readStored(TimeSpan span);
    void useBody(TimeSpan span, const Result<QByteArray> &body);
    void useAnswer(TimeSpan span, const Result<Answer> &answer);
    void fetchInstead(TimeSpan span);
    void fetchMore();
    void fetch(TimeSpan span);
    void useReply(TimeSpan span, const Result<HeatmapReply> &reply);
    void useFailure(TimeSpan span, const Error &error);
    void useSlowness(TimeSpan span, const Error &error);
    [[nodiscard]] std::vector<TimeSpan> takeBack();
    void keep(TimeSpan span, const HeatmapReply &reply);
    void setStoreAside(const Error &error);
    void accept(const Answer &answer, TimeSpan span);
    void lose(TimeSpan span, const Error &error);
    void note(const Error &error);
    void growSoon();
    void grow();
    void endIfDone();
    void stopBeforeAsking();
    void mergeAll();
    void end(const Result<void> &result);
    void cancelRequests();
    [[nodiscard]] FetchProgress progress() const;
    [[nodiscard]] StoreKey key() const;
    [[nodiscard]] int open() const { return m_reading + static_cast<int>(m_underWay.size()); }

    HeatmapSource &m_source;
    Store *m_store;   ///< null: there is none, or it failed
    std::function<qint64()> m_clock;
    FetchOptions m_options;
    Fetched m_fetched;
    std::vector<WantedSpan> m_wanted;
    std::vector<TimeSpan> m_ahead;                                  ///< not over yet: never asked
    std::vector<Part> m_parts;                                      ///< what came
    Pieces m_pieces;                                                ///< to be asked
    std::map<TimeSpan, QFuture<Result<HeatmapReply>>> m_underWay;   ///< handed to the source, not over yet
    int m_reading = 0;                                              ///< stored answers on their way
    int m_keeping = 0;                                              ///< answers on their way to the disk
    int m_done = 0;                                                 ///< answers of the service
    bool m_over = false;                                            ///< nothing more is asked, read or taken
    WaitWatch m_waits;
    std::optional<Heatmap> m_soFar;   ///< what grew
    std::size_t m_inSoFar = 0;        ///< how many of the parts are in it
    bool m_growing = false;
    QTimer m_pause;   ///< before it grows
    News m_news;
};

}   // namespace floorscope
