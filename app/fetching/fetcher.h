// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "console.h"
#include "fetch/fetch_cost.h"
#include "fetching/told_fetch.h"

#include <QObject>

#include <functional>
#include <memory>

namespace floorscope {

/// Runs one fetch of the command line: finds the floor's zone, plans, fetches, hands the result on. `done` ends the
/// program.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<ExitCode(const Fetched &)>;
    Fetcher(ServiceConnection connection, const QCommandLineParser &options, Console &console, Done done);

    /// Finds out the zone and starts; the program ends through QCoreApplication::exit with the status of `done`.
    void start();

private:
    void useStoredFloor(const std::optional<Floor> &floor);
    void findFloor();
    void useFloors(const Result<std::vector<Floor>> &floors);
    void useFloor(const Floor &floor);
    [[nodiscard]] QByteArray timeZone(const Floor &floor) const;
    [[nodiscard]] QString toldSpace() const;
    void findCost(const QString &spaceId, const QByteArray &timeZone);
    void useCost(const Question &question, const Result<FetchCost> &cost);
    void plan(const Question &question, const FetchProgress &cost, const std::vector<QDate> &silent);
    void fetch(const Question &question);
    void finish(const Fetched &fetched);
    void interrupt();
    void end(ExitCode code);

    ServiceConnection m_connection;
    const QCommandLineParser &m_options;
    Console &m_console;
    Done m_done;
    std::optional<FloorName> m_floor;
    bool m_ended = false;
    Store *m_store;   ///< nothing where there is none, or it fails
    std::unique_ptr<ToldFetch> m_run;
};

}   // namespace floorscope
