// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/http_outcome.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kLongestSeconds = 86'400.0;   ///< what is longer is no time that anybody means
constexpr int kInstead = 60;                   ///< and is taken for this
constexpr qint64 kLongestToDate = 3600;        ///< a date farther away is more likely a wrong clock

/// The three forms of a date that a recipient must accept (RFC 9110, section 5.6.7), in UTC.
std::optional<QDateTime> readHttpDate(const QString &text)
{
    const QLocale english = QLocale::c();
    const QString withoutWeekday = text.section(QStringLiteral(", "), -1);   // a year of two digits has another one
    QDateTime date;
    for (const char *form : {"dd MMM yyyy HH:mm:ss 'GMT'", "dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"}) {
        date = english.toDateTime(withoutWeekday, QString::fromLatin1(form));
        if (date.isValid())
            break;
    }
    if (!date.isValid())
        return std::nullopt;
    if (date.date().year() < 1970)   // two digits of a year mean this century
        date = date.addYears(100);
    date.setTimeSpec(Qt::UTC);
    return date;
}

}   // namespace

std::optional<int> readRetryAfter(const QByteArray &header, qint64 now)
{
    static const QRegularExpression withUnit(
        QStringLiteral("\\A\\s*([0-9.eE+-]+)\\s*(?:s|secs?|seconds?)?\\s*(?:,|\\z)"));
    bool ok = false;   // "7s" and "6, 6" of servers that write it so, or twice
    const double seconds = withUnit.match(QString::fromLatin1(header)).captured(1).toDouble(&ok);
    if (ok && seconds >= 0.0)
        return seconds <= kLongestSeconds ? static_cast<int>(std::ceil(seconds)) : kInstead;
    const std::optional<QDateTime> date = readHttpDate(QString::fromLatin1(header).simplified());
    if (!date)
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(date->toSecsSinceEpoch() - now, 0, kLongestToDate));
}

}   // namespace floorscope
