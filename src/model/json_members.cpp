// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/json_members.h"

#include <limits>

namespace floorscope::json {

void MemberReader::finish()
{
    for (const QString &key : m_object.keys())
        if (!m_known.contains(key))
            m_notes.unknown << (m_path.isEmpty() ? key : QString(m_path + QLatin1Char('.') + key));
}

bool fromJson(const QJsonValue &json, QString &value, const Where &)
{
    value = json.toString();
    return json.isString();
}

bool fromJson(const QJsonValue &json, QByteArray &value, const Where &)
{
    value = json.toString().toUtf8();
    return json.isString();
}

bool fromJson(const QJsonValue &json, double &value, const Where &)
{
    value = json.toDouble();
    return json.isDouble() && std::isfinite(value);
}

bool fromJson(const QJsonValue &json, int &value, const Where &place)
{
    qint64 wide = 0;
    const bool whole = fromJson(json, wide, place);
    value = static_cast<int>(wide);
    return whole && wide == value;
}

bool fromJson(const QJsonValue &json, qint64 &value, const Where &)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    value = json.toInteger(kNone);
    return json.isDouble() && value != kNone;
}

bool fromJson(const QJsonValue &json, bool &value, const Where &)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, QDate &value, const Where &)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid();
}

bool fromJson(const QJsonValue &json, QStringList &value, const Where &place)
{
    value.clear();
    for (const QJsonValue &item : json.toArray())
        if (QString text; fromJson(item, text, place))
            value << text;
    return json.isArray() && value.size() == json.toArray().size();
}

}   // namespace floorscope::json
