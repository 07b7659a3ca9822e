// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/floor_rows.h"

#include "store/store_sql.h"

namespace floorscope {

Result<void> insertFloors(const QSqlDatabase &database, const QString &account, const std::vector<Floor> &floors)
{
    Result<void> done = executedAll(
        database,
        {QStringLiteral("CREATE TABLE IF NOT EXISTS floors (account TEXT NOT NULL, space TEXT NOT NULL, name TEXT NOT"
                        " NULL, building TEXT NOT NULL, site TEXT NOT NULL, site_time_zone TEXT NOT NULL,"
                        " own_time_zone TEXT NOT NULL, PRIMARY KEY (account, space))")});
    for (const Floor &floor : floors)
        done = done.and_then([&] {
            const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
            return executed(database, QStringLiteral("INSERT OR REPLACE INTO floors VALUES (?, ?, ?, ?, ?, ?, ?)"),
                            {account, floor.id, text(floor.name), text(floor.building), text(floor.site),
                             text(QString::fromUtf8(floor.siteTimeZone)), text(QString::fromUtf8(floor.ownTimeZone))})
                .map([](const QSqlQuery &) {});
        });
    return done;
}

Result<std::optional<Floor>> readFloor(const QSqlDatabase &database, const QString &account, const QString &spaceId)
{
    const Result<qint64> tables =
        queryNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'floors'"));
    if (!tables)
        return tl::unexpected(tables.error());
    if (*tables == 0)
        return std::optional<Floor>();
    auto query = executed(database,
                          QStringLiteral("SELECT name, building, site, site_time_zone, own_time_zone FROM floors"
                                         " WHERE account = ? AND space = ?"),
                          {account, spaceId});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return readToEnd(database, *query).map([] { return std::optional<Floor>(); });
    Floor floor;
    floor.id = spaceId;
    floor.name = query->value(0).toString();
    floor.building = query->value(1).toString();
    floor.site = query->value(2).toString();
    floor.siteTimeZone = query->value(3).toString().toUtf8();
    floor.ownTimeZone = query->value(4).toString().toUtf8();
    return std::optional(floor);
}

}   // namespace floorscope
