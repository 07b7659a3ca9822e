// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/figure_answer.h"

#include "butlr/request_bodies.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace floorscope {

namespace {

const QString kWhere = QStringLiteral("Reporting");

tl::unexpected<Error> unreadable(const QString &why)
{
    return tl::unexpected(because({ErrorKind::ServiceFailed, kWhere, why}, Reason::AnswerWithoutData));
}

/// An RFC 3339 time, seconds since 1970; without an offset it is UTC.
std::optional<qint64> readEnd(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || !text.contains(QLatin1Char('T')))
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

/// What is known of a number before it is reached.
struct Where
{
    QString place;   ///< what the service names it by
    QString field;
    std::optional<qint64> end;
};

class AnswerReader
{
public:
    explicit AnswerReader(const FigureRequest &request) : m_request(request) {}

    /// Reads a level of the nested forms, a leaf, a list of points or a point.
    Result<void> read(const QJsonValue &value, const Where &where)
    {
        if (value.isNull())
            return {};
        if (value.isArray())
            return readPoints(value.toArray(), where);
        if (!value.isObject())
            return unreadable(QStringLiteral("neither an object nor a list"));
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("value")))
            return readPoint(object, where);
        return object.contains(function()) ? take(object.value(function()), where) : readLevel(object, where);
    }

    [[nodiscard]] std::vector<FigureSeries> series() const
    {
        std::vector<FigureSeries> result;
        for (const FigurePlace &place : m_request.places)
            for (const FigureKind kind : kindsOf(m_request.topic)) {
                FigureSeries one{kind, place, {}};
                const auto known = m_values.find({kind, place.id});
                if (known != m_values.end())
                    for (const auto &[end, number] : known->second)
                        if (isWhole(kind, place, end))
                            one.buckets.push_back({{end - m_request.bucketSeconds, end}, number});
                result.push_back(std::move(one));
            }
        return result;
    }

private:
    /// Of a place that several ids stand for, each of them told its number, or one without an id all of it: a sum of
    /// some would be too low.
    [[nodiscard]] bool isWhole(FigureKind kind, const FigurePlace &place, qint64 end) const
    {
        const auto asked = static_cast<std::size_t>(askedIds(place, m_request.topic).size());
        const auto told = m_told.find({kind, place.id, end});
        return asked < 2 || (told != m_told.end() && (told->second.size() == asked || told->second.contains({})));
    }

    [[nodiscard]] QLatin1String function() const
    {
        return m_request.topic == FigureTopic::Occupancy ? QLatin1String("mean") : QLatin1String("sum");
    }

    /// The place that the service names so; nothing where it was not asked for.
    [[nodiscard]] const FigurePlace *placeNamed(const QString &id) const
    {
        const auto found =
            std::find_if(m_request.places.begin(), m_request.places.end(),
                         [&](const FigurePlace &place) { return askedIds(place, m_request.topic).contains(id); });
        return found == m_request.places.end() ? nullptr : &*found;
    }

    [[nodiscard]] static bool isId(const QString &key)
    {
        const auto begins = [&key](const char *prefix) { return key.startsWith(QLatin1String(prefix)); };
        return begins("room_") || begins("zone_") || begins("space_") || begins("floor_") || begins("sensor_");
    }

    /// Sensors of a room are parts of it; where sensors were asked for themselves, another one is none of them.
    [[nodiscard]] bool isPart(const QString &id) const
    {
        return m_request.kind == PlaceKind::Room && id.startsWith(QLatin1String("sensor_"));
    }

    Result<void> readPoints(const QJsonArray &points, const Where &where)
    {
        for (const QJsonValue &point : points)
            if (const Result<void> known = read(point, where); !known)
                return known;
        return {};
    }

    /// What a key says follows from its form: the order of the levels is the request's, and other programs have others.
    Result<void> readLevel(const QJsonObject &level, const Where &where)
    {
        for (auto entry = level.begin(); entry != level.end(); ++entry) {
            Where deeper = where;
            if (const std::optional<qint64> end = readEnd(entry.key()))
                deeper.end = end;
            else if (placeNamed(entry.key()))
                deeper.place = entry.key();
            else if (isId(entry.key()) && !isPart(entry.key()))
                continue;
            else if (where.field.isEmpty() && !isId(entry.key()))
                deeper.field = entry.key();
            if (const Result<void> known = read(entry.value(), deeper); !known)
                return known;
        }
        return {};
    }

    Result<void> readPoint(const QJsonObject &point, Where where)
    {
        if (const QString field = point.value(QLatin1String("field")).toString(); !field.isEmpty())
            where.field = field;
        if (const QString time = point.value(QLatin1String("time")).toString(); !time.isEmpty())
            where.end = readEnd(time);
        if (const QString place = point.value(figurePlaceNames(m_request).id).toString(); !place.isEmpty())
            where.place = place;
        return take(point.value(QLatin1String("value")), where);
    }

    [[nodiscard]] std::optional<FigureKind> kindAt(const Where &where) const
    {
        if (m_request.topic != FigureTopic::Traffic)
            return kindsOf(m_request.topic).front();
        if (where.field == QLatin1String("in"))
            return FigureKind::Entries;
        return where.field == QLatin1String("out") ? std::optional(FigureKind::Exits) : std::nullopt;
    }

    Result<void> take(const QJsonValue &number, const Where &where)
    {
        const bool isOnly = where.place.isEmpty() && m_request.places.size() == 1;
        const FigurePlace *place = isOnly ? &m_request.places.front() : placeNamed(where.place);
        if (number.isNull() || (!where.place.isEmpty() && !place))
            return {};
        const std::optional<FigureKind> kind = kindAt(where);
        if (!number.isDouble() || number.toDouble() < 0.0)
            return unreadable(QStringLiteral("a value that is no number of people, seconds or passages"));
        if (!place || !where.end || !kind)
            return unreadable(QStringLiteral("a number without its place, time or direction"));
        if (*where.end <= m_request.span.start || *where.end > m_request.span.stop)
            return unreadable(QStringLiteral("a label that is no end of a bucket of the request"));
        if (*where.end - m_request.bucketSeconds < m_request.span.start)
            return {};
        m_told[{*kind, place->id, *where.end}].insert(where.place);
        std::map<qint64, double> &values = m_values[{*kind, place->id}];
        if (overlaps(values, *where.end))
            return unreadable(QStringLiteral("two labels that are less than a bucket apart"));
        const auto [known, isNew] = values.emplace(*where.end, number.toDouble());
        if (!isNew && *kind == FigureKind::Occupancy && known->second != number.toDouble())
            return unreadable(QStringLiteral("two occupancies of one place at one time"));
        if (!isNew && addsUp(*kind))
            known->second += number.toDouble();
        return std::isfinite(known->second) ? Result<void>() : unreadable(QStringLiteral("a sum beyond all numbers"));
    }

    /// Whether a bucket that ends there shares time with a known one that ends elsewhere.
    [[nodiscard]] bool overlaps(const std::map<qint64, double> &values, qint64 end) const
    {
        const auto near = values.upper_bound(end - m_request.bucketSeconds);
        return std::any_of(near, values.lower_bound(end + m_request.bucketSeconds),
                           [end](const auto &known) { return known.first != end; });
    }

    const FigureRequest &m_request;
    std::map<std::pair<FigureKind, QString>, std::map<qint64, double>> m_values;
    std::map<std::tuple<FigureKind, QString, qint64>, std::set<QString>> m_told;   ///< by which ids, for each bucket
};

}   // namespace

Result<std::vector<FigureSeries>> readFigureAnswer(const QByteArray &json, const FigureRequest &request)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failureFor(ErrorKind::ServiceFailed, Reason::AnswerNotJson, kWhere);
    const QJsonObject root = document.object();
    if (!root.contains(QLatin1String("data")))
        return unreadable(QStringLiteral("no data"));
    AnswerReader reader(request);
    return reader.read(root.value(QLatin1String("data")), {}).map([&] { return reader.series(); });
}

}   // namespace floorscope
