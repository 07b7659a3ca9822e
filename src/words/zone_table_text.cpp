// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/zone_table_text.h"

#include "words/figures/figure_text.h"
#include "words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ZoneTableText)
};

QString unknown()
{
    return QStringLiteral("–");
}

/// Of one period, or of what both have in common.
QString plainHeading(ZoneMeasure measure)
{
    switch (measure) {
    case ZoneMeasure::Name: return Words::tr("Name");
    case ZoneMeasure::Kind: return Words::tr("Kind");
    case ZoneMeasure::Area: return Words::tr("Area");
    case ZoneMeasure::Capacity: return Words::tr("Capacity");
    case ZoneMeasure::Detections: return Words::tr("Detections");
    case ZoneMeasure::PerHour: return Words::tr("Per hour");
    case ZoneMeasure::PerHourAndArea: return Words::tr("Per hour and m²");
    case ZoneMeasure::Share: return Words::tr("Share");
    case ZoneMeasure::Peak: return Words::tr("Busiest cell");
    case ZoneMeasure::UsedShare: return Words::tr("Used area");
    case ZoneMeasure::Difference: return Words::tr("Change per hour");
    case ZoneMeasure::Ratio: return Words::tr("Change");
    //: the ends of the interval that the change lies in with 95 % confidence
    case ZoneMeasure::RatioLow: return Words::tr("At least (95 %)");
    case ZoneMeasure::RatioHigh: return Words::tr("At most (95 %)");
    //: column of a table: how large a change had to be to be established with these days
    case ZoneMeasure::Detectable: return Words::tr("Could be seen");
    case ZoneMeasure::Evidence: return Words::tr("Evidence");
    case ZoneMeasure::PersonHours: return Words::tr("Person-hours (estimate)");
    }
    return {};
}

QString headingBefore(ZoneMeasure measure)
{
    switch (measure) {
    case ZoneMeasure::Detections: return Words::tr("Detections before");
    case ZoneMeasure::PerHour: return Words::tr("Per hour before");
    case ZoneMeasure::PerHourAndArea: return Words::tr("Per hour and m² before");
    case ZoneMeasure::Share: return Words::tr("Share before");
    case ZoneMeasure::Peak: return Words::tr("Busiest cell before");
    case ZoneMeasure::UsedShare: return Words::tr("Used area before");
    default: return plainHeading(measure);
    }
}

QString headingAfter(ZoneMeasure measure)
{
    switch (measure) {
    case ZoneMeasure::Detections: return Words::tr("Detections after");
    case ZoneMeasure::PerHour: return Words::tr("Per hour after");
    case ZoneMeasure::PerHourAndArea: return Words::tr("Per hour and m² after");
    case ZoneMeasure::Share: return Words::tr("Share after");
    case ZoneMeasure::Peak: return Words::tr("Busiest cell after");
    case ZoneMeasure::UsedShare: return Words::tr("Used area after");
    default: return plainHeading(measure);
    }
}

QString numberText(ZoneMeasure measure, double value, const QLocale &locale)
{
    switch (measure) {
    case ZoneMeasure::Area: return Words::tr("%1 m²").arg(valueText(value, locale));
    case ZoneMeasure::Capacity: return locale.toString(static_cast<int>(value));
    case ZoneMeasure::Detections:
    case ZoneMeasure::Peak: return countText(static_cast<std::uint64_t>(std::llround(value)), locale);
    case ZoneMeasure::Share:
    case ZoneMeasure::UsedShare: return value > 0.0 ? percentText(value) : Words::tr("%1 %").arg(locale.toString(0));
    case ZoneMeasure::Difference: return signedValueText(value, locale);
    case ZoneMeasure::Ratio:
    case ZoneMeasure::RatioLow:
    case ZoneMeasure::RatioHigh:
        //: a change in percent, with its sign
        return Words::tr("%1 %").arg(percentOffText(value - 1.0, locale));
    //: a change in percent, up or down
    case ZoneMeasure::Detectable: return Words::tr("±%1 %").arg(seenPercentText(value, locale));
    case ZoneMeasure::Evidence:
        return value > 0.0 ? Words::tr("more") : value < 0.0 ? Words::tr("less") : Words::tr("not established");
    default: return valueText(value, locale);
    }
}

/// How far the change may reach, as far as days tell.
QString changeTip(const PlaceChange &change, const QLocale &locale)
{
    if (!change.interval || !change.detectable)
        return {};
    //: %1 and %2 the ends of an interval in percent with their signs, %3 a percentage
    return Words::tr("95 % interval %1 to %2 %; a change of about ±%3 % could have been seen.")
        .arg(percentOffText(change.interval->low, locale), percentOffText(change.interval->high, locale),
             seenPercentText(*change.detectable, locale));
}

QString verdictText(ChangeVerdict verdict)
{
    switch (verdict) {
    case ChangeVerdict::More: return Words::tr("Established: more.");
    case ChangeVerdict::Less: return Words::tr("Established: less.");
    case ChangeVerdict::NotEstablished: return Words::tr("Not established.");
    case ChangeVerdict::NotCovered: break;
    }
    return {};
}

QString hoursOf(const ZoneTable &table, const ZoneRow &row, const QLocale &locale)
{
    const std::optional<PersonHours> hours = personHours(table, row);
    //: %1 an estimate with its spread, such as 12 (9 to 16)
    return hours ? Words::tr("about %1").arg(personHoursText(*hours, locale)) : unknown();
}

bool isWithheld(const ZoneRow &row, const ZoneColumn &column)
{
    const std::optional<ZoneFigures> &figures = row.figures[column.period];
    return column.measure >= ZoneMeasure::Detections && figures && figures->withheld;
}

/// Told once a row and period, in the column that people look at first.
bool saysUnseen(const ZoneRow &row, const ZoneColumn &column)
{
    const std::optional<ZoneFigures> &figures = row.figures[column.period];
    return column.measure == ZoneMeasure::PerHour && figures && figures->unseen;
}

}   // namespace

QString zoneHeading(const ZoneColumn &column, bool compares)
{
    return !compares         ? plainHeading(column.measure)
        : column.period == 0 ? headingBefore(column.measure)
                             : headingAfter(column.measure);
}

QString zoneColumnHelp(const ZoneColumn &column)
{
    switch (column.measure) {
    case ZoneMeasure::Name: return Words::tr("Click a heading to sort by it.");
    case ZoneMeasure::Kind: return Words::tr("A room or a zone of the floor, or a zone that was drawn or imported.");
    case ZoneMeasure::Area: return Words::tr("The area inside the outline, without its holes.");
    case ZoneMeasure::Capacity: return Words::tr("For how many people the service says it is.");
    case ZoneMeasure::Detections: return Words::tr("Reports of sensors: a person gives 1 to 3 of them a second.");
    case ZoneMeasure::PerHour: return Words::tr("Detections divided by the observed hours.");
    case ZoneMeasure::PerHourAndArea:
        return Words::tr("The same divided by the area: small zones compare with large ones.");
    case ZoneMeasure::Share: return Words::tr("Of all detections on the floor.");
    case ZoneMeasure::Peak: return Words::tr("The detections of the busiest cell that lies in it by half or more.");
    case ZoneMeasure::UsedShare: return Words::tr("The share of its area that lies in cells with detections.");
    case ZoneMeasure::Difference: return Words::tr("After minus before, in detections per observed hour.");
    case ZoneMeasure::Ratio: return Words::tr("After against before, per observed hour.");
    case ZoneMeasure::RatioLow:
    case ZoneMeasure::RatioHigh:
        return Words::tr("An end of the interval in which the change lies with 95 % confidence, as days differ among "
                         "themselves.");
    case ZoneMeasure::Detectable: return Words::tr("How large a change had to be to be seen with these days.");
    case ZoneMeasure::Evidence:
        return Words::tr("Whether the change is more than chance, judged by how much days differ among themselves. Not "
                         "established is not the same as no change.");
    case ZoneMeasure::PersonHours:
        return Words::tr("An estimate: detections divided by how many a second of one person's presence gives. In "
                         "brackets what the middle half of the stretches of time that tell it would make of them.");
    }
    return {};
}

QString zoneText(const ZoneTable &table, const ZoneRow &row, const ZoneColumn &column, const QLocale &locale)
{
    if (column.measure == ZoneMeasure::Name)
        return placeNameText(row.place);
    if (column.measure == ZoneMeasure::Kind)
        return row.place.zone.type.isEmpty() ? countedKindText(row.place.kind) : row.place.zone.type;
    if (isWithheld(row, column))
        return Words::tr("withheld");
    if (saysUnseen(row, column))
        return Words::tr("no sensor");
    if (column.measure == ZoneMeasure::PersonHours)
        return hoursOf(table, row, locale);
    const std::optional<double> value = zoneValue(table, row, column);
    return value ? numberText(column.measure, *value, locale) : unknown();
}

QString zoneTip(const ZoneRow &row, const ZoneColumn &column, const QLocale &locale)
{
    if (column.measure >= ZoneMeasure::Difference && row.change)
        return QString(verdictText(row.change->verdict) + QLatin1Char(' ') + changeTip(*row.change, locale)).trimmed();
    const std::optional<ZoneFigures> &figures = row.figures[column.period];
    if (column.measure != ZoneMeasure::Peak || !figures || !figures->peak)
        return {};
    //: a place on the floor in metres
    return Words::tr("x %1 m, y %2 m")
        .arg(locale.toString(figures->peak->x, 'f', 2), locale.toString(figures->peak->y, 'f', 2));
}

QString placeNameText(const CountedPlace &place)
{
    if (place.kind == CountedKind::Outside)
        return Words::tr("Outside of all");
    if (place.kind == CountedKind::Shared)
        return Words::tr("Counted in several");
    return place.zone.name.isEmpty() ? Words::tr("Without a name") : place.zone.name;
}

QString sharingNameText(const ZoneTable &table, const ZoneRow &row, const QLocale &locale)
{
    const auto share = [&](std::size_t period) {
        const ZoneColumn column{ZoneMeasure::Share, period};
        return zoneValue(table, row, column) ? zoneText(table, row, column, locale) : QString();
    };
    const QString name = placeNameText(row.place), first = share(0);
    if (!table.compares)
        //: %1 a room or a zone, %2 its share of all detections on the floor in percent
        return first.isEmpty() ? name : Words::tr("%1: %2 of all detections").arg(name, first);
    const QString after = share(1);
    return first.isEmpty() || after.isEmpty()
        ? name
        //: %1 a room or a zone, %2 and %3 its shares of all detections of two periods in percent
        : Words::tr("%1: %2 of all detections before, %3 after").arg(name, first, after);
}

QString countedKindText(CountedKind kind)
{
    switch (kind) {
    case CountedKind::Room: return Words::tr("Room");
    case CountedKind::Zone: return Words::tr("Zone");
    case CountedKind::Drawn: return Words::tr("Drawn zone");
    case CountedKind::Outside:
    case CountedKind::Shared: break;
    }
    return {};
}

QString zoneTableNote(const ZoneTable &table, const QLocale &locale)
{
    const QString rule = table.rule == ZoneRule::Area
        ? Words::tr("A cell counts by the share of its area that lies in a zone.")
        : Words::tr("A cell counts where its center lies.");
    QStringList sentences{rule};
    if (!table.rows.empty() && table.rows.back().place.kind == CountedKind::Shared)
        sentences << Words::tr("Zones overlap on %1 m²: what lies there counts in each of them.")
                         .arg(valueText(table.rows.back().area, locale));
    if (table.rate)
        sentences << Words::tr("Person-hours are an estimate with its spread.") << rateSentence(table.rate, locale);
    return sentences.join(QLatin1Char(' '));
}

}   // namespace floorscope
