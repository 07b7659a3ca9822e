// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"

#include "base/portable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace floorscope {

namespace {

constexpr double kFarthest = 1e9;        ///< metres or pixels: no map and no picture reaches so far
constexpr double kFarthestTold = 1e15;   ///< a number that is told is no larger

/// The first two of the numbers of a member (a third is a height), or nothing.
std::optional<std::pair<double, double>> readPair(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const bool numbers =
        std::all_of(list.begin(), list.end(), [](const QJsonValue &number) { return number.isDouble(); });
    if (list.size() < 2 || list.size() > 3 || !numbers)
        return std::nullopt;
    return std::make_pair(list[0].toDouble(), list[1].toDouble());
}

/// The pair that stands under one of these names, in any case of letters. Fails with the first of them where there is
/// none.
Result<std::pair<double, double>> pairUnder(const QJsonObject &place, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        for (auto member = place.begin(); member != place.end(); ++member)
            if (member.key().compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                const auto pair = readPair(member.value());
                return pair ? Result<std::pair<double, double>>(*pair)
                            : failureFor(ErrorKind::NotAPlacement, Reason::PointWithoutPairs);
            }
    return failureFor(ErrorKind::NotAPlacement, Reason::MemberAbsent, {}, {QString::fromLatin1(*names.begin())});
}

Result<ControlPoint> readJsonPoint(const QJsonObject &place)
{
    return pairUnder(place, {"pixel", "pixels"}).and_then([&](std::pair<double, double> pixel) {
        return pairUnder(place, {"metre", "meter", "metres", "meters"}).map([&](std::pair<double, double> metre) {
            return ControlPoint{{pixel.first, pixel.second}, {metre.first, metre.second}};
        });
    });
}

/// Numbers that no plan and no floor has lead to a placement that is none.
Result<ControlPoint> withinReach(const ControlPoint &point)
{
    const auto told = [](double number) {
        return static_cast<qint64>(std::llround(std::clamp(number, -kFarthestTold, kFarthestTold)));
    };
    for (const auto &[x, y] : {std::pair(point.metre.x, point.metre.y), std::pair(point.pixel.x, point.pixel.y)})
        if (std::max(std::abs(x), std::abs(y)) > kFarthest)
            return failureFor(ErrorKind::BadPlacement, Reason::CornerTooFar, {}, {told(x), told(y)});
    return point;
}

Result<std::vector<ControlPoint>> readJsonPoints(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failureFor(ErrorKind::NotAPlacement, Reason::PointsNotJson, {},
                          {systemText(error.errorString()), qint64(error.offset)});
    if (!document.isArray())
        return failureFor(ErrorKind::NotAPlacement, Reason::PointsNotAList);
    std::vector<ControlPoint> points;
    for (const QJsonValue &entry : document.array()) {
        const Result<ControlPoint> point = readJsonPoint(entry.toObject()).and_then(withinReach);
        if (!point)
            return tl::unexpected(at(point.error(), Spot{SpotKind::Place, static_cast<qint64>(points.size() + 1)}));
        points.push_back(*point);
    }
    return points;
}

bool isRemark(const QByteArray &line)
{
    return line.isEmpty() || line.startsWith('#');
}

/// Which columns of a QGIS file hold what; "enable" may be absent.
struct Columns
{
    qsizetype mapX = -1;
    qsizetype mapY = -1;
    qsizetype sourceX = -1;
    qsizetype sourceY = -1;
    qsizetype enable = -1;
};

/// Files of older versions say pixelX for sourceX.
Result<Columns> readHeader(const QByteArray &header)
{
    const QList<QByteArray> names = header.toLower().split(',');
    const auto find = [&](const char *name, const char *older) {
        const qsizetype found = names.indexOf(name);
        return found >= 0 ? found : names.indexOf(older);
    };
    const Columns columns{find("mapx", "mapx"), find("mapy", "mapy"), find("sourcex", "pixelx"),
                          find("sourcey", "pixely"), find("enable", "enable")};
    for (const auto &[column, name] : {std::pair(columns.mapX, "mapX"),
                                       {columns.mapY, "mapY"},
                                       {columns.sourceX, "sourceX"},
                                       {columns.sourceY, "sourceY"}})
        if (column < 0)
            return failureFor(ErrorKind::NotAPlacement, Reason::PointsWithoutColumn, {}, {QString::fromLatin1(name)});
    return columns;
}

std::optional<ControlPoint> readPlace(const QList<QByteArray> &fields, const Columns &columns)
{
    bool allRead = true;
    const auto number = [&](qsizetype column) {
        bool read = false;
        const double value = fields.value(column).toDouble(&read);
        allRead = allRead && read && std::isfinite(value);
        return value;
    };
    const ControlPoint place{{number(columns.sourceX), number(columns.sourceY)},
                             {number(columns.mapX), number(columns.mapY)}};
    return allRead ? std::optional(place) : std::nullopt;
}

/// A georeferencer counts y from the top downward into the negative; some programs write it positive.
void turnDown(std::vector<ControlPoint> &points)
{
    if (std::any_of(points.begin(), points.end(), [](const ControlPoint &p) { return p.pixel.y < 0.0; }))
        for (ControlPoint &point : points)
            point.pixel.y = -point.pixel.y;
}

Result<std::vector<ControlPoint>> readQgisPoints(const QByteArray &text)
{
    std::optional<Columns> columns;
    std::vector<ControlPoint> points;
    qint64 number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (isRemark(line))
            continue;
        if (!columns) {
            const Result<Columns> header = readHeader(line);
            if (!header)
                return tl::unexpected(header.error());
            columns = *header;
            continue;
        }
        const QList<QByteArray> fields = line.split(',');
        if (columns->enable >= 0 && fields.value(columns->enable).trimmed() == "0")
            continue;
        const std::optional<ControlPoint> place = readPlace(fields, *columns);
        if (!place)
            return failureAt(ErrorKind::NotAPlacement, {SpotKind::Line, number}, Reason::LineNotANumber);
        if (const Result<ControlPoint> reached = withinReach(*place); !reached)
            return tl::unexpected(at(reached.error(), Spot{SpotKind::Line, number}));
        points.push_back(*place);
    }
    turnDown(points);
    return points;
}

bool isQgisText(const QByteArray &text)
{
    for (const QByteArray &line : text.left(4096).split('\n'))
        if (!isRemark(line.trimmed()))
            return line.toLower().contains("mapx");
    return false;
}

}   // namespace

bool listsPoints(const QByteArray &text)
{
    const QByteArray begin = text.left(256).trimmed();
    return begin.startsWith('[') || begin.startsWith('{') || isQgisText(text);
}

Result<std::vector<ControlPoint>> readControlPoints(const QByteArray &text)
{
    return isQgisText(text) ? readQgisPoints(text) : readJsonPoints(text);
}

}   // namespace floorscope
