// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace floorscope {

/// A place on the floor that a person looked for.
struct FoundPlace
{
    enum class Kind { Room, Zone, Point };
    Kind kind = Kind::Point;
    QString name;                      ///< of a room or a zone
    std::vector<FloorPolygon> rings;   ///< its outlines; none of a point
    FloorPoint point;                  ///< the point itself, or the middle of what encloses the outlines
    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

/// The place of "12.5, 3" or "x 12.5 m y 3 m", metres; with commas in numbers "12,5 3" or "12,5; 3". Nothing for a text
/// that is no such pair.
[[nodiscard]] std::optional<FloorPoint> pointIn(const QString &text);

/// What `text` may stand for: a point, then rooms and zones whose name begins with it, then those with a word that
/// does, then those that hold it, each by name; upper and lower case are one. All rooms and zones where it is empty.
/// What has no outline is left out.
[[nodiscard]] std::vector<FoundPlace> findPlaces(const Drawn &drawn, const QString &text);

/// The smallest room or zone at a point; nothing outside all of them.
[[nodiscard]] std::optional<FoundPlace> placeOf(const Drawn &drawn, FloorPoint point);

}   // namespace floorscope
