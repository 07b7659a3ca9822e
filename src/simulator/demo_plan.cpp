// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_plan.h"

namespace floorscope {

namespace {

constexpr double kUnits = 20.0;   // viewBox units a metre
constexpr double kMargin = 1.0;   // metres of paper round the building
constexpr double kWall = 0.2;     // metres

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray attribute(const char *name, double value)
{
    return QByteArray(" ") + name + "=\"" + number(value) + '"';
}

PixelPoint onPaper(FloorPoint point)
{
    return demoPlanPlacement().toPixel(point);
}

QByteArray wall(const WallLine &line)
{
    const PixelPoint from = onPaper(line.from);
    const PixelPoint to = onPaper(line.to);
    return "<line" + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) + attribute("y2", to.y)
        + "/>\n";
}

QByteArray box(const FloorRect &rect)
{
    const PixelPoint corner = onPaper({rect.minX, rect.maxY});
    return "<rect" + attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", rect.width() * kUnits)
        + attribute("height", rect.height() * kUnits) + "/>\n";
}

QByteArray disc(const RoundTable &table)
{
    const PixelPoint centre = onPaper(table.centre);
    return "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", table.radius * kUnits)
        + "/>\n";
}

}   // namespace

QByteArray drawDemoPlan(const DemoLayout &layout)
{
    const QByteArray width = QByteArray::number((kFloorWidth + 2 * kMargin) * kUnits);
    const QByteArray height = QByteArray::number((kFloorHeight + 2 * kMargin) * kUnits);
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
        + "\" viewBox=\"0 0 " + width + ' ' + height + "\">\n<rect x=\"0\" y=\"0\" width=\"" + width + "\" height=\""
        + height + "\" fill=\"#ffffff\"/>\n";
    svg += "<g fill=\"none\" stroke=\"#a9b2ba\" stroke-width=\"0.8\">\n";
    for (const FloorRect &furniture : layout.furniture)
        svg += box(furniture);
    for (const RoundTable &table : layout.roundTables)
        svg += disc(table);
    svg += "</g>\n<g fill=\"none\" stroke=\"#36404a\" stroke-linecap=\"square\" stroke-width=\""
        + number(kWall * kUnits) + "\">\n";
    for (const WallLine &line : layout.walls)
        svg += wall(line);
    return svg + "</g>\n</svg>\n";
}

Placement demoPlanPlacement()
{
    // The matrix is a constant with an inverse, so this cannot fail.
    return *Placement::fromMetreToPixel(
        {kUnits, 0.0, kMargin * kUnits, 0.0, -kUnits, (kFloorHeight + kMargin) * kUnits});
}

}   // namespace floorscope
