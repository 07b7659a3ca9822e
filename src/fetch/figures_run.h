// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/stored_figures.h"
#include "service/fetch_state.h"
#include "service/figures/figure_source.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>

namespace floorscope {

/// Fetches the figures of one question, one request after the other, and lives as long as that. One that takes too long
/// is asked again in halves, until two in a row took too long and none was answered; one that the service refuses ends
/// its topic, a login that fails all of them. What does not come is missing. What is stored is not asked, and each
/// answer is stored as it comes; a store that fails is set aside for the rest of the run. Begins when the event loop is
/// reached; ends with finished() or failed(); destroying it, from its own signals too, gives it up: what came before
/// stays in the store.
class FiguresRun : public QObject
{
    Q_OBJECT
public:
    /// `clock`: seconds since 1970. `mayAsk`: as in FetchOptions.
    FiguresRun(FigureSource &source, const FigureShelf &shelf, std::function<qint64()> clock,
               const FiguresQuestion &question, bool mayAsk = true);
    ~FiguresRun() override;

signals:
    void progressChanged(const floorscope::FetchProgress &progress);
    void finished(const floorscope::Figures &figures);
    /// A question that cannot be asked, a login that failed for good, or nothing came at all.
    void failed(const floorscope::Error &error);
    /// In place of finished() where it may not ask: the store does not answer all. The progress told last is the price.
    void needsToAsk();

private:
    void begin();
    void useStored(const FiguresPlan &plan, const Result<FigurePieces> &pieces);
    void readNext();
    void next();
    void use(const FigureRequest &request, const Result<std::vector<FigureSeries>> &answer);
    void keep(const FigureRequest &request, const std::vector<FigureSeries> &series);
    void setStoreAside(const Error &error);
    void lose(const FigureRequest &request, const Error &error);
    [[nodiscard]] bool halve(const FigureRequest &request);
    void loseTopic(FigureTopic topic, const Error &error);
    void conclude();
    void tellProgress(int underWay);

    FigureSource &m_source;
    FigureShelf m_shelf;   ///< without a store once that failed
    std::function<qint64()> m_clock;
    bool m_mayAsk;
    Figures m_figures;
    std::deque<FigureRequest> m_toRead;   ///< from the store
    std::deque<FigureRequest> m_waiting;
    QFuture<Result<std::vector<FigureSeries>>> m_underWay;
    int m_stored = 0;   ///< pieces that the store answered
    int m_done = 0;
    int m_slowInARow = 0;
};

}   // namespace floorscope
