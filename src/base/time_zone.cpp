// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <cctz/civil_time.h>
#include <cctz/time_zone.h>
#include <cctz/zone_info_source.h>
#include <chrono>
#include <cstring>
#include <deque>
#include <mutex>

namespace floorscope {

/// A line of the database's index; its rules are read when they are first asked for.
struct ZoneEntry
{
    QByteArray name;
    qsizetype start = 0;
    qsizetype length = 0;
    QByteArray country;
    mutable std::once_flag once;
    mutable cctz::time_zone rules;
    mutable bool read = false;
};

namespace {

using Instant = cctz::time_point<cctz::seconds>;

const cctz::civil_second kEpoch(1970, 1, 1);
constexpr const char *kNoCountry = "-";

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/time_zones/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of one zone, as cctz reads them.
class ZoneBytes : public cctz::ZoneInfoSource
{
public:
    explicit ZoneBytes(QByteArray bytes) : m_rest(std::move(bytes)) {}

    std::size_t Read(void *target, std::size_t size) override
    {
        const std::size_t taken = std::min(size, static_cast<std::size_t>(m_rest.size()));
        std::memcpy(target, m_rest.constData(), taken);
        m_rest.remove(0, static_cast<qsizetype>(taken));
        return taken;
    }

    int Skip(std::size_t offset) override
    {
        if (offset > static_cast<std::size_t>(m_rest.size()))
            return -1;
        m_rest.remove(0, static_cast<qsizetype>(offset));
        return 0;
    }

private:
    QByteArray m_rest;
};

/// The database as the resource holds it.
class Database
{
public:
    Database();

    [[nodiscard]] const QByteArray &version() const { return m_version; }
    [[nodiscard]] const std::deque<ZoneEntry> &entries() const { return m_entries; }
    [[nodiscard]] QByteArray bytes(const ZoneEntry &entry) const { return m_bytes.mid(entry.start, entry.length); }

    /// Nothing for a name that the database does not have.
    [[nodiscard]] const ZoneEntry *find(const QByteArray &name) const
    {
        const auto found =
            std::lower_bound(m_entries.begin(), m_entries.end(), name,
                             [](const ZoneEntry &one, const QByteArray &wanted) { return one.name < wanted; });
        return found != m_entries.end() && found->name == name ? &*found : nullptr;
    }

private:
    QByteArray m_version;
    QByteArray m_bytes;
    std::deque<ZoneEntry> m_entries;   ///< sorted by name; each keeps its place
};

const Database &database();

/// Every zone of the program comes from its own database, never from a file of the system.
std::unique_ptr<cctz::ZoneInfoSource>
openZone(const std::string &name, const std::function<std::unique_ptr<cctz::ZoneInfoSource>(const std::string &)> &)
{
    const ZoneEntry *entry = database().find(QByteArray::fromStdString(name));
    return entry ? std::make_unique<ZoneBytes>(database().bytes(*entry)) : nullptr;
}

Database::Database() : m_bytes(resource("zones.tzif"))
{
    const QList<QByteArray> lines = resource("zones.index").split('\n');
    m_version = lines.value(0).trimmed().mid(qsizetype(std::strlen("version ")));
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() != 4)
            continue;
        ZoneEntry &entry = m_entries.emplace_back();
        entry.name = words[0];
        entry.start = words[1].toLongLong();
        entry.length = words[2].toLongLong();
        entry.country = words[3];
    }
    cctz_extension::zone_info_source_factory = openZone;
}

const Database &database()
{
    static const Database known;
    return known;
}

/// Null for a name that the database does not have.
const ZoneEntry *readEntry(const QByteArray &name)
{
    const ZoneEntry *entry = database().find(name);
    if (!entry)
        return nullptr;
    std::call_once(entry->once,
                   [entry] { entry->read = cctz::load_time_zone(entry->name.toStdString(), &entry->rules); });
    return entry->read ? entry : nullptr;
}

Instant toInstant(qint64 seconds)
{
    return Instant(cctz::seconds(seconds));
}

qint64 toSeconds(const Instant &instant)
{
    return instant.time_since_epoch().count();
}

}   // namespace

TimeZone::TimeZone() : m_entry(readEntry("UTC")) {}

std::optional<TimeZone> TimeZone::find(const QByteArray &ianaName)
{
    const ZoneEntry *entry = readEntry(ianaName);
    return entry ? std::optional(TimeZone(entry)) : std::nullopt;
}

TimeZone TimeZone::ofSystem()
{
    return find(QTimeZone::systemTimeZoneId()).value_or(TimeZone());
}

std::vector<QByteArray> TimeZone::names()
{
    std::vector<QByteArray> names;
    for (const ZoneEntry &entry : database().entries())
        names.push_back(entry.name);
    return names;
}

std::vector<QByteArray> TimeZone::placeNames()
{
    std::vector<QByteArray> names;
    for (const ZoneEntry &entry : database().entries())
        if (entry.country != kNoCountry || entry.name == "UTC")
            names.push_back(entry.name);
    return names;
}

std::vector<QByteArray> TimeZone::namesIn(const QByteArray &country)
{
    std::vector<QByteArray> names;
    for (const ZoneEntry &entry : database().entries())
        if (entry.country == country)
            names.push_back(entry.name);
    return names;
}

QByteArray TimeZone::databaseVersion()
{
    return database().version();
}

const QByteArray &TimeZone::name() const
{
    return m_entry->name;
}

qint64 TimeZone::offsetAt(qint64 instant) const
{
    return m_entry->rules.lookup(toInstant(instant)).offset;
}

std::optional<qint64> TimeZone::nextChange(qint64 instant) const
{
    cctz::time_zone::civil_transition change;
    if (!m_entry->rules.next_transition(toInstant(instant), &change))
        return std::nullopt;
    return (change.from - kEpoch) - offsetAt(instant);   // `from` is told in the offset that ends there
}

qint64 TimeZone::firstInstant(QDate day) const
{
    const auto midnight = m_entry->rules.lookup(cctz::civil_second(day.year(), day.month(), day.day()));
    return toSeconds(midnight.kind == cctz::time_zone::civil_lookup::SKIPPED ? midnight.trans : midnight.pre);
}

QDateTime TimeZone::localTime(qint64 instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::OffsetFromUTC, static_cast<int>(offsetAt(instant)));
}

}   // namespace floorscope
