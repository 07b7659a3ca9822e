// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_building.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <utility>
#include <vector>

namespace floorscope {

struct CountedBuilding;

/// Faults that the server can be told to have, for tests and for looking at waiting and failing.
struct DemoFaults
{
    int latencyMs = 0;         ///< before each heatmap answer
    int tokenSeconds = 3600;   ///< lifetime of a token
    int failEvery = 0;         ///< every n-th heatmap request ends with 503 (0: never)
    int truncateEvery = 0;     ///< every n-th heatmap body is cut in the middle
    std::vector<std::int64_t>
        neverAnswer;   ///< a heatmap request whose hours hold one of these instants always ends with 500
};

/// The demo building behind Butlr's API on loopback, over real HTTP: login, GraphQL floors, heatmap_v2 with all rules
/// of the service (the 7-day refusal included), occupancy by /api/v3/reporting and /api/v4/reporting/stats, the picture
/// of the plan. Answers are computed in a pool of its own; its events never block. What it does not serve ends with
/// 403, as at Butlr's gateway; without a token that holds, everything but a login ends with 401.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    /// Serves `building`, which others may serve too; by itself it serves one of its own.
    explicit DemoServer(DemoFaults faults = {}, std::shared_ptr<CountedBuilding> building = nullptr,
                        QObject *parent = nullptr);
    ~DemoServer() override;

    /// Listens on 127.0.0.1; 0 picks a port. The port, or 0 if it cannot listen.
    quint16 listen(quint16 port = 0);
    /// "http://127.0.0.1:PORT"; empty before it listens.
    [[nodiscard]] QUrl address() const;
    /// Credentials that it accepts.
    [[nodiscard]] static QString clientId();
    [[nodiscard]] static QString clientSecret();
    [[nodiscard]] static QString userName();
    [[nodiscard]] static QString password();
    /// The hours of every heatmap request that was answered whole with 200, in order: (start, stop) seconds. From any
    /// thread.
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> answeredHours() const;
    [[nodiscard]] const DemoBuilding &building() const;

signals:
    /// A heatmap request was answered whole: its hours in seconds since 1970, its cells in centimetres.
    void answered(qint64 start, qint64 stop, int cellSizeCm);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}   // namespace floorscope
