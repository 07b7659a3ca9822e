// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/io/json_writer.h"
#include "model/drawn.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace floorscope {

/// One thing that a finished file says of itself, for other programs: the name is English, a number has a decimal
/// point, a time is RFC 3339 with the zone's offset, a day is 2026-03-01. Nothing where it is unknown.
struct Provenance
{
    const char *name;
    std::variant<std::monostate, bool, std::uint64_t, double, QString, QStringList> value;
};

/// What the numbers of a map are, so that a file alone is enough to know it: program, floor, unit, axes, cell size,
/// time zone, days, start and stop of what was asked, weekdays and hours, hours observed, asked and missing, days
/// without a detection, what sensors cover, total, warnings. `floor`: whose sensors tell what they cover where the
/// answers do not; `hints`: what else does, where places are told by it.
[[nodiscard]] std::vector<Provenance> provenance(const Heatmap &heatmap, const std::optional<Floor> &floor = {},
                                                 const CoverHints &hints = {});

/// `# name: value`, one line each; a list has its elements apart by "; ". Most readers of tables skip such lines.
[[nodiscard]] QByteArray provenanceLines(const std::vector<Provenance> &facts, const QByteArray &prefix = "# ");
/// The same of what is drawn: of a comparison both sides, each name after "# a." and "# b.".
[[nodiscard]] QByteArray provenanceLines(const Drawn &drawn);
/// `name,value`, one line each, quoted where CSV needs it.
[[nodiscard]] QByteArray provenanceCsv(const std::vector<Provenance> &facts);
/// `"name": value`, one each, with `between` between two.
void writeProvenance(json::Writer &out, const std::vector<Provenance> &facts, std::string_view between);
/// The members of what is drawn; of a comparison two, "a" and "b".
void writeProvenance(json::Writer &out, const Drawn &drawn);

}   // namespace floorscope
