// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collector.h"
#include "model/drawn.h"
#include "model/presets.h"

#include <QObject>

namespace floorscope {

/// What the fetch card shows.
struct FetchState
{
    enum class Phase { Nothing, UpToDate, NeedsFetch, Running, Failed };
    Phase phase = Phase::Nothing;
    CollectProgress progress;              ///< cost while NeedsFetch, progress while Running
    std::optional<Error> error;            ///< Failed
    std::vector<std::pair<TimeSpan, Error>> missing;   ///< of what is drawn
    int daysShown = 0;                     ///< of what is drawn
    double hoursShown = 0.0;
    std::vector<QDate> silentDays;         ///< of what is drawn, for the message bar
};

/// A connection: who answers, where it comes from, and what time it is there.
struct Connection
{
    HeatmapSource *source = nullptr;        ///< not owned; nothing when a file is open without an account
    FloorDirectory *directory = nullptr;
    Store *store = nullptr;                 ///< may be null
    QString name;                           ///< "Demo building (simulated)", "Butlr"
    bool simulated = false;
    std::function<qint64()> clock;          ///< seconds since 1970: "today" for presets
    std::optional<PlanImage> plan;          ///< a plan that comes with the building (the demo's), with its placement
    std::optional<Placement> placement;
    std::optional<QDate> changeDay;         ///< what Compare proposes first; nothing: the middle of the last eight weeks
};

/// What the user is working on. Holds the document with its undo history, asks the collector, and holds what is drawn.
/// Changing the look is drawn at once; changing a question waits for fetch() unless everything is stored; the first period of a floor
/// just chosen is fetched at once. Late answers to an older question are dropped.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    void connectTo(const Connection &connection);        ///< loads the floors
    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] const std::vector<Floor> &floors() const;
    void chooseFloor(const QString &spaceId);            ///< asks the default period at once
    [[nodiscard]] std::optional<Floor> floor() const;

    /// The floor's days and hours count in that IANA zone, which its directory did not know; its first period is asked anew.
    void useTimeZone(const QByteArray &zone);

    /// Opens saved answers and heatmap files (several are merged) in the background; floorChanged or failed follows.
    void openFiles(const QStringList &paths);
    /// Loads a plan in the background; documentChanged or failed follows. `stepName`: the name of the undo step.
    void importPlan(const QString &path, const QString &stepName, int page = 1);
    /// Fetches the picture that the service keeps of a floor; as importPlan.
    void importOfferedPlan(const FloorPlanLink &link, const QString &stepName);

    [[nodiscard]] const Document &document() const;
    /// The one way to change the document: one undo step with that name. Steps of the same `mergeKey` (a slider being dragged) become one.
    void apply(const QString &name, const Document &document, const QString &mergeKey = {});
    void undo();
    void redo();
    [[nodiscard]] QString undoName() const;              ///< empty: nothing to undo
    [[nodiscard]] QString redoName() const;

    [[nodiscard]] const Drawn &drawn() const;
    [[nodiscard]] const FetchState &fetchState() const;
    void fetch();
    void cancelFetch();
    void goBack(const QString &stepName);                ///< the question that is drawn comes back, as an undo step
    /// "Today" in the floor's zone.
    [[nodiscard]] QDate today() const;

signals:
    void connectionChanged();
    void floorsChanged();
    void floorChanged();
    void documentChanged();
    void drawnChanged();
    void fetchStateChanged();
    void failed(const floorscope::Error &error);         ///< something the user asked for did not work (a file, a plan, the floors)

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace floorscope
