// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repeated.h"

#include "model/question_edit.h"
#include "service/presets.h"

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
/// directory's, else that of the floor that is drawn.
QByteArray timeZoneOf(const Floor &floor, const Document &place, const Document &shown)
{
    for (const QByteArray &zone : {place.question.timeZone, floorTimeZone(floor)})
        if (!zone.isEmpty())
            return zone;
    return shown.question.timeZone;
}

Document documentOf(const Floor &floor, const Document &shown, const Project &known)
{
    Document document = placeOf(floor, shown, known);
    document.mode = ViewMode::Map;
    document.question = inTimeZone(shown, timeZoneOf(floor, document, shown)).question;
    document.question.spaceId = floor.id;
    document.look = shown.look;
    document.surface = shown.surface;
    document.protectIndividuals = shown.protectIndividuals;
    return document;
}

}   // namespace

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
