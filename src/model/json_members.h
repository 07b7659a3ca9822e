// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace floorscope::json {

// Values ↔ JSON, member by member. A struct is described once, by a function `members(archive, value)` that names each
// of its members; the same description writes it, reads it, and tells which members of a text nobody knows.

/// Collects the members of one object.
class MemberWriter
{
public:
    template <typename T>
    void operator()(const char *name, const T &value);
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// What went wrong or was not known while reading; shared by all readers of one text.
struct ReadingNotes
{
    std::optional<QString> wrong;   ///< path of the first member that does not hold what it should
    QStringList unknown;
};

/// Reads the members of one object; what is absent stays as it is.
class MemberReader
{
public:
    MemberReader(QJsonObject object, QString path, ReadingNotes &notes)
        : m_object(std::move(object)), m_path(std::move(path)), m_notes(notes)
    {
    }
    template <typename T>
    void operator()(const char *name, T &value);
    /// Notes the members that were not read. Call it after the last one was read.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    ReadingNotes &m_notes;
};

/// What a value of a struct is read from: its place in the text, and where faults are noted.
struct Where
{
    QString path;
    ReadingNotes &notes;
};

inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline QJsonValue toJson(const QByteArray &value)
{
    return QString::fromUtf8(value);
}
inline QJsonValue toJson(double value)
{
    return value;
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(qint64 value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(QDate value)
{
    return value.toString(Qt::ISODate);
}
inline QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

/// True where `json` holds such a value, which is then in `value`.
[[nodiscard]] bool fromJson(const QJsonValue &json, QString &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, QByteArray &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, double &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, int &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, qint64 &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, bool &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, QDate &value, const Where &place);
[[nodiscard]] bool fromJson(const QJsonValue &json, QStringList &value, const Where &place);

template <typename T>
QJsonValue toJson(const std::optional<T> &value);   ///< null is nothing
template <typename T>
QJsonValue toJson(const std::vector<T> &list);
template <typename T, std::size_t N>
QJsonValue toJson(const std::array<T, N> &list);
template <typename T>
bool fromJson(const QJsonValue &json, std::optional<T> &value, const Where &place);
template <typename T>
bool fromJson(const QJsonValue &json, std::vector<T> &list, const Where &place);
template <typename T, std::size_t N>
bool fromJson(const QJsonValue &json, std::array<T, N> &list, const Where &place);

/// A struct that `members` describes.
template <typename T>
requires requires(MemberWriter writer, const T &value)
{
    members(writer, value);
}
QJsonValue toJson(const T &value)
{
    MemberWriter writer;
    members(writer, value);
    return writer.object();
}

template <typename T>
requires requires(MemberReader reader, T &value)
{
    members(reader, value);
}
bool fromJson(const QJsonValue &json, T &value, const Where &place)
{
    if (!json.isObject())
        return false;
    MemberReader reader(json.toObject(), place.path, place.notes);
    members(reader, value);
    reader.finish();
    return true;
}

template <typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
bool fromJson(const QJsonValue &json, std::optional<T> &value, const Where &place)
{
    value.reset();
    return json.isNull() || fromJson(json, value.emplace(), place);
}

template <typename List>
QJsonArray listToJson(const List &list)
{
    QJsonArray array;
    for (const auto &value : list)
        array.append(toJson(value));
    return array;
}

template <typename T>
QJsonValue toJson(const std::vector<T> &list)
{
    return listToJson(list);
}

template <typename T, std::size_t N>
QJsonValue toJson(const std::array<T, N> &list)
{
    return listToJson(list);
}

template <typename T>
bool fromJson(const QJsonValue &json, std::vector<T> &list, const Where &place)
{
    list.clear();
    for (const QJsonValue &item : json.toArray())
        if (!fromJson(item, list.emplace_back(), place))
            return false;
    return json.isArray();
}

template <typename T, std::size_t N>
bool fromJson(const QJsonValue &json, std::array<T, N> &list, const Where &place)
{
    const QJsonArray array = json.toArray();
    if (array.size() != static_cast<qsizetype>(N))
        return false;
    for (std::size_t i = 0; i < N; ++i)
        if (!fromJson(array[static_cast<qsizetype>(i)], list[i], place))
            return false;
    return true;
}

template <typename T>
void MemberWriter::operator()(const char *name, const T &value)
{
    m_object.insert(QLatin1String(name), toJson(value));
}

template <typename T>
void MemberReader::operator()(const char *name, T &value)
{
    const QString key = QString::fromLatin1(name);
    m_known << key;
    if (!m_object.contains(key))
        return;
    const QString path = m_path.isEmpty() ? key : QString(m_path + QLatin1Char('.') + key);
    if (!fromJson(m_object.value(key), value, Where{path, m_notes}) && !m_notes.wrong)
        m_notes.wrong = path;
}

}   // namespace floorscope::json
