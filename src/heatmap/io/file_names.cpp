// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/file_names.h"

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

struct Named
{
    WarningKind kind;
    QLatin1String name;
};

const std::array<Named, 9> kNames{{
    {WarningKind::TotalMismatch, QLatin1String("total_mismatch")},
    {WarningKind::MaximumMismatch, QLatin1String("maximum_mismatch")},
    {WarningKind::SnappedCells, QLatin1String("snapped_cells")},
    {WarningKind::ResolutionGuessed, QLatin1String("resolution_guessed")},
    {WarningKind::OtherType, QLatin1String("other_type")},
    {WarningKind::RepeatedAnswer, QLatin1String("repeated_answer")},
    {WarningKind::BoundsIgnored, QLatin1String("bounds_ignored")},
    {WarningKind::CountsContradicted, QLatin1String("counts_contradicted")},
    {WarningKind::FromFile, QLatin1String("from_file")},
}};

}   // namespace

QString faultName(WarningKind kind)
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [kind](const Named &n) { return n.kind == kind; });
    Q_ASSERT(found != kNames.end());
    return found->name;
}

std::optional<WarningKind> faultOfName(const QString &name)
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&name](const Named &n) { return n.name == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->kind);
}

}   // namespace floorscope
