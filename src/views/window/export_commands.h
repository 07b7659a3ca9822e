// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

class QAction;
class QPrinter;
class QSettings;

namespace floorscope {

class RepeatDialog;
class Session;
class StatusNotice;
struct ExportMemory;
struct MainActions;
struct NumbersMemory;
struct PictureSize;
struct RepeatChoice;
struct ReportMemory;
struct ScreenView;

/// Everything by which what is drawn leaves the window: pictures, numbers and reports, with the command line's bytes.
class ExportCommands : public QObject
{
    Q_OBJECT
public:
    /// Serves its actions, but for exportPicture: what is on the screen is the map's to say.
    ExportCommands(Session &session, const MainActions &actions, StatusNotice &notice, QSettings &settings,
                   QWidget *window);
    ~ExportCommands() override;

    void exportPicture(const ScreenView &screen);
    void exportNumbers();
    void makeReport();
    void rememberFindings(bool told);
    /// The command by which the report is made again of this floor and others, for later days.
    void repeatReport();
    /// The report's page, on a printer that the person chooses.
    void print();
    void copyPicture();

signals:
    /// What failed when a file was saved before is over.
    void saved();

private:
    void savePictureTo(const QString &path, const PictureSize &size, const ExportMemory &choice);
    void saveNumbersTo(const QString &path, const NumbersMemory &choice);
    void saveReportTo(const QString &path, const ReportMemory &choice);
    void saveRepeat(const QString &path, const RepeatChoice &choice, RepeatDialog &dialog);
    void printOn(QPrinter &printer);
    /// Writes in the background and informs of the file. `remember`: only once it is written, since a folder that
    /// cannot be is not offered again.
    void save(const QString &path, const QString &progress, const std::function<Result<void>()> &write,
              const std::function<void()> &remember);

    Session &m_session;
    StatusNotice &m_notice;
    QSettings &m_settings;
    QWidget *m_window;
    QAction *m_repeat;                     ///< that the report's dialog leads to
    std::unique_ptr<QPrinter> m_printer;   ///< as it was chosen last
    QThreadPool m_writers;                 ///< one after the other: the last choice for a file stays
};

}   // namespace floorscope
