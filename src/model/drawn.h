// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/compare.h"
#include "analysis/detection_rate.h"
#include "analysis/evidence/evidence.h"
#include "analysis/places/cover.h"
#include "fetch/period_answer.h"
#include "floor/floor.h"
#include "floor/standing.h"
#include "model/document.h"
#include "plan/plan_image.h"
#include "service/shown_hours.h"

#include <optional>

namespace floorscope {

/// What a document's source, questions and plan stand for, as far as it came. A document names these things, they hold
/// the numbers and pixels.
struct Answers
{
    std::optional<Floor> floor;      ///< as the directory knows it
    std::optional<PlanImage> plan;   ///< the pixels of the document's plan
    std::optional<PeriodAnswer> single;
    std::optional<PeriodAnswer> before;
    std::optional<PeriodAnswer> after;
    std::optional<Comparison> comparison;   ///< once both sides are there
    // Beside the map of one period, never part of it (model/places/side_questions.h), of the same floor:
    std::optional<PeriodAnswer> nights{};     ///< hours of the night
    std::optional<PeriodAnswer> allHours{};   ///< every hour of the week, one by one
    std::optional<SeenBefore> seenBefore{};   ///< what all stored answers of the floor tell of what is covered
    std::optional<PresenceTold> presence{};   ///< once presence time came and was looked at
    std::optional<Evidence> evidence{};       ///< of the comparison, on its frame, once it is worked out
};

/// Whether both are copies of one map, as it was observed and withheld: copies of a grid share their numbers.
[[nodiscard]] bool isSameMap(const std::optional<PeriodAnswer> &a, const std::optional<PeriodAnswer> &b);
/// The answer of one map; nothing where none came, and for Change.
[[nodiscard]] const std::optional<PeriodAnswer> &answer(const Answers &answers, Pane pane);
[[nodiscard]] Answers withAnswer(Answers answers, Pane pane, PeriodAnswer answer);

/// What is on the map: `shown` is the document that `answers` answer, so a picture of it cannot claim what was merely
/// asked. Screen, picture and report draw only scenes of it (src/output/scenes.h). Made by `makeDrawn`.
struct Drawn
{
    Document shown;
    Answers answers;
};

/// The one way to what is drawn: `document` with the answers to it. Until something of a comparison came, the map that
/// is there stays. Zones, look and title are the document's.
[[nodiscard]] Drawn makeDrawn(Document document, Answers answers);

/// `document` as far as `drawn` answers it: it keeps the questions that are answered, until answers to its own come.
[[nodiscard]] Document answeredPart(Document document, const Drawn &drawn);

/// The question that one map answers; nothing without an answer, and for opened files.
[[nodiscard]] std::optional<Question> answeredQuestion(const Drawn &drawn, Pane pane);
/// Whether anything is on the map besides a plan.
[[nodiscard]] bool showsNumbers(const Drawn &drawn);

/// How many detections a second of one person's presence gives; nothing where that is not known.
[[nodiscard]] std::optional<DetectionRate> presenceRate(const Answers &answers);

/// The rectangle of the rooms, else of the cells that are drawn; nothing where neither is known.
[[nodiscard]] std::optional<FloorRect> bounds(const Drawn &drawn);
[[nodiscard]] bool planIsFitted(const Drawn &drawn);
/// How the plan lies: where it was fitted, else a guess over the floor (or over 20 × 12 m where nothing is known of
/// it); nothing without a plan.
[[nodiscard]] std::optional<Placement> placement(const Drawn &drawn);
/// How the floor stands in every picture: as the document says by what it is upright; as its axes where no plan was
/// fitted.
[[nodiscard]] Standing standing(const Drawn &drawn);

/// How large its unit makes a CAD drawing; nothing of other plans.
[[nodiscard]] std::optional<DrawnScale> drawnScale(const Drawn &drawn);

/// What of before and after does not match; nothing while a side still grows.
[[nodiscard]] std::vector<Mismatch> mismatches(const Answers &answers);

/// True where hours of the answer had no valid answer.
[[nodiscard]] bool hasMissingHours(const std::optional<PeriodAnswer> &answer);
/// The same for any of the periods that are on the map.
[[nodiscard]] bool hasMissingHours(const Drawn &drawn);
/// Days of the map's question that were observed whole; 0 for an opened file.
[[nodiscard]] std::size_t daysShown(const Drawn &drawn, Pane pane);

}   // namespace floorscope
