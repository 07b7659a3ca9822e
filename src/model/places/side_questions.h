// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "service/question.h"

#include <array>
#include <optional>

namespace floorscope {

/// What can be asked beside a map.
enum class Beside { Nights, Hours, AllHours };

/// The nights that tell a warm thing from a person: 1 to 5 o'clock of the last seven days that `map` reaches, night by
/// night, on the same floor and lattice.
[[nodiscard]] std::optional<Question> nightsQuestion(const Question &map);

/// The same hours of the same days, asked one by one: what tells hours of the week apart.
[[nodiscard]] std::optional<Question> hoursQuestion(const Question &map);

/// Every hour of the week, one by one, of the days that `map` reaches: of a whole week at least, and of the last 28
/// days at most. What it leaves out is left out here too. Nothing where `map` asks for every hour one by one itself.
[[nodiscard]] std::optional<Question> allHoursQuestion(const Question &map);

/// A question beside a map, and where its answer goes.
struct SideQuestion
{
    Beside which;
    std::optional<Question> (*make)(const Question &map);   ///< nothing where there is nothing to ask
    std::optional<PeriodAnswer> Answers::*answer;   ///< in what is drawn; null: only who asked for it looks at it
};

/// All that there are, in the order of `Beside`.
inline constexpr std::array<SideQuestion, 3> kSideQuestions{{
    {Beside::Nights, nightsQuestion, &Answers::nights},
    {Beside::Hours, hoursQuestion, nullptr},
    {Beside::AllHours, allHoursQuestion, &Answers::allHours},
}};

}   // namespace floorscope
