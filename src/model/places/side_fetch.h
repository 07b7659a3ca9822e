// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetch_run.h"
#include "model/connection.h"
#include "model/drawn.h"
#include "service/fetch_state.h"

#include <QObject>

#include <memory>
#include <optional>

namespace floorscope {

/// The nights that tell a warm thing from a person: 1 to 5 o'clock of the last seven days that `map` reaches, night by
/// night, on the same floor and lattice.
[[nodiscard]] Question nightsQuestion(const Question &map);

/// Asks beside the map what its own question did not fetch: hours of the night. Planned, priced and stored like any
/// other question, and never part of the map.
class SideFetch : public QObject
{
    Q_OBJECT
public:
    /// Both are the session's and are read anew at each step.
    SideFetch(const Connection &connection, const Drawn &drawn);
    ~SideFetch() override;

    /// After a change of what is drawn; `wanted`: somebody looks for it. Nothing is asked anew while the question stays
    /// the same. What is stored is taken at once, and the demo building is asked at once; else it waits for fetch().
    void follow(bool wanted);
    void fetch();

    [[nodiscard]] const FetchState &state() const { return m_state; }
    /// To the nights of what is drawn; nothing until it came.
    [[nodiscard]] const std::optional<PeriodAnswer> &answer() const { return m_answer; }

signals:
    void stateChanged();
    void answered();

private:
    void findCost();
    void fail(const Error &error);
    void setPhase(FetchState::Phase phase);

    const Connection &m_connection;
    const Drawn &m_drawn;
    std::optional<Question> m_question;
    std::optional<PeriodAnswer> m_answer;
    FetchState m_state;
    std::unique_ptr<FetchRun> m_run;
    int m_number = 0;   ///< a late cost of an older question is dropped by it
};

}   // namespace floorscope
