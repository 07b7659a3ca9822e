// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/days/day_choice.h"
#include "model/evidence/evidence_machine.h"
#include "model/fetch_machine.h"
#include "model/figures/presence_machine.h"
#include "model/places/side_fetch.h"
#include "model/places/stored_cover.h"
#include "model/plan_shelf.h"
#include "model/project.h"
#include "model/session.h"
#include "model/undo_history.h"

#include <map>
#include <memory>
#include <vector>

namespace floorscope {

struct OpenedOnce;

/// What a session does between its signals: the document, what is drawn, and the project that both belong to.
class Session::Private : public QObject
{
public:
    enum class Asking { IfStored, AtOnce };   ///< what costs requests waits for fetch(), or not

    explicit Private(Session &session);

    // --- the document ---
    void setDocument(const Document &next);
    /// What is drawn from now on, with the plan that `shown` names.
    void draw(const Document &shown, Answers answers);
    void setDrawn(Drawn next);
    void see();
    void useAnswers(const std::map<Pane, PeriodAnswer> &periods, const std::optional<Comparison> &comparison);
    void usePlan(const PlacedPlan &plan, const QString &stepName);

    // --- floors and files ---
    void useFloors(const Result<std::vector<Floor>> &loaded);
    void startFloor(const Floor &floor, const QString &stepName);
    void useFiles(const QString &stepName, const Result<OpenedOnce> &files);
    /// Goes on with that sheet: a step that can be undone, unless nothing was shown before or another account answers.
    void begin(const QString &stepName, const Sheet &chosen, Asking asking);

    void openProject(const Project &opened);
    void keepBeside();

    [[nodiscard]] qint64 now() const;

    Session &q;
    Connection connection;
    Connection unserved;         ///< the last one of which nobody answers: its store and its clock serve files
    std::vector<Floor> floors;   ///< that the directory knows
    Document document;
    UndoHistory history;
    Drawn drawn;   ///< with all answers and all of its days: the project keeps them
    DayChoice choice{drawn};
    Drawn seenOf;         ///< what visibleWhole was made of
    Drawn visibleWhole;   ///< `seen(drawn)`
    Drawn visible;        ///< of chosen days these alone, as far as they may be seen: what the session tells
    EvidenceMachine evidence;
    PresenceMachine presence;
    PlanShelf plans;
    Project project;   ///< its current sheet is as old as the last change of floor
    FetchMachine machine{connection, document, drawn};
    std::vector<std::unique_ptr<SideFetch>> beside;   ///< in the order of `kSideQuestions`
    StoredCover storedCover{connection, drawn};
    int opening = 0;   ///< only the newest files are opened

private:
    [[nodiscard]] bool followTimeZone();
    [[nodiscard]] Drawn withPlan(const Document &shown, Answers answers);
    void findPlan();
    void keepPlans();
    void keepSheet();
    void show(const Sheet &sheet, Asking asking);
    void returnTo(const Document &next);
    void useReopened(int number, const Result<Answers> &reopened);
    void goOn(const Floor &floor);
};

}   // namespace floorscope
