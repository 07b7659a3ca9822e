// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace floorscope {

struct ZoneEntry;

/// A zone of the IANA time zone database that the program brings along (resources/time_zones): the same names, rules
/// and hours on every system. No other place asks Qt or the system about zones. A value, cheap to copy, for any thread.
class TimeZone
{
public:
    /// UTC.
    TimeZone();

    /// The zone of that name, as the database spells it: a place ("Europe/Berlin") or one of its few single words
    /// ("UTC", "CET"). Nothing for any other text: abbreviations ("CEST"), offsets ("UTC+2"), rules ("CET-1CEST") and
    /// files beside the database ("Factory", "localtime", "right/Europe/Berlin") know no clock changes, or other ones.
    [[nodiscard]] static std::optional<TimeZone> find(const QByteArray &ianaName);
    /// The computer's own; UTC where the database does not know it.
    [[nodiscard]] static TimeZone ofSystem();

    /// Every name of the database, sorted.
    [[nodiscard]] static std::vector<QByteArray> names();
    /// The names to choose from, sorted: places as they are spelled today, and UTC; none of the names kept for old
    /// files.
    [[nodiscard]] static std::vector<QByteArray> placeNames();
    /// The names of a country by its two letters (ISO 3166); empty where it has none.
    [[nodiscard]] static std::vector<QByteArray> namesIn(const QByteArray &country);
    /// The database's own version: "2026f".
    [[nodiscard]] static QByteArray databaseVersion();

    [[nodiscard]] const QByteArray &name() const;
    /// Seconds that local time is ahead of UTC at `instant` (seconds since 1970, UTC).
    [[nodiscard]] qint64 offsetAt(qint64 instant) const;
    /// The first change of the clock after `instant`; nothing where none is known.
    [[nodiscard]] std::optional<qint64> nextChange(qint64 instant) const;
    /// The first instant whose local date is `day` or later: where midnight never happens the first minute after it,
    /// and for a day that was skipped the first instant of the next.
    [[nodiscard]] qint64 firstInstant(QDate day) const;
    /// What clock and calendar show at `instant`, with the offset of then.
    [[nodiscard]] QDateTime localTime(qint64 instant) const;

    friend bool operator==(const TimeZone &, const TimeZone &) = default;

private:
    explicit TimeZone(const ZoneEntry *entry) : m_entry(entry) {}

    const ZoneEntry *m_entry;   ///< of the database, which outlives every zone
};

}   // namespace floorscope
