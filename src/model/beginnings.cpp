// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/beginnings.h"

#include "base/time_zone.h"
#include "model/question_edit.h"
#include "service/period_pairs.h"
#include "service/presets.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>
#include <variant>

namespace floorscope {

namespace {

/// The floor that a map shows; empty where it does not say.
QString floorId(const std::optional<PeriodAnswer> &answer)
{
    const Heatmap *heatmap = counts(answer);
    return heatmap ? heatmap->origin.spaceId : QString();
}

/// Two files that say nothing of their floor are taken for the same: the plan is the person's own.
bool isSameFloor(const Drawn &drawn, const PeriodAnswer &file)
{
    const QString shown = drawn.answers.floor ? drawn.answers.floor->id : floorId(drawn.answers.single);
    const QString opened = floorId(file);
    return shown == opened;
}

}   // namespace

std::optional<Floor> chosenFloor(const Document &asked, const std::vector<Floor> &floors)
{
    const auto *chosen = std::get_if<ChosenFloor>(&asked.source);
    const auto found = std::find_if(floors.begin(), floors.end(),
                                    [&](const Floor &floor) { return chosen && floor.id == chosen->spaceId; });
    if (found == floors.end())
        return std::nullopt;
    Floor floor = *found;
    if (!asked.question.timeZone.isEmpty())
        floor.siteTimeZone = asked.question.timeZone;
    return floor;
}

QDate dateIn(const QByteArray &timeZone, qint64 seconds)
{
    return TimeZone::find(timeZone).value_or(TimeZone::ofSystem()).localTime(seconds).date();
}

Document floorDocument(const Connection &connection, const Floor &floor, QDate today, const Look &look)
{
    Document fresh;
    const QString account = connection.source ? connection.source->storeKey() : QString();
    fresh.source = ChosenFloor{account, connection.simulated, floor.id};
    fresh.look = look;
    if (const std::optional<PlanImage> &plan = connection.plan)
        fresh.plan = PlacedPlan{plan->name, plan->sha256, plan->page, connection.placement};
    const QByteArray zone = floorTimeZone(floor);
    if (zone.isEmpty())
        return fresh;
    const QDate firstAfter = connection.changeDay.value_or(presetDays(PeriodPreset::LastFourWeeks, today).first);
    fresh.question = defaultQuestion(floor.id, zone, today);
    std::tie(fresh.before, fresh.after) = pairAroundChange(fresh.question, firstAfter);
    return fresh;
}

Document keepingQuestion(Document fresh, const Document &left)
{
    const bool asked = std::holds_alternative<ChosenFloor>(left.source) && !left.question.timeZone.isEmpty();
    const QByteArray zone = fresh.question.timeZone;
    if (!asked || zone.isEmpty() || !maySucceed(left.source, fresh.source))
        return fresh;
    const Document there = inTimeZone(left, zone);
    fresh.mode = there.mode;
    fresh.measure = there.measure;
    fresh.relative = there.relative;
    fresh.byWeeks = there.byWeeks;
    fresh.zoneRule = there.zoneRule;
    fresh.upright = there.upright;
    fresh.surface = there.surface;
    for (const Pane pane : {Pane::Single, Pane::Before, Pane::After}) {
        Question question = floorscope::question(there, pane);
        question.spaceId = fresh.question.spaceId;
        fresh = withQuestion(std::move(fresh), pane, question);
    }
    return fresh;
}

Document filesDocument(const QStringList &paths, const PeriodAnswer &opened, const Document &before, const Drawn &drawn)
{
    Document fresh;
    fresh.source = OpenedFiles{paths, {}, {}};
    fresh.look = before.look;
    if (isSameFloor(drawn, opened))
        fresh.plan = before.plan;
    return fresh;
}

bool maySucceed(const Source &before, const Source &after)
{
    const auto *one = std::get_if<ChosenFloor>(&before), *other = std::get_if<ChosenFloor>(&after);
    return !one || !other || (one->account == other->account && one->simulated == other->simulated);
}

}   // namespace floorscope
