// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/find_place.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace floorscope {

namespace {

std::optional<FoundPlace> found(const Zone &zone, FoundPlace::Kind kind)
{
    const std::optional<FloorRect> box = bounds(zone);
    if (!box)
        return std::nullopt;
    FoundPlace place{kind, zone.name, {}, {(box->minX + box->maxX) / 2, (box->minY + box->maxY) / 2}};
    for (const Zone::Area &area : zone.areas)
        place.rings.push_back(area.outline);
    return place;
}

/// Calls visit(zone, kind) for every room and zone.
template <typename Visit>
void forEachPlace(const Drawn &drawn, Visit visit)
{
    if (const std::optional<Floor> &floor = drawn.answers.floor) {
        for (const Zone &room : floor->rooms)
            visit(room, FoundPlace::Kind::Room);
        for (const Zone &zone : floor->zones)
            visit(zone, FoundPlace::Kind::Zone);
    }
    for (const Zone &zone : drawn.shown.zones)
        visit(zone, FoundPlace::Kind::Zone);
}

/// 0: the name begins so, 1: a word of it does, 2: it holds the text; nothing where it does not.
std::optional<int> fitOf(const QString &name, const QString &text)
{
    const qsizetype at = name.indexOf(text, 0, Qt::CaseInsensitive);
    if (name.isEmpty() || at < 0)
        return std::nullopt;
    if (at == 0)
        return 0;
    for (qsizetype i = at; i >= 0; i = name.indexOf(text, i + 1, Qt::CaseInsensitive))
        if (!name.at(i - 1).isLetterOrNumber())
            return 1;
    return 2;
}

std::optional<double> numberIn(QString text)
{
    bool fits = false;
    const double value = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&fits);
    return fits && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The two numbers of a pair as texts; fewer or more where it is none.
QStringList halves(const QString &text)
{
    if (text.contains(QLatin1Char(';')))
        return text.split(QLatin1Char(';'));
    static const QRegularExpression apart(QStringLiteral(",?\\s+"));
    const QStringList parts = text.split(apart, Qt::SkipEmptyParts);
    return parts.size() == 1 ? text.split(QLatin1Char(',')) : parts;
}

double area(const Zone &zone)
{
    double sum = 0.0;
    for (const Zone::Area &each : zone.areas)
        sum += ringArea(each.outline);
    return sum;
}

}   // namespace

std::optional<FloorPoint> pointIn(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[xXyY]\\s*[:=]?\\s*|\\s*[mM]\\b"));
    QString bare = text.trimmed();
    bare.replace(QChar(0x2212), QLatin1Char('-')).replace(words, QStringLiteral(" "));
    const QStringList parts = halves(bare.trimmed());
    if (parts.size() != 2)
        return std::nullopt;
    const std::optional<double> x = numberIn(parts[0].trimmed()), y = numberIn(parts[1].trimmed());
    return x && y ? std::optional(FloorPoint{*x, *y}) : std::nullopt;
}

std::vector<FoundPlace> findPlaces(const Drawn &drawn, const QString &text)
{
    const QString wanted = text.trimmed();
    std::vector<std::pair<int, FoundPlace>> ranked;
    forEachPlace(drawn, [&](const Zone &zone, FoundPlace::Kind kind) {
        const std::optional<int> fit = fitOf(zone.name, wanted);
        const std::optional<FoundPlace> place = fit ? found(zone, kind) : std::nullopt;
        if (place)
            ranked.emplace_back(*fit, *place);
    });
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.name.localeAwareCompare(b.second.name) < 0;
    });
    std::vector<FoundPlace> places;
    if (const std::optional<FloorPoint> point = pointIn(wanted))
        places.push_back({FoundPlace::Kind::Point, {}, {}, *point});
    for (auto &[fit, place] : ranked)
        places.push_back(std::move(place));
    return places;
}

std::optional<FoundPlace> placeOf(const Drawn &drawn, FloorPoint point)
{
    std::optional<FoundPlace> smallest;
    double least = std::numeric_limits<double>::infinity();
    forEachPlace(drawn, [&](const Zone &zone, FoundPlace::Kind kind) {
        if (!contains(zone, point) || area(zone) >= least)
            return;
        least = area(zone);
        smallest = found(zone, kind);
    });
    return smallest;
}

}   // namespace floorscope
