// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QMap>
#include <QObject>
#include <QStringList>

class QSettings;

#include <optional>

namespace floorscope {

enum class FileKind;
enum class MessageAction;
class StatusNotice;
class PlanImport;
class Session;
struct MainActions;
struct ZoneFile;

/// Everything that the window does with files: opening, importing and placing plans, importing zones.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    /// Serves its actions.
    FileCommands(Session &session, const MainActions &actions, StatusNotice &notice, QSettings &settings,
                 QWidget *window);

    void open();
    void importPlan();
    /// The plan that the service keeps of the floor.
    void importOfferedPlan();
    void findPlan();
    void placePlan();
    void importZones();
    /// The doubtful placement that was told is used all the same.
    void usePlacement();
    /// The plan lies there by the person's own fit; the next time it is imported on this floor it lies there at once.
    void useFit(const Placement &placement);
    /// Opens plans, heatmap files, zones and projects (projectChosen follows), each as what it is.
    void openPaths(const QStringList &paths);
    /// What of a message's offers concerns files.
    void act(MessageAction action);
    /// Asks how many hours opened files were observed.
    void tellHours();

signals:
    void projectChosen(const QString &path);
    /// Why a placement may be wrong; usePlacement() takes it. Empty: there is none to doubt any more.
    void placementDoubted(const QString &why);
    /// The plan that the person just imported lies nowhere yet.
    void fitWanted();
    /// What was dropped or opened cannot be used here, and why.
    void refused(const QString &why);

private:
    void connectActions(const MainActions &actions);
    void place(const QString &path);
    void openSorted(const QMap<FileKind, QStringList> &files);
    void openPlanFile(const QString &path);
    void openPlacementFile(const QString &path);
    void openZoneFile(const QString &path);
    void useZones(const QString &path, const ZoneFile &file);
    void placeAsBefore();
    [[nodiscard]] bool placeAsRemembered(const PlacedPlan &plan);
    [[nodiscard]] QString spaceId() const;
    void considerPlacement(const PlacementFit &fit);
    void forgetPlacement();
    void useHours(double hours);

    Session &m_session;
    StatusNotice &m_notice;
    QSettings &m_settings;
    QWidget *m_window;
    PlanImport *m_plans;
    std::optional<Placement> m_placement;     ///< read, and not used yet
    std::optional<PlacedPlan> m_placedPlan;   ///< what it was read for
    std::optional<PlacedPlan> m_lookedFor;    ///< the plan whose place was looked for in memory and beside it
    int m_placing = 0;                        ///< only the newest file of points is considered
};

}   // namespace floorscope
