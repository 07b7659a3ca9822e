// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace floorscope {

namespace {

/// Two finite numbers of a member, or nothing.
std::optional<std::pair<double, double>> readPair(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (list.size() != 2 || !list[0].isDouble() || !list[1].isDouble())
        return std::nullopt;
    return std::make_pair(list[0].toDouble(), list[1].toDouble());
}

/// As programs of other countries and editors write them: a comma for the point, a mark of byte order in front.
QByteArray plainNumbers(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return text.replace(',', '.').simplified();
}

}   // namespace

Result<std::vector<ControlPoint>> readControlPoints(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failureFor(ErrorKind::NotAPlacement, Reason::PointsNotJson, {},
                          {error.errorString(), qint64(error.offset)});
    if (!document.isArray())
        return failureFor(ErrorKind::NotAPlacement, Reason::PointsNotAList);
    std::vector<ControlPoint> points;
    for (const QJsonValue &entry : document.array()) {
        const auto pixel = readPair(entry.toObject().value(QLatin1String("pixel")));
        const auto metre = readPair(entry.toObject().value(QLatin1String("metre")));
        if (!pixel || !metre)
            return failureAt(ErrorKind::NotAPlacement, {SpotKind::Place, static_cast<qint64>(points.size() + 1)},
                             Reason::PointWithoutPairs);
        points.push_back({{pixel->first, pixel->second}, {metre->first, metre->second}});
    }
    return points;
}

Result<Placement> readWorldFile(const QByteArray &text)
{
    std::vector<double> numbers;
    for (const QByteArray &line : plainNumbers(text).split(' ')) {
        bool ok = false;
        const double number = line.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return failureAt(ErrorKind::NotAPlacement, {SpotKind::Line, static_cast<qint64>(numbers.size() + 1)},
                             Reason::LineNotANumber);
        numbers.push_back(number);
    }
    if (numbers.size() != 6)
        return failureFor(ErrorKind::NotAPlacement, Reason::NotSixNumbers, {}, {static_cast<qint64>(numbers.size())});
    // x = A·px + B·py + C, y = D·px + E·py + F for the pixel's CENTRE; lines in the order A, D, B, E, C, F (ESRI world
    // file)
    const double a = numbers[0], d = numbers[1], b = numbers[2], e = numbers[3];
    const double x0 = numbers[4] - (a + b) / 2.0;
    const double y0 = numbers[5] - (d + e) / 2.0;
    return Placement::fromMetreToPixel({a, b, x0, d, e, y0}).and_then([](const Placement &pixelToMetre) {
        return Placement::fromMetreToPixel(pixelToMetre.pixelToMetre());
    });
}

}   // namespace floorscope
