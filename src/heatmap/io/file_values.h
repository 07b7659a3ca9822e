// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/io/json_walk.h"

#include <QDate>

/// Values that several members of a heatmap file's `floorscope` member are made of.
namespace floorscope::json {

/// The fault, with the name of the member in which it lies.
[[nodiscard]] Fault within(Fault fault, const QString &name);
/// A string; null is an empty one.
[[nodiscard]] Fault readText(Value value, QString &text);
/// RFC 3339 in whole seconds, from 1970 to 9999.
[[nodiscard]] Fault readTime(Value value, std::optional<qint64> &seconds);
/// A local day, from 1970 to 9999.
[[nodiscard]] Fault readDay(Value value, std::vector<QDate> &days);

/// A list, or null, whose elements `read(element)` reads; a fault names the element, counted from 1.
template <typename Read>
[[nodiscard]] Fault readList(Value value, Read read)
{
    if (isNull(value))
        return std::nullopt;
    int number = 0;
    return eachElement(value, [&](Value element) {
        ++number;
        return within(read(element), QString::number(number));
    });
}

}   // namespace floorscope::json
