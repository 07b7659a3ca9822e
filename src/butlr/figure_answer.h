// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/figures/figure_plan.h"

#include <QByteArray>

namespace floorscope {

/// What POST /api/v3/reporting answers to `request`, in any of its three forms: a list of points, objects nested by
/// place, time and field with all functions as leaves, or such objects with lists of points in them. One series for
/// each place and each figure of the topic, those of which nothing came without buckets.
///
/// A bucket is labelled with its end, in UTC with or without a Z; one that begins before the request does is left out.
/// Numbers of several sensors at one place add up, as those of a floor's entrances do, of which each has to tell its
/// own. What is null is missing; places that were not asked for are left out.
///
/// Fails with ServiceFailed (AnswerNotJson, AnswerWithoutData; `detail` for the log): no JSON, no `data`, a point
/// without place, time or number, a negative one, two occupancies of one place at one time, and a label that is no end
/// of a bucket of the request, or less than a bucket from another one, since all others would lie wrong too.
[[nodiscard]] Result<std::vector<FigureSeries>> readFigureAnswer(const QByteArray &json, const FigureRequest &request);

}   // namespace floorscope
