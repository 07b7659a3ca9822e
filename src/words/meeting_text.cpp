// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/meeting_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace floorscope {

namespace {

constexpr double kStraight = 2.0;   ///< degrees: a scanned sheet lies no straighter
constexpr std::size_t kZonesNamed = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::MeetingText)
};

/// The unit in which coordinates seem to be; empty where that is not the cause.
QString unitName(LikelyCause cause)
{
    switch (cause) {
    //: stands in "… seem to be in %1"
    case LikelyCause::Millimetres: return Words::tr("millimeters");
    case LikelyCause::Centimetres: return Words::tr("centimeters");
    case LikelyCause::Degrees: return Words::tr("degrees of longitude and latitude");
    case LikelyCause::Unknown:
    case LikelyCause::FarAway:
    case LikelyCause::Exchanged: break;
    }
    return {};
}

QString planCauseText(const Meeting &meeting)
{
    const LikelyCause cause = meeting.planCause;
    if (cause == LikelyCause::Degrees)   // or nothing but a slip: neither can be told from the other
        return Words::tr("The plan is only %1 m long as it was placed: the meters of its places lie too close "
                         "together, or are degrees of longitude and latitude.")
            .arg(valueText(meeting.planMetres));
    if (const QString unit = unitName(cause); !unit.isEmpty())
        return Words::tr("The places of the plan seem to be in %1; they have to be meters of the floor.").arg(unit);
    if (cause == LikelyCause::Exchanged)
        return Words::tr("Pixels and meters of the plan's places seem to be exchanged.");
    if (cause == LikelyCause::FarAway)
        return Words::tr("The plan lies kilometers away: its places seem to be the meters of a map, not of the floor.");
    return Words::tr("Check where the plan was placed.");
}

QString zonesCauseText(LikelyCause cause)
{
    if (const QString unit = unitName(cause); !unit.isEmpty())
        return Words::tr("The corners of zones seem to be in %1; they have to be meters of the floor.").arg(unit);
    if (cause == LikelyCause::FarAway)
        return Words::tr("The zones lie kilometers away: their corners seem to be the meters of a map, not of the "
                         "floor.");
    return {};
}

QString inOneText(const QStringList &sentences)
{
    QStringList told = sentences;
    told.removeAll(QString());
    return told.join(QLatin1Char(' '));
}

QString detectionsOutsideText(const Meeting &meeting)
{
    if (meeting.outside == meeting.total)
        return Words::tr("No detection lies on the plan, so the picture shows none of them.");
    const double share = static_cast<double>(meeting.outside) / static_cast<double>(meeting.total);
    //: %1 a percentage with its sign, %2 and %3 numbers of detections
    return Words::tr("%1 of the detections (%2 of %3) lie outside the plan and are not in the picture.")
        .arg(percentText(share), countText(meeting.outside), countText(meeting.total));
}

QString zonesOutsideText(const std::vector<QString> &zones)
{
    QStringList names;
    for (const QString &name : zones)
        if (std::size_t(names.size()) < kZonesNamed)
            names << (name.isEmpty() ? Words::tr("(without a name)") : name);
    if (zones.size() > kZonesNamed)
        names << QStringLiteral("…");
    //: %1 number of zones, %2 their names
    return Words::tr("%1 zones lie outside the picture: %2.", nullptr, pluralNumber(zones.size()))
        .arg(countText(zones.size()), names.join(QStringLiteral(", ")));
}

}   // namespace

QStringList offPlanTexts(const Meeting &meeting)
{
    QStringList texts;
    QStringList plan;
    if (meeting.outside > 0)
        plan << detectionsOutsideText(meeting);
    if (meeting.planIsFarTooLarge)
        plan << Words::tr("The plan is %1 m long as it was placed.").arg(valueText(meeting.planMetres));
    if (!plan.isEmpty())
        texts << inOneText(plan << planCauseText(meeting));
    if (meeting.roomsOutside > 0)
        //: %1 number of rooms outside, %2 of all rooms
        texts << Words::tr("The plan covers only a part of the floor: %1 of %2 rooms lie outside it.", nullptr,
                           pluralNumber(meeting.roomsOutside))
                     .arg(countText(meeting.roomsOutside), countText(meeting.rooms));
    return texts;
}

QStringList meetingTexts(const Meeting &meeting)
{
    QStringList texts = offPlanTexts(meeting);
    if (!meeting.zonesOutside.empty())
        texts << inOneText({zonesOutsideText(meeting.zonesOutside), zonesCauseText(meeting.zonesCause)});
    if (meeting.mirrored)
        texts << Words::tr(
            "The plan lies mirrored against the floor. If the drawing is not mirrored, check its places: "
            "y counts upward on the floor and downward in the plan.");
    if (std::abs(meeting.turnDegrees) > kStraight)
        texts << Words::tr("The plan lies turned by %1° against the floor's axes.")
                     .arg(QLocale().toString(std::abs(meeting.turnDegrees), 'f', 0));
    return texts;
}

QString outsideText(const Meeting &meeting)
{
    if (meeting.outside == 0)
        return {};
    const double share = static_cast<double>(meeting.outside) / static_cast<double>(meeting.total);
    //: %1 a percentage with its sign
    return Words::tr("%1 of detections outside the plan").arg(percentText(share));
}

}   // namespace floorscope
