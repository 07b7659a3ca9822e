// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/unit_values.h"

#include "heatmap/exposure.h"
#include "heatmap/normalise.h"
#include "output/plain_number.h"

namespace floorscope {

namespace {

UnitValues totals(const Heatmap &heatmap)
{
    const std::vector<std::uint64_t> &counts = heatmap.grid.values();
    return {{counts.begin(), counts.end()}, FieldMeaning::Total};
}

template <typename Quantity>
UnitValues known(const Result<Grid<Quantity>> &grid, FieldMeaning meaning, const Heatmap &heatmap)
{
    return grid ? UnitValues{grid->values(), meaning} : totals(heatmap);
}

UnitValues personHoursOf(const Heatmap &heatmap, const std::optional<DetectionRate> &rate)
{
    UnitValues numbers = totals(heatmap);
    if (!rate)
        return numbers;
    for (double &value : numbers.values)
        value = personHours(value, *rate).estimate;
    numbers.meaning = FieldMeaning::PersonHours;
    return numbers;
}

}   // namespace

UnitValues unitValues(const Heatmap &heatmap, const Look &look, const std::optional<DetectionRate> &rate)
{
    const double hours = heatmap.observed.hours.value_or(0.0);   // of which there is no rate
    switch (look.unit) {
    case Unit::PerHour: return known(perHour(heatmap.grid, hours), FieldMeaning::PerHour, heatmap);
    case Unit::PerHourArea:
        return known(perHourAndSquareMetre(heatmap.grid, hours), FieldMeaning::PerHourArea, heatmap);
    case Unit::ShareOfBusiest: return {shareOfMaximum(heatmap.grid).values(), FieldMeaning::Share};
    case Unit::ShareOfPercentile:
        return known(shareOfPercentile(heatmap.grid, look.clipPercentile), FieldMeaning::ShareOfPercentile, heatmap);
    case Unit::PersonHours: return personHoursOf(heatmap, rate);
    case Unit::Total: break;
    }
    return totals(heatmap);
}

QByteArray unitColumn(const Look &look)
{
    switch (look.unit) {
    case Unit::PerHourArea: return "per_hour_m2";
    case Unit::ShareOfBusiest: return "share_of_busiest";
    case Unit::ShareOfPercentile: return "share_of_p" + plainNumber(look.clipPercentile);
    case Unit::PersonHours: return "estimated_person_hours";
    case Unit::PerHour:
    case Unit::Total: break;
    }
    return {};
}

}   // namespace floorscope
