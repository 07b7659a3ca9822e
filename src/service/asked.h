// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "service/question.h"

namespace floorscope {

/// What a heatmap keeps of the question that it answers.
[[nodiscard]] Asked askedBy(const Question &question);
/// The question that a heatmap answers; nothing where it does not say.
[[nodiscard]] std::optional<Question> toQuestion(const Heatmap &heatmap);
/// The days that a person left out, as far as the question would ask for them: none of a weekday without hours.
[[nodiscard]] std::vector<QDate> leftOut(const Question &question);
/// Days that the weekdays ask for and that were left out: those that the person excluded, and the silent ones where the
/// question leaves them out.
[[nodiscard]] std::size_t daysLeftOut(const Question &question,
                                      const std::optional<std::vector<QDate>> &silentDays = {});

}   // namespace floorscope
