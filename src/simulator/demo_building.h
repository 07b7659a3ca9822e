// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "floor/placement.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace floorscope {

/// One detection of a simulated sensor.
struct Detection
{
    std::int64_t milliseconds = 0;   ///< since 1970, UTC
    double x = 0.0;                  ///< metres, y up
    double y = 0.0;
};

/// A deterministic office: sixteen weeks from 5 January to 26 April 2026 in Europe/Berlin. Its clock stands at Monday
/// 27 April 2026, 08:00. People miss whole days, have habits and differ; the layout changes on 2 March; a warm object
/// is alive at 03:00; one room has no sensor, one lounge has sensors and hardly anybody in it; 3 and 6 April are
/// holidays without a detection. Its metres count from the building's lower left corner. Immutable, so any thread may
/// ask it.
class DemoBuilding
{
public:
    explicit DemoBuilding(std::uint64_t seed = 2026);
    ~DemoBuilding();

    /// The floor as the directory serves it: rooms, sensors, zone Europe/Berlin. `plans` is empty: only a server knows
    /// their address.
    [[nodiscard]] const Floor &floor() const;
    /// The plan, drawn from the same table that the people live in: an SVG without names.
    [[nodiscard]] static QByteArray planSvg();
    /// How the plan lies on the floor: metres to viewBox units (20 per metre, 1 m of paper round the building).
    [[nodiscard]] static Placement planPlacement();
    /// "Now" in the building, seconds since 1970.
    [[nodiscard]] static std::int64_t now();
    [[nodiscard]] static std::int64_t firstInstant();   ///< 5 January 2026, 00:00 local
    [[nodiscard]] static std::int64_t lastInstant();    ///< 27 April 2026, 00:00 local, exclusive

    /// Every detection of [start, stop) seconds, one by one: the truth that everything else is checked against. The
    /// order is not that of time. However a range is cut, its parts hold the same detections as the whole.
    void forEachDetection(std::int64_t start, std::int64_t stop,
                          const std::function<void(const Detection &)> &visit) const;

    /// The same counted, for the `hours` after `start`: how many the squares of 0.25 m have in the first hour, row by
    /// row from the lower left corner of the floor, then in the second one, and so on.
    [[nodiscard]] std::vector<std::uint16_t> hourlyCounts(std::int64_t start, int hours) const;

    /// How many people stand, sit or walk where a sensor sees them inside each of `outlines`, at every whole minute
    /// after `start` and before `stop` (the first at `start`): one list per outline. The warm object is nobody. Nobody
    /// is there outside the sixteen weeks.
    [[nodiscard]] std::vector<std::vector<double>> peopleIn(const std::vector<FloorPolygon> &outlines,
                                                            std::int64_t start, std::int64_t stop) const;

    /// Person-seconds under a sensor inside each of `outlines`, minute by minute as peopleIn: one list per outline. Who
    /// walks counts second by second. The warm object is nobody.
    [[nodiscard]] std::vector<std::vector<double>> secondsIn(const std::vector<FloorPolygon> &outlines,
                                                             std::int64_t start, std::int64_t stop) const;

    /// Who walked into an outline and out of it, minute by minute.
    struct Passages
    {
        std::vector<double> in;
        std::vector<double> out;
    };
    /// One for each of `outlines`, which are convex; whether a presence sensor sees the door does not matter. Who
    /// appears inside, on the stairs, walked through no door.
    [[nodiscard]] std::vector<Passages> passagesOf(const std::vector<FloorPolygon> &outlines, std::int64_t start,
                                                   std::int64_t stop) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}   // namespace floorscope
