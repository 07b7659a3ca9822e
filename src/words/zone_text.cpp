// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/zone_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

constexpr qsizetype kMostNames = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ZoneText)
};

QStringList namesOf(const std::vector<LeftOutZone> &leftOut, LeftOutZone::Why why, const QLocale &locale)
{
    QStringList names;
    for (const LeftOutZone &zone : leftOut)
        if (zone.why == why)
            names << (zone.name.isEmpty() ? Words::tr("zone %1").arg(locale.toString(zone.number)) : zone.name);
    return names;
}

QStringList crossingNames(const std::vector<Zone> &zones, const QLocale &locale)
{
    QStringList names;
    for (const Zone &zone : zones)
        if (crossesItself(zone))
            names << (zone.name.isEmpty() ? Words::tr("zone %1").arg(locale.toString(&zone - zones.data() + 1))
                                          : zone.name);
    return names;
}

QString joined(const QStringList &names)
{
    const QString shown = names.mid(0, kMostNames).join(QStringLiteral(", "));
    return names.size() > kMostNames ? shown + QStringLiteral(", …") : shown;
}

/// What is told of the zones that are left out for one reason.
QString leftOutNote(LeftOutZone::Why why, int count)
{
    switch (why) {
    //: %1 a file, %2 a number of zones, %3 their names
    case LeftOutZone::Why::NoPlace: return Words::tr("%1: %2 zones without a place are left out: %3", nullptr, count);
    //: %1 a file, %2 a number of points or lines, %3 their names
    case LeftOutZone::Why::NoArea:
        return Words::tr("%1: %2 points or lines are left out, since they are no areas: %3", nullptr, count);
    //: %1 a file, %2 a number of zones, %3 their names
    case LeftOutZone::Why::Flat:
        return Words::tr("%1: %2 zones are left out, since their outlines enclose nothing: %3", nullptr, count);
    //: %1 a file, %2 a number of zones, %3 their names
    case LeftOutZone::Why::FlatPart:
        return Words::tr("%1: parts or holes of %2 zones are left out, since they enclose nothing: %3", nullptr, count);
    //: %1 a file, %2 a number of zones, %3 their names
    case LeftOutZone::Why::BadCorner:
        return Words::tr("%1: %2 zones are left out, since corners of them are not two numbers of meters: %3", nullptr,
                         count);
    //: %1 a file, %2 a number of zones, %3 their names
    case LeftOutZone::Why::TooFar:
        return Words::tr("%1: %2 zones are left out, since they lie farther away than any floor reaches (map "
                         "coordinates?): %3",
                         nullptr, count);
    }
    return {};
}

}   // namespace

QStringList zoneNotes(const QString &file, const ZoneFile &zones, const QLocale &locale)
{
    using Why = LeftOutZone::Why;
    const auto nameless =
        std::count_if(zones.zones.begin(), zones.zones.end(), [](const Zone &zone) { return zone.name.isEmpty(); });
    const QStringList crossing = crossingNames(zones.zones, locale);
    QStringList notes;
    for (const Why why : {Why::NoPlace, Why::NoArea, Why::Flat, Why::FlatPart, Why::BadCorner, Why::TooFar})
        if (const QStringList names = namesOf(zones.leftOut, why, locale); !names.isEmpty())
            notes << leftOutNote(why, static_cast<int>(names.size()))
                         .arg(file, countText(static_cast<std::size_t>(names.size()), locale), joined(names));
    if (nameless > 0)
        //: %1 a file, %2 a number of zones; "name" is a member of a file
        notes << Words::tr("%1: %2 zones have no \"name\" among their properties", nullptr, static_cast<int>(nameless))
                     .arg(file, countText(static_cast<std::size_t>(nameless), locale));
    if (!crossing.isEmpty())
        //: %1 a file, %2 a number of zones, %3 their names
        notes << Words::tr("%1: the outlines of %2 zones cross themselves: %3. What is drawn filled is what counts",
                           nullptr, static_cast<int>(crossing.size()))
                     .arg(file, countText(static_cast<std::size_t>(crossing.size()), locale), joined(crossing));
    return notes;
}

QString zoneRuleText(ZoneRule rule)
{
    return rule == ZoneRule::Area ? Words::tr("cells by their area inside") : Words::tr("cells by their center");
}

}   // namespace floorscope
