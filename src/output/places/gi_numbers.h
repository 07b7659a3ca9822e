// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/gi_star.h"
#include "analysis/places/places_asked.h"
#include "heatmap/io/json_writer.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace floorscope {

// Busy and quiet places, for numbers.cpp.

/// The names of the variants, as options and files have them: rates, permuted, plain.
[[nodiscard]] QStringList giVariantNames();
[[nodiscard]] std::optional<GiVariant> giVariant(const QString &name);

/// Where the cells that take part come from: "coverage" (of the answers), "sensors" (of the floor), "stored", "drawn",
/// "stored_and_drawn", "used_cells" or "rectangle".
[[nodiscard]] const char *observedName(CoverSource source, GiVariant variant);

/// `{"variant", "radius", "observed", "cells": [[x, y, z], …], "clusters": [{"kind": "busy"|"quiet", "area",
/// "detections", "share", "x", "y", "zone"}, …]}`; null without options, as the radius of "plain" is.
void writeGiStar(json::Writer &out, const PlacesAsked &asked, const std::optional<GiOptions> &options);
/// The largest of them for people, with a heading; none without options.
[[nodiscard]] QStringList giLines(const PlacesAsked &asked, const std::optional<GiOptions> &options,
                                  const QLocale &numbers);

}   // namespace floorscope
