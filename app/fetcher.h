// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "console.h"

#include <QObject>

#include <functional>
#include <memory>

namespace floorscope {

/// Runs one fetch of the command line: finds the floor's zone, plans, collects, hands the result on. `done` ends the
/// program.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<ExitCode(const Collected &)>;
    /// `keepCells` false: intervals without their own cells.
    Fetcher(ServiceConnection connection, const QCommandLineParser &options, Console &console, Done done);

    /// Finds out the zone and starts; the program ends through QCoreApplication::exit with the status of `done`.
    void start();

private:
    void findZone();
    void useFloors(const Result<std::vector<Floor>> &floors);
    void ask(const QString &spaceId, const QByteArray &timeZone);
    void useCost(const Question &question, const Result<CollectCost> &cost);
    void plan(const Question &question, const FetchProgress &cost, const std::vector<QDate> &silent);
    void finish(const Collected &collected);
    void end(ExitCode code);

    ServiceConnection m_connection;
    const QCommandLineParser &m_options;
    Console &m_console;
    Done m_done;
    std::optional<FloorName> m_floor;
    std::unique_ptr<Collector> m_collector;
};

/// Words what is missing, one line a gap; each has the word "missing".
void sayMissing(const Collected &collected, Console &console);

}   // namespace floorscope
