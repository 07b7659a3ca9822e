// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/own_direction.h"

#include <algorithm>

namespace floorscope {

namespace {

bool isSameWay(ChangeVerdict verdict, double change)
{
    return verdict == ChangeVerdict::More ? change > 0.0 : change < 0.0;
}

}   // namespace

double scaleOfAfter(const Comparison &comparison)
{
    const double before = static_cast<double>(comparison.totalA) / comparison.hoursA;
    const double after = static_cast<double>(comparison.totalB) / comparison.hoursB;
    return before > 0.0 && after > 0.0 ? before / after : 1.0;
}

std::vector<double> cellDifferences(const Comparison &comparison, double scale)
{
    std::vector<double> values = comparison.difference.values();
    for (std::size_t i = 0; scale != 1.0 && i < values.size(); ++i)
        values[i] = comparison.after.values()[i] * scale - comparison.before.values()[i];
    return values;
}

std::vector<ChangeVerdict> withOwnDirection(std::vector<ChangeVerdict> verdicts, const EvidenceInput &input,
                                            bool relative)
{
    const Result<Comparison> comparison = compare(input.before, input.after);
    if (!comparison || comparison->before.frame() != input.frame)
        return verdicts;
    const std::vector<double> changes = cellDifferences(*comparison, relative ? scaleOfAfter(*comparison) : 1.0);
    std::transform(
        verdicts.begin(), verdicts.end(), changes.begin(), verdicts.begin(), [](ChangeVerdict verdict, double change) {
            return isEstablished(verdict) && !isSameWay(verdict, change) ? ChangeVerdict::NotEstablished : verdict;
        });
    return verdicts;
}

}   // namespace floorscope
