// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"
#include "model/drawn.h"

#include <QByteArray>

#include <vector>

namespace floorscope::bench {

/// A floor of 64 × 39 m in cells of 0.25 m, and a campus of 400 × 250 m: the two sizes that everything is measured on.
struct Site
{
    int columns;
    int rows;
};
inline constexpr Site kFloor{256, 156};
inline constexpr Site kCampus{1600, 1000};
inline constexpr int kWeeks = 53;

enum class Order { Row, Random };

/// An answer of the service with every cell counted, heavy-tailed; the same bytes for the same `week`.
[[nodiscard]] QByteArray answerText(Site site, Order order, unsigned week = 0);
/// A year of answers, in random order.
[[nodiscard]] const std::vector<QByteArray> &yearOfAnswers();
/// Parts as a fetch of `kWeeks` weeks makes them, one after the other.
[[nodiscard]] std::vector<Part> yearOfParts();
/// A line drawing of 8000 × 5000 pixels.
[[nodiscard]] const PlanImage &largePlan();
/// `map` over the large plan, fitted to its bounds.
[[nodiscard]] Drawn drawnOver(const Heatmap &map);
/// A field of the campus' size for coloring.
[[nodiscard]] std::vector<double> campusValues();

/// How long copying `bytes` takes is what most goals are told in.
void copyBytes(std::vector<char> &to, const std::vector<char> &from);

}   // namespace floorscope::bench
