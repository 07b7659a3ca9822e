// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"
#include "floor/floor.h"
#include "project/presence_entry.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace floorscope {

// What the list of contents of a project says: values and the names of parts, member by member (json_members.h). What
// is absent in a file of an earlier version has its default.

/// One period's answer: a heatmap file, or the shares of a normalised one.
struct PeriodEntry
{
    QByteArray map;        ///< the part with its numbers
    bool shares = false;   ///< the part is a text of `writeShares`
    double askedHours = 0.0;
    int daysLeftOut = 0;
    bool hoursUntold = false;
    std::optional<std::array<int, 2>> partial;
};

template <typename Archive, Either<PeriodEntry> T>
void members(Archive &archive, T &entry)
{
    archive("map", entry.map);
    archive("shares", entry.shares);
    archive("asked_hours", entry.askedHours);
    archive("days_left_out", entry.daysLeftOut);
    archive("hours_untold", entry.hoursUntold);
    archive("partial", entry.partial);
}

struct SheetEntry
{
    QByteArray document;               ///< the part with what is asked
    QByteArray shown;                  ///< the part with what is on the map
    std::optional<QByteArray> floor;   ///< the part with rooms, zones and sensors
    std::optional<PeriodEntry> single;
    std::optional<PeriodEntry> before;
    std::optional<PeriodEntry> after;
    std::optional<PeriodEntry> nights;      ///< asked beside the map
    std::optional<PeriodEntry> allHours;    ///< the same
    std::optional<QByteArray> seenBefore;   ///< the part with where anybody ever was
    std::optional<PresenceEntry> presence;
};

/// Where anybody ever was, as stored answers told.
struct SeenEntry
{
    int days = 0;
    std::vector<FloorPoint> places;
};

template <typename Archive, Either<SeenEntry> T>
void members(Archive &archive, T &entry)
{
    archive("days", entry.days);
    archive("places", entry.places);
}

template <typename Archive, Either<SheetEntry> T>
void members(Archive &archive, T &entry)
{
    archive("document", entry.document);
    archive("shown", entry.shown);
    archive("floor", entry.floor);
    archive("single", entry.single);
    archive("before", entry.before);
    archive("after", entry.after);
    archive("nights", entry.nights);
    archive("all_hours", entry.allHours);
    archive("seen_before", entry.seenBefore);
    archive("presence", entry.presence);
}

struct ViewEntry
{
    QString name;
    SheetEntry sheet;
};

template <typename Archive, Either<ViewEntry> T>
void members(Archive &archive, T &entry)
{
    archive("name", entry.name);
    archive("sheet", entry.sheet);
}

struct PlanEntry
{
    QString name;
    QByteArray sha256;   ///< the part with the file's bytes
};

template <typename Archive, Either<PlanEntry> T>
void members(Archive &archive, T &entry)
{
    archive("name", entry.name);
    archive("sha256", entry.sha256);
}

struct ContentsEntry
{
    int current = 0;
    std::vector<SheetEntry> sheets;
    std::vector<ViewEntry> views;
    std::vector<PlanEntry> plans;
};

template <typename Archive, Either<ContentsEntry> T>
void members(Archive &archive, T &entry)
{
    archive("current", entry.current);
    archive("sheets", entry.sheets);
    archive("views", entry.views);
    archive("plans", entry.plans);
}

template <typename Archive, Either<Sensor> T>
void members(Archive &archive, T &sensor)
{
    archive("id", sensor.id);
    archive("name", sensor.name);
    archive("center", sensor.center);
    archive("height", sensor.height);
    archive("field_of_view", sensor.fieldOfView);
    archive("turn", sensor.turn);
    archive("presence", sensor.presence);
    archive("online", sensor.online);
    archive("entrance", sensor.entrance);
}

/// Without the addresses of its plans, which may let anybody in who knows them.
template <typename Archive, Either<Floor> T>
void members(Archive &archive, T &floor)
{
    archive("id", floor.id);
    archive("name", floor.name);
    archive("building", floor.building);
    archive("site", floor.site);
    archive("site_time_zone", floor.siteTimeZone);
    archive("own_time_zone", floor.ownTimeZone);
    archive("rooms", floor.rooms);
    archive("zones", floor.zones);
    archive("sensors", floor.sensors);
}

}   // namespace floorscope
