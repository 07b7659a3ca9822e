// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/provenance.h"

#include "analysis/places/cover.h"
#include "analysis/protection.h"
#include "floor/uncovered_rooms.h"
#include "floor/zone_raster.h"
#include "heatmap/local_time.h"
#include "output/plain_number.h"
#include "service/asked.h"
#include "service/named_hours.h"
#include "service/shown_hours.h"
#include "service/week_hours.h"
#include "words/warning_text.h"

#include <QDateTime>

#include <algorithm>
#include <type_traits>

namespace floorscope {

namespace {

using Value = decltype(Provenance::value);

Value known(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value hoursOf(const Heatmap &heatmap, qint64 seconds)
{
    return heatmap.observed.intervals.empty() ? Value() : Value(inHours(seconds));
}

QString timeText(qint64 second, const QByteArray &timeZone)
{
    return zoneOrUtc(timeZone).localTime(second).toString(Qt::ISODate);
}

Value spanList(const Heatmap &heatmap, IntervalStatus status)
{
    if (heatmap.observed.intervals.empty())
        return {};
    QStringList texts;
    for (const TimeSpan &span : spans(heatmap.observed, status))
        texts << timeText(span.start, heatmap.observed.timeZone) + QLatin1Char('/')
                + timeText(span.stop, heatmap.observed.timeZone);
    return texts;
}

QStringList dayTexts(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts << day.toString(Qt::ISODate);
    return texts;
}

Value dayList(const std::vector<DayRange> &stretches)
{
    QStringList texts;
    for (const auto &[first, last] : stretches)
        texts << first.toString(Qt::ISODate) + QLatin1Char('/') + last.toString(Qt::ISODate);
    return texts.isEmpty() ? Value() : Value(texts);
}

QString coverName(CoverSource source)
{
    switch (source) {
    case CoverSource::Answers: return QStringLiteral("answers");
    case CoverSource::Sensors: return QStringLiteral("places of the sensors");
    case CoverSource::Stored: return QStringLiteral("stored answers");
    case CoverSource::Drawn: return QStringLiteral("drawn zones");
    case CoverSource::StoredAndDrawn: return QStringLiteral("stored answers and drawn zones");
    case CoverSource::Unknown: break;
    }
    return {};
}

/// What of the map is covered, and by what it is known: as the answers tell it, else by what places are told by.
void addCover(std::vector<Provenance> &facts, const Heatmap &heatmap, const std::optional<Floor> &floor,
              const CoverHints &hints)
{
    const SeenCells seen = heatmap.coverage ? SeenCells() : seenCells(heatmap, floor, hints);
    const auto count = [&seen] {
        return static_cast<std::uint64_t>(std::count(seen.cells.begin(), seen.cells.end(), 1));
    };
    const bool isKnown = heatmap.coverage || !seen.cells.empty();
    facts.push_back({"covered_cells",
                     !isKnown               ? Value()
                         : heatmap.coverage ? Value(floorscope::coveredCells(*heatmap.coverage))
                                            : Value(count())});
    facts.push_back({"coverage_known_by",
                     isKnown ? known(coverName(heatmap.coverage ? CoverSource::Answers : seen.source)) : Value()});
    QStringList rooms;
    for (const Zone &room : findUncoveredRooms(floor))
        rooms << QStringLiteral("%1 (%2 m2)").arg(room.name, QString::fromLatin1(plainNumber(zoneArea(room))));
    facts.push_back({"rooms_without_sensor", floor && !floor->sensors.empty() ? Value(rooms) : Value()});
}

QByteArray plainText(const Value &value)
{
    return std::visit(
        [](const auto &held) -> QByteArray {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                return "unknown";
            else if constexpr (std::is_same_v<Held, bool>)
                return held ? "true" : "false";
            else if constexpr (std::is_same_v<Held, QString>)
                return held.toUtf8();
            else if constexpr (std::is_same_v<Held, QStringList>)
                return held.isEmpty() ? "none" : held.join(QStringLiteral("; ")).toUtf8();
            else
                return plainNumber(held);
        },
        value);
}

void writeValue(json::Writer &out, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        out.string(*text);
    else if (const auto *list = std::get_if<QStringList>(&value))
        out.list(*list, [&out](const QString &each) { out.string(each); });
    else
        out.raw(std::holds_alternative<std::monostate>(value) ? "null" : plainText(value).toStdString());
}

/// What was asked for, from its first instant to its last: the clock may cut the days at both ends.
std::optional<TimeSpan> askedRange(const Heatmap &heatmap)
{
    if (heatmap.observed.intervals.empty())
        return std::nullopt;
    if (const std::optional<Question> question = toQuestion(heatmap))
        return question->range;
    return TimeSpan{heatmap.observed.intervals.front().span.start, heatmap.observed.intervals.back().span.stop};
}

Value weekdaysAndHours(const Heatmap &heatmap)
{
    if (const std::optional<WeekPattern> week = shownWeek(heatmap))
        return weekPatternText(*week);
    return hasVaryingHours(heatmap) ? Value(QStringLiteral("varying")) : Value();
}

void addQuestion(std::vector<Provenance> &facts, const Heatmap &heatmap)
{
    const std::optional<Question> question = toQuestion(heatmap);
    facts.push_back({"time_zone", known(QString::fromUtf8(heatmap.observed.timeZone))});
    facts.push_back({"days", dayList(shownDays(heatmap))});
    const std::optional<TimeSpan> range = askedRange(heatmap);
    const auto end = [&heatmap](qint64 second) { return Value(timeText(second, heatmap.observed.timeZone)); };
    facts.push_back({"start", range ? end(range->start) : Value()});
    facts.push_back({"stop", range ? end(range->stop) : Value()});
    facts.push_back({"weekdays_and_hours", weekdaysAndHours(heatmap)});
    facts.push_back({"days_left_out", question ? Value(dayTexts(leftOut(*question))) : Value()});
    facts.push_back(
        {"silent_days", heatmap.observed.silentDays ? Value(dayTexts(*heatmap.observed.silentDays)) : Value()});
    facts.push_back({"silent_days_left_out", question ? Value(question->leaveOutSilent) : Value()});
}

/// What places are told by: those of a comparison where sensors see, or where it was drawn that they do.
CoverHints hintsOf(const Drawn &drawn)
{
    const bool compares = drawn.shown.mode == ViewMode::Compare;
    return {compares ? std::nullopt : drawn.answers.seenBefore, drawn.shown.zones};
}

/// Only of a map that protects individuals: all of the numbers are without what it withholds.
void addProtection(std::vector<Provenance> &facts, const Heatmap &heatmap)
{
    if (!heatmap.withheld)
        return;
    facts.push_back({"individuals_protected", true});
    facts.push_back(
        {"withheld",
         heatmap.withheld->everything
             ? QStringLiteral("everything (fewer than %1 observed days)").arg(kLeastDays)
             : QStringLiteral("cells of patches and zones with under %1 m2 of use and the numbers of single "
                              "days")
                   .arg(kLeastUse)});
    facts.push_back(
        {"withheld_cells",
         heatmap.withheld->everything ? Value() : Value(static_cast<std::uint64_t>(withheldCells(heatmap.withheld)))});
}

}   // namespace

std::vector<Provenance> provenance(const Heatmap &heatmap, const std::optional<Floor> &floor, const CoverHints &hints)
{
    const FloorName name = heatmap.origin.floor.value_or(FloorName());
    std::vector<Provenance> facts{
        {"program", QStringLiteral("Floorscope ") + QStringLiteral(FLOORSCOPE_VERSION)},
        {"space_id", known(heatmap.origin.spaceId)},
        {"floor", known(name.name)},
        {"building", known(name.building)},
        {"simulated", isSimulated(heatmap.origin.spaceId)},
        {"unit", QStringLiteral("detections of anonymous thermal sensors (not people or visits or seconds)")},
        {"rate_unit", QStringLiteral("detections per observed hour")},
        {"coordinates", QStringLiteral("meters from the floor's origin with y upward; a cell is named by its center")},
        {"resolution", metres(heatmap.cellSize)}};
    addQuestion(facts, heatmap);
    facts.push_back({"observed_hours", heatmap.observed.hours ? Value(*heatmap.observed.hours) : Value()});
    facts.push_back({"asked_hours", hoursOf(heatmap, askedSeconds(heatmap.observed))});
    facts.push_back({"missing_hours", hoursOf(heatmap, missingSeconds(heatmap.observed))});
    facts.push_back({"missing", spanList(heatmap, IntervalStatus::Missing)});
    addCover(facts, heatmap, floor, hints);
    const auto told = [&heatmap](std::uint64_t count) {
        return withholdsAll(heatmap.withheld) ? Value() : Value(count);
    };
    facts.push_back({"total_detections", told(heatmap.total)});
    facts.push_back({"max_value", told(heatmap.maximum)});
    facts.push_back({"occupied_cells", told(heatmap.occupiedCells)});
    addProtection(facts, heatmap);
    facts.push_back({"warnings", fileWarningTexts(heatmap.warnings)});
    return facts;
}

QByteArray provenanceLines(const std::vector<Provenance> &facts, const QByteArray &prefix)
{
    QByteArray lines;
    for (const Provenance &fact : facts)
        lines += prefix + fact.name + ": " + plainText(fact.value) + '\n';
    return lines;
}

QByteArray provenanceLines(const Drawn &drawn)
{
    const auto lines = [&drawn](const std::optional<PeriodAnswer> &answer, const QByteArray &prefix) {
        const Heatmap *map = counts(answer);
        return map ? provenanceLines(provenance(*map, drawn.answers.floor, hintsOf(drawn)), prefix) : QByteArray();
    };
    return drawn.shown.mode == ViewMode::Compare
        ? lines(drawn.answers.before, "# a.") + lines(drawn.answers.after, "# b.")
        : lines(drawn.answers.single, "# ");
}

QByteArray provenanceCsv(const std::vector<Provenance> &facts)
{
    QByteArray lines;
    for (const Provenance &fact : facts)
        lines += fact.name + QByteArray(",")
            + (std::holds_alternative<std::monostate>(fact.value) ? QByteArray()
                                                                  : csvText(QString::fromUtf8(plainText(fact.value))))
            + '\n';
    return lines;
}

void writeProvenance(json::Writer &out, const std::vector<Provenance> &facts, std::string_view between)
{
    std::string_view comma;
    for (const Provenance &fact : facts) {
        out.raw(comma).raw("\"").raw(fact.name).raw("\": ");
        writeValue(out, fact.value);
        comma = between;
    }
}

void writeProvenance(json::Writer &out, const Drawn &drawn)
{
    const auto write = [&](const std::optional<PeriodAnswer> &answer) {
        if (const Heatmap *map = counts(answer))
            writeProvenance(out, provenance(*map, drawn.answers.floor, hintsOf(drawn)), ",\n ");
    };
    if (drawn.shown.mode != ViewMode::Compare)
        return write(drawn.answers.single);
    out.raw("\"a\": {");
    write(drawn.answers.before);
    out.raw("},\n \"b\": {");
    write(drawn.answers.after);
    out.raw("}");
}

}   // namespace floorscope
