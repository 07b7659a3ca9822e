// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

namespace floorscope {

class ExportNotice;
class PlanImport;
class Session;
struct PictureSize;

/// Everything that the window does with files: opening, importing and placing plans, saving and copying pictures.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(Session &session, ExportNotice &notice, QWidget *window);

    void open();
    void importPlan();
    /// The plan that the service keeps of the floor.
    void importOfferedPlan();
    void placePlan();
    /// Opens plans and heatmap files, each as what it is.
    void openPaths(const QStringList &paths);
    /// `screen`: pixels of the map as it is shown.
    void exportPicture(QSize screen);
    void copyPicture();

private:
    void place(const QString &path);
    void savePictureTo(const QString &path, const PictureSize &size);

    Session &m_session;
    ExportNotice &m_notice;
    QWidget *m_window;
    PlanImport *m_plans;
};

} // namespace floorscope
