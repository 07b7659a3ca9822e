// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/file_values.h"

#include <QDateTime>

namespace floorscope::json {

namespace {

constexpr qint64 kLastSecond = 253'402'300'799;   ///< of the year 9999

}   // namespace

Fault within(Fault fault, const QString &name)
{
    if (fault)
        fault = at(*std::move(fault), name);
    return fault;
}

Fault readText(Value value, QString &text)
{
    std::optional<QString> told;
    Fault fault = read(value, {}, told);
    text = told.value_or(QString());
    return fault;
}

Fault readTime(Value value, std::optional<qint64> &seconds)
{
    QString text;
    if (Fault fault = readText(value, text))
        return fault;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool exact = time.isValid() && time.timeSpec() != Qt::LocalTime && time.time().msec() == 0;
    if (!exact || time.toSecsSinceEpoch() < 0 || time.toSecsSinceEpoch() > kLastSecond)
        return broken({}, text.left(60));
    seconds = time.toSecsSinceEpoch();
    return std::nullopt;
}

Fault readDay(Value value, std::vector<QDate> &days)
{
    QString text;
    if (Fault fault = readText(value, text))
        return fault;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.year() < 1970 || day.year() > 9999)
        return broken({}, text.left(60));
    days.push_back(day);
    return std::nullopt;
}

}   // namespace floorscope::json
