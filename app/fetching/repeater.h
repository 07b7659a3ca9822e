// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/told_fetch.h"
#include "model/project.h"
#include "output/report.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace floorscope {

/// Which pages are made again, and as what.
struct RepeatedPages
{
    Project project;   ///< its floors, each with a plan's file where it has one
    QString last;      ///< as of `lastDays`; empty: as many days as a floor asks, up to yesterday
    QString folder;    ///< where the pages go; it is there
    ReportForm form = ReportForm::Pdf;
    double dpi = kReportDpi;   ///< of a PNG
    bool protects = false;     ///< individuals, on every page
};

/// Asks the floors of a project one after the other for other days, and writes a page of each. A floor that fails does
/// not keep the others from theirs; once the service lets nobody in, pages are made of those alone that are stored
/// whole. The program ends through QCoreApplication::exit with the status of the first floor that failed, else of the
/// first that lacks hours.
class Repeater : public QObject
{
    Q_OBJECT
public:
    Repeater(ServiceConnection connection, RepeatedPages pages, Console &console);

    void start();

private:
    void next();
    [[nodiscard]] Document asked(const Document &document) const;
    void warnOfOtherAccount(const Source &source);
    void fetchStored(const Sheet &sheet);
    void fetch(const Sheet &sheet);
    void useAnswer(const Sheet &sheet, const Fetched &fetched);
    void write(const Drawn &drawn);
    void useFailure(const Error &error);
    void leaveOut(const QString &why, ExitCode code);
    void goOn();
    void interrupt();
    void keep(ExitCode code);
    void end();

    ServiceConnection m_connection;
    RepeatedPages m_pages;
    QStringList m_names;   ///< what the files call the project's sheets
    Console &m_console;
    std::unique_ptr<ToldFetch> m_run;
    qsizetype m_next = 0;   ///< of the project's sheets
    int m_written = 0;
    bool m_shutOut = false;   ///< the service lets nobody in
    bool m_over = false;
    ExitCode m_code = ExitCode::Done;
};

}   // namespace floorscope
