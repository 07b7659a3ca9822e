// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connection.h"
#include "model/days/chosen_days.h"
#include "model/document.h"
#include "model/drawn.h"
#include "model/plan_shelf.h"
#include "model/project.h"
#include "service/fetch_state.h"
#include "service/presets.h"

#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace floorscope {

class SideFetch;
enum class Beside;

/// What the user is working on. Holds the document with its undo history, fetches, and holds what is drawn.
/// Changing the look is drawn at once; changing a question waits for fetch() unless everything is stored; the first
/// period of a floor just chosen is fetched at once. Late answers to an older question are dropped.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    void connectTo(const Connection &connection);   ///< loads the floors
    [[nodiscard]] const Connection &connection() const;
    /// Those of the directory; without a connection those that the project holds.
    [[nodiscard]] std::vector<Floor> floors() const;
    /// Asks the floor's default period at once: an undo step with that name where something was shown before. A floor
    /// of another account begins anew; one that was left comes back as it was.
    void chooseFloor(const QString &spaceId, const QString &stepName);
    [[nodiscard]] std::optional<Floor> floor() const;

    /// The floor's days and hours count in that IANA zone: an undo step with that name that keeps mode, days and hours.
    /// Where its zone was not known, its first period is asked.
    void useTimeZone(const QByteArray &zone, const QString &stepName = {});

    enum class Repeats { Once, Add };
    /// Opens saved answers and heatmap files (several are merged) in the background; floorChanged or failed follows. An
    /// undo step with that name where something was shown before. What repeats an answer is not added unless `repeats`
    /// says so: filesRepeated follows.
    void openFiles(const QStringList &paths, const QString &stepName, Repeats repeats = Repeats::Once);
    /// Loads a plan in the background; documentChanged or failed follows. `stepName`: the name of the undo step.
    void importPlan(const QString &path, const QString &stepName, const PlanRequest &request = {});
    /// The plan that is being opened is not waited for any more.
    void cancelPlan();
    /// A plan that is being opened or drawn anew, once it takes longer than a moment.
    [[nodiscard]] std::optional<PlanWork> planWork() const;
    /// Fetches the picture that the service keeps of a floor; as importPlan.
    void importOfferedPlan(const FloorPlanLink &link, const QString &stepName);

    /// The name of the document's plan where its pixels cannot be had: neither the project has its file nor the place
    /// it came from. Empty where they are here or on their way.
    [[nodiscard]] QString missingPlan() const;
    /// Looks for the missing plan in a file, in the background: drawnChanged follows. Another plan takes its place, as
    /// an undo step with that name; what is none fails.
    void findPlan(const QString &path, const QString &stepName);

    /// The name of the document's plan where the project holds it and it asks for a password; empty where it does not.
    [[nodiscard]] QString lockedPlan() const;
    /// Opens that plan, in the background: drawnChanged follows, or planLocked where it is another password. It is kept
    /// nowhere.
    void unlockPlan(const QString &password);

    [[nodiscard]] const Document &document() const;
    /// The one way to change the document: one undo step with that name. Steps of the same `mergeKey` (a slider being
    /// dragged) become one.
    void apply(const QString &name, const Document &document, const QString &mergeKey = {});
    void undo();
    void redo();

    /// Everything that is worked on, as it stands now.
    [[nodiscard]] Project project() const;
    /// Goes on with it and forgets the undo history. Of its plans those are drawn at once whose pixels it brings along;
    /// the others follow. Where the connection does not serve its floor, nobody is connected any more.
    void openProject(const Project &project);
    /// Keeps what is drawn under that name; an earlier view of the name is replaced. No step of undo.
    void saveView(const QString &name);
    void removeView(const QString &name);
    /// Shows a view again: an undo step with that name. Nothing where there is no such view. Individuals that are
    /// protected stay so.
    void showView(const QString &name, const QString &stepName);
    [[nodiscard]] QString undoName() const;   ///< empty: nothing to undo
    [[nodiscard]] QString redoName() const;

    /// As far as it may be seen (`seen`): the answers themselves are the project's alone.
    /// What the window and all that leaves it show: of days that were chosen these alone.
    [[nodiscard]] const Drawn &drawn() const;
    /// With all of its days, whichever are looked at.
    [[nodiscard]] const Drawn &whole() const;
    /// Looks at these days of one map alone, from the answers that are there: no request, no step of undo; none: at all
    /// of them again. What they bring along and what can be chosen says daysToChoose. chosenDaysChanged follows, and
    /// drawnChanged once it is drawn. Lasts until the map answers another question.
    void chooseDays(Pane pane, const std::vector<QDate> &days);
    /// At all days of every map.
    void showAllDays();
    [[nodiscard]] ChosenDays chosenDays() const;   ///< of the maps that are drawn
    /// How many of them, and of how many days; nothing where all are shown.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> daysAlone() const;
    /// Whether it is still being worked out what of the drawn change is more than chance: drawnChanged follows.
    [[nodiscard]] bool isWeighing() const;
    [[nodiscard]] const FetchState &fetchState() const;
    /// What is asked beside the map, which never holds it, while somebody wants it; the nights are wanted while odd
    /// places are marked. Nothing is asked of the service until its fetch(), but of the demo building.
    [[nodiscard]] SideFetch &beside(Beside which) const;
    void fetch();
    void cancelFetch();
    void goBack(const QString &stepName);   ///< the question that is drawn comes back, as an undo step
    /// Something the user asked for did not work: `failed` follows.
    void fail(const Error &error);
    /// "Today" in the floor's zone.
    [[nodiscard]] QDate today() const;

signals:
    /// Of the files that were just opened, `repeats` hold answers that others hold: they were not added.
    void filesRepeated(const QStringList &opened, const QStringList &repeats);
    void connectionChanged();
    void floorsChanged();
    void floorChanged();
    void documentChanged();
    void drawnChanged();
    void chosenDaysChanged();
    void fetchStateChanged();
    void planWorkChanged();
    void planLocked();       ///< `lockedPlan` asks for a password, or for another one
    void projectChanged();   ///< its saved views, or all of it
    void failed(
        const floorscope::Error &error);   ///< something the user asked for did not work (a file, a plan, the floors)

private:
    class Private;
    std::unique_ptr<Private> d;
};

}   // namespace floorscope
