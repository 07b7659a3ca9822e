// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"
#include "model/drawn.h"

#include <algorithm>

namespace floorscope {

/// Half-metre cells with their counts, observed in `hours` hours from Monday 5 January 2026, 08:00 UTC (0: hours
/// unknown).
inline Heatmap makeHeatmap(std::vector<Cell> cells, int hours)
{
    Answer answer;
    answer.cells = CellList(cells);
    for (const Cell &cell : cells) {
        answer.total += cell.count;
        answer.maximum = std::max(answer.maximum, std::uint64_t(cell.count));
    }
    answer.bounds = FloorRect{0.0, 0.0, 3.0, 2.0};
    answer.sha256 = QByteArray(64, 'a');
    const qint64 start = 1767600000;
    const Part part =
        hours == 0 ? toPart(answer) : toPart(answer, QStringLiteral("space_1"), {start, start + hours * 3600});
    Heatmap heatmap = *merge({part});
    heatmap.observed.timeZone = "Europe/Berlin";
    return heatmap;
}

/// Six used cells, 1 to 400, two of them in the room.
inline std::vector<Cell> someCells()
{
    return {{0.25, 0.25, 100}, {0.75, 0.25, 40}, {2.25, 0.75, 1},
            {2.75, 1.75, 400}, {1.25, 1.25, 64}, {1.75, 1.25, 36}};
}

inline PeriodAnswer makePeriodAnswer(const Heatmap &heatmap)
{
    PeriodAnswer period;
    period.map = heatmap;
    period.askedHours = static_cast<double>(askedSeconds(heatmap.observed)) / 3600.0;
    return period;
}

inline Drawn drawnMap(int hours)
{
    Drawn drawn;
    drawn.shown.title = QStringLiteral("Level 3");
    drawn.answers.single = makePeriodAnswer(makeHeatmap(someCells(), hours));
    return drawn;
}

/// Before: 10 hours; after: 20 hours, one cell gone, one new, the others more or less.
inline Drawn drawnComparison()
{
    Drawn drawn;
    drawn.shown.mode = ViewMode::Compare;
    drawn.shown.title = QStringLiteral("Level 3");
    const Heatmap before = makeHeatmap(someCells(), 10);
    const Heatmap after =
        makeHeatmap({{0.25, 0.25, 400}, {0.75, 0.25, 80}, {2.75, 1.75, 400}, {1.25, 1.25, 128}, {0.25, 1.75, 900}}, 20);
    drawn.answers.before = makePeriodAnswer(before);
    drawn.answers.after = makePeriodAnswer(after);
    drawn.answers.comparison = *compare(before, after);
    return drawn;
}

/// A plan of one color, 60 × 40 pixels over 6 × 4 m whose lower left corner is (−1, −1).
inline void addPlan(Drawn &drawn, QRgb color, bool dark)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(color);
    PlanImage plan;
    plan.units = QSizeF(60.0, 40.0);
    plan.levels = {image};
    plan.dark = dark;
    drawn.answers.plan = plan;
    drawn.shown.plan = PlacedPlan{};
    drawn.shown.plan->placement = *Placement::fromMetreToPixel({10.0, 0.0, 10.0, 0.0, -10.0, 30.0});
}

inline Floor floorWithRoom()
{
    Floor floor;
    floor.rooms = {makeZone(QStringLiteral("room_1"), QStringLiteral("Kitchen"),
                            {{2.0, 0.0}, {4.0, 0.0}, {4.0, 2.5}, {2.0, 2.5}})};
    return floor;
}

}   // namespace floorscope
