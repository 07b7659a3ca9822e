// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetch_run.h"
#include "model/connection.h"
#include "model/drawn.h"
#include "service/fetch_state.h"
#include "service/time_left.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace floorscope {

/// Brings what is drawn up to what the document asks: finds out what that costs, fetches it, and compares Compare's two
/// sides. Late answers to an older question are dropped.
class FetchMachine : public QObject
{
    Q_OBJECT
public:
    /// All three are the session's and are read anew at each step.
    FetchMachine(const Connection &connection, const Document &document, const Drawn &drawn);
    ~FetchMachine() override;

    [[nodiscard]] const FetchState &state() const { return m_state; }

    /// After a change: up to date, drawn at once from the store, or waiting for fetch().
    void refresh();
    /// Asks what is open, and what is missing on the map once more.
    void fetch();
    /// The next refresh fetches without waiting for fetch(): the first period of a floor just chosen.
    void fetchAtOnce() { m_atOnce = true; }
    /// Asks and emits nothing more; what came before stays.
    void stop();
    /// stop(), and the state is that of nothing asked yet.
    void startAnew();
    void fail(const Error &error);
    /// Another account or building answers from now on, at a pace of its own.
    void forgetPace() { m_pace.reset(); }

signals:
    void stateChanged();
    /// Answers to what the document asks in its mode, as far as they came. Compare's sides come together, with their
    /// comparison once both have hours.
    void answered(const std::map<floorscope::Pane, floorscope::PeriodAnswer> &periods,
                  const std::optional<floorscope::Comparison> &comparison);

private:
    [[nodiscard]] std::deque<Pane> openPanes() const;
    void noteWhoServes();
    void findCost(std::deque<Pane> open, int number);
    void useCost();
    void fetchOpen(bool mayAsk);
    void forgetPending();
    void fetchNext();
    void showProgress(const FetchProgress &progress);
    void tellProgress();
    [[nodiscard]] double now() const;
    void addNote(const Error &note);
    void draw(Pane pane, const PeriodAnswer &period);
    void finishPane(Pane pane, const Fetched &fetched);
    void compareSides(const std::function<void(const Result<Comparison> &)> &use);
    void complete();
    void showUpToDate();
    void setPhase(FetchState::Phase phase);

    const Connection &m_connection;
    const Document &m_document;
    const Drawn &m_drawn;
    FetchState m_state;
    std::unique_ptr<FetchRun> m_run;   ///< of the side that is under way
    std::deque<Pane> m_pending;        ///< sides to fetch, the first under way
    std::map<Pane, FetchProgress> m_costs;
    std::map<Pane, PeriodAnswer> m_sides;   ///< of Compare, as far as they came; drawn once they are compared
    std::optional<double> m_pace;           ///< seconds per request, as far as this account has answered
    QElapsedTimer m_watch;
    TimeLeft m_timeLeft;        ///< of all sides together
    FetchProgress m_finished;   ///< of the sides that are over
    FetchProgress m_running;    ///< of the one that is answering
    int m_comparing = 0;        ///< an older comparison is not drawn over a newer one
    int m_number = 0;           ///< late answers to an older question are dropped by it
    bool m_atOnce = false;
    bool m_mayAsk = false;   ///< what is under way, which somebody asked for, not only the store
};

}   // namespace floorscope
