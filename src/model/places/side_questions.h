// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "service/figures/figure_plan.h"
#include "service/question.h"

#include <array>
#include <optional>
#include <variant>

namespace floorscope {

/// What can be asked beside a map.
enum class Beside {
    Nights,
    Hours,
    AllHours,
    Presence,   ///< presence time of rooms and zones: what tells detections as person-hours
    Figures     ///< all that the service tells of places, presence time among it
};

/// More of the map's detections, or what the service tells besides.
using AskedBeside = std::variant<Question, FiguresQuestion>;

/// The nights that tell a warm thing from a person: 1 to 5 o'clock of the last seven days that `map` reaches, night by
/// night, on the same floor and lattice.
[[nodiscard]] std::optional<Question> nightsQuestion(const Question &map);

/// The same hours of the same days, asked one by one: what tells hours of the week apart.
[[nodiscard]] std::optional<Question> hoursQuestion(const Question &map);

/// Every hour of the week, one by one, of the days that `map` reaches: of a whole week at least, and of the last 28
/// days at most. What it leaves out is left out here too. Nothing where `map` asks for every hour one by one itself.
[[nodiscard]] std::optional<Question> allHoursQuestion(const Question &map);

/// Presence time of the rooms and zones for the hours of the map; nothing where the floor has none.
[[nodiscard]] std::optional<FiguresQuestion> presenceQuestion(const Heatmap &map, const Floor &floor);

/// Occupancy, presence time and traffic of rooms, zones and floor for the hours of the map.
[[nodiscard]] std::optional<FiguresQuestion> otherFiguresQuestion(const Heatmap &map, const Floor &floor);

/// A question beside the one map of what is drawn, and where its answer goes.
struct SideQuestion
{
    Beside which;
    std::optional<AskedBeside> (*make)(const Drawn &drawn);   ///< nothing where there is nothing to ask
    std::optional<PeriodAnswer> Answers::*answer;   ///< in what is drawn; null: only who asked for it looks at it
};

/// `make` of questions for detections.
template <std::optional<Question> (*make)(const Question &map)>
std::optional<AskedBeside> besideMap(const Drawn &drawn)
{
    const std::optional<Question> map =
        counts(drawn.answers.single) ? answeredQuestion(drawn, Pane::Single) : std::nullopt;
    const std::optional<Question> question = map ? make(*map) : std::nullopt;
    return question ? std::optional<AskedBeside>(*question) : std::nullopt;
}

/// The same of questions for figures.
template <std::optional<FiguresQuestion> (*make)(const Heatmap &map, const Floor &floor)>
std::optional<AskedBeside> besideFloor(const Drawn &drawn)
{
    const Heatmap *map = counts(drawn.answers.single);
    const std::optional<Floor> &floor = drawn.answers.floor;
    const bool known = map && floor && floor->id == map->origin.spaceId;
    const std::optional<FiguresQuestion> question = known ? make(*map, *floor) : std::nullopt;
    return question ? std::optional<AskedBeside>(*question) : std::nullopt;
}

/// All that there are, in the order of `Beside`.
inline constexpr std::array<SideQuestion, 5> kSideQuestions{{
    {Beside::Nights, besideMap<nightsQuestion>, &Answers::nights},
    {Beside::Hours, besideMap<hoursQuestion>, nullptr},
    {Beside::AllHours, besideMap<allHoursQuestion>, &Answers::allHours},
    {Beside::Presence, besideFloor<presenceQuestion>, nullptr},
    {Beside::Figures, besideFloor<otherFiguresQuestion>, nullptr},
}};
[[nodiscard]] constexpr const SideQuestion &sideQuestion(Beside which)
{
    return kSideQuestions[static_cast<std::size_t>(which)];
}

}   // namespace floorscope
