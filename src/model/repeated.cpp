// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repeated.h"

#include "model/beginnings.h"
#include "model/question_edit.h"
#include "service/presets.h"

#include <algorithm>
#include <variant>

namespace floorscope {

namespace {

ChosenFloor sourceOf(const Floor &floor, const Document &shown)
{
    ChosenFloor source = std::get<ChosenFloor>(shown.source);
    source.spaceId = floor.id;
    return source;
}

/// What belongs to a place, as far as it is known of that floor.
Document placeOf(const Floor &floor, const Document &shown, const Project &known)
{
    const ChosenFloor source = sourceOf(floor, shown);
    Document place = shown.source == Source(source) ? shown : Document();
    if (const Sheet *sheet = findSheet(known, source); sheet && shown.source != Source(source))
        place = sheet->document;
    place.source = source;
    return place;
}

/// The zone that its days and hours count in: as it was told or found when the floor was worked on, else the
/// directory's.
QByteArray timeZoneOf(const Floor &floor, const Document &place)
{
    return place.question.timeZone.isEmpty() ? floorTimeZone(floor) : place.question.timeZone;
}

Document documentOf(const Floor &floor, const Document &shown, const Project &known)
{
    Document document = placeOf(floor, shown, known);
    document.mode = ViewMode::Map;
    document.question = inTimeZone(shown, timeZoneOf(floor, document)).question;
    document.question.spaceId = floor.id;
    document.look = shown.look;
    document.surface = shown.surface;
    document.protectIndividuals = shown.protectIndividuals;
    return document;
}

}   // namespace

std::vector<Floor> repeatableFloors(const Drawn &drawn, const std::vector<Floor> &served, const Project &known)
{
    std::vector<Floor> floors = served;
    for (const Sheet &sheet : known.sheets) {
        const std::optional<Floor> &floor = sheet.drawn.answers.floor;
        if (!floor || std::holds_alternative<OpenedFiles>(sheet.document.source)
            || !maySucceed(sheet.document.source, drawn.shown.source))
            continue;
        const auto same = std::ranges::find(floors, floor->id, &Floor::id);
        if (same != floors.end())
            *same = chosenFloor(sheet.document, {*same}).value_or(*same);
        else if (served.empty())
            floors.push_back(chosenFloor(sheet.document, {*floor}).value_or(*floor));
    }
    return floors;
}

Project repeatable(const Drawn &drawn, const std::vector<Floor> &floors, const Project &known)
{
    Project project;
    project.plans = known.plans;
    for (const Floor &floor : floors) {
        Sheet sheet;
        sheet.document = documentOf(floor, drawn.shown, known);
        sheet.drawn.shown = sheet.document;
        sheet.drawn.answers.floor = floor;
        if (sheet.document.source == drawn.shown.source)
            sheet.drawn.answers.plan = drawn.answers.plan;
        project = withCurrent(std::move(project), std::move(sheet));
    }
    project.current = 0;
    return project;
}

Document repeated(Document document, std::pair<QDate, QDate> days)
{
    document.mode = ViewMode::Map;
    return withPeriod(std::move(document), days.first, days.second);
}

}   // namespace floorscope
