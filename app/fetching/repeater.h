// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/told_fetch.h"
#include "model/project.h"

#include <QObject>

#include <memory>
#include <set>

namespace floorscope {

/// Which pages are made again, and as what.
struct RepeatedPages
{
    Project project;         ///< its floors, each with a plan's file where it has one
    QString last;            ///< as of `lastDays`; empty: as many days as a floor asks, up to yesterday
    QString folder;          ///< where the pages go; it is there
    bool pdf = true;         ///< false: PNG
    double dpi = 150.0;      ///< of a PNG
    bool protects = false;   ///< individuals, on every page
};

/// Asks the floors of a project one after the other for other days, and writes a page of each. A floor that fails does
/// not keep the others from theirs; a service that lets nobody in does. The program ends through QCoreApplication::exit
/// with the status of the first floor that failed, else of the first that lacks hours.
class Repeater : public QObject
{
    Q_OBJECT
public:
    Repeater(ServiceConnection connection, RepeatedPages pages, Console &console);

    void start();

private:
    void next();
    [[nodiscard]] Document asked(const Document &document) const;
    void useAnswer(const Sheet &sheet, const Fetched &fetched);
    void write(const Drawn &drawn);
    [[nodiscard]] QString pathFor(const Drawn &drawn);
    void useFailure(const QString &floor, const Error &error);
    void interrupt();
    void keep(ExitCode code);
    void end();

    ServiceConnection m_connection;
    RepeatedPages m_pages;
    Console &m_console;
    std::unique_ptr<ToldFetch> m_run;
    std::size_t m_next = 0;   ///< of the project's sheets
    int m_written = 0;
    std::set<QString> m_paths;   ///< pages of this run
    ExitCode m_code = ExitCode::Done;
};

}   // namespace floorscope
