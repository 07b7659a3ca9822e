// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetch_cost.h"
#include "fetch/fetched.h"
#include "model/connection.h"
#include "model/places/side_questions.h"
#include "service/fetch_state.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace floorscope {

/// What a project holds beside a map.
struct KeptBeside
{
    Source source;          ///< of the map
    AskedBeside question;   ///< that of `SideQuestion::make`
    PeriodAnswer answer;
};

/// Who looks for what is asked beside a map.
enum class Wisher { Marks, Rhythm, Cards, Figures, Zones, Unit };

/// Asks beside the map what its own answers do not tell. Planned, priced and stored like any other question, and never
/// part of the map.
class SideFetch : public QObject
{
    Q_OBJECT
public:
    /// Connection and drawing are the session's and are read anew at each step.
    SideFetch(const Connection &connection, const Drawn &drawn, const SideQuestion &side);
    ~SideFetch() override;

    /// Whether he looks for it, until he says otherwise.
    void want(Wisher who, bool wanted);
    /// He still wants it, but looks elsewhere until he wants it again: nothing begins by itself for him, and what began
    /// so ends. What came stays as long as the question does.
    void lookAway(Wisher who);
    /// Answers that need not be asked for, in place of the ones before. One that lacks hours serves until it can be
    /// asked again.
    void keep(std::vector<KeptBeside> answers);
    /// Another account answers: what the last one said is forgotten, but for what is kept of the map's own source.
    void startAnew();
    /// After a change of what is drawn. Nothing is asked anew while the question stays the same. What is stored is
    /// taken at once (of what turns out to be damaged there only the price is told), and the demo building is asked at
    /// once; else it waits for fetch().
    void follow();
    void fetch();
    /// Ends a fetch. What came of it is stored, and the rest waits for fetch() again.
    void cancel();

    [[nodiscard]] const FetchState &state() const { return m_state; }
    /// To the question of what is drawn; nothing until it came, and of questions for figures.
    [[nodiscard]] const std::optional<PeriodAnswer> &answer() const { return m_answer; }
    /// The same of questions for figures.
    [[nodiscard]] const std::optional<Figures> &figures() const { return m_figures; }

signals:
    void stateChanged();
    void answered();

private:
    void ask(const std::optional<AskedBeside> &question, const KeptBeside *kept = nullptr);
    [[nodiscard]] bool isLookedAt() const;
    [[nodiscard]] bool mayAsk() const;
    void findCost(bool mayBegin);
    [[nodiscard]] QFuture<Result<FetchCost>> cost() const;
    void begin(bool mayAsk);
    template <typename Run>
    void start(std::unique_ptr<Run> run);
    void use(const Fetched &fetched);
    void use(const Figures &figures);
    void fail(const Error &error);
    void setPhase(FetchState::Phase phase);

    const Connection &m_connection;
    const Drawn &m_drawn;
    const SideQuestion &m_side;
    std::map<Wisher, bool> m_wishers;   ///< and whether they look
    std::vector<KeptBeside> m_kept;
    std::optional<AskedBeside> m_question;   ///< asked, or answered by what is kept
    std::optional<PeriodAnswer> m_answer;
    std::optional<Figures> m_figures;
    FetchState m_state;
    std::unique_ptr<QObject> m_run;   ///< destroying it gives the fetch up
    bool m_pressed = false;           ///< a person asked for it
    int m_number = 0;                 ///< a late cost of an older question is dropped by it
};

}   // namespace floorscope
