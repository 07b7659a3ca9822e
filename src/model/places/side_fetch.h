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

/// The same hours of the same days, asked one by one: what tells hours of the week apart.
[[nodiscard]] Question hoursQuestion(const Question &map);

/// What can be asked beside a map.
enum class Beside { Nights, Hours };

/// Asks beside the map what its own answers do not tell. Planned, priced and stored like any other question, and never
/// part of the map.
class SideFetch : public QObject
{
    Q_OBJECT
public:
    /// `make` yields the question from that of the map. Connection and drawing are the session's and are read anew at
    /// each step.
    SideFetch(const Connection &connection, const Drawn &drawn, Question (*make)(const Question &map));
    ~SideFetch() override;

    /// Whether somebody looks for it, until he says otherwise.
    void want(bool wanted);
    /// After a change of what is drawn. Nothing is asked anew while the question stays the same. What is stored is
    /// taken at once, and the demo building is asked at once; else it waits for fetch().
    void follow();
    void fetch();

    [[nodiscard]] const FetchState &state() const { return m_state; }
    /// To the question of what is drawn; nothing until it came.
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
    Question (*m_make)(const Question &map);
    bool m_wanted = false;
    std::optional<Question> m_question;
    std::optional<PeriodAnswer> m_answer;
    FetchState m_state;
    std::unique_ptr<FetchRun> m_run;
    int m_number = 0;   ///< a late cost of an older question is dropped by it
};

}   // namespace floorscope
