// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/day_list.h"

#include <QRegularExpression>

#include <optional>
#include <set>

namespace floorscope {

namespace {

constexpr qint64 kLongestRange = 366;

QDate dayOf(const QRegularExpressionMatch &match, bool monthFirst)
{
    const auto number = [&match](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    if (!match.captured(QStringLiteral("y")).isEmpty())
        return {number("y"), number("m"), number("d")};
    if (!match.captured(QStringLiteral("dy")).isEmpty())
        return {number("dy"), number("dm"), number("dd")};
    return monthFirst ? QDate(number("sy"), number("s1"), number("s2"))
                      : QDate(number("sy"), number("s2"), number("s1"));
}

/// What stands between the ends of a range.
bool joins(QStringView between)
{
    const QString text = between.toString().trimmed();
    return text == QLatin1String("-") || text == QChar(0x2013) || text == QChar(0x2014) || text == QLatin1String("..")
        || text == QChar(0x2026);
}

}   // namespace

Result<std::vector<QDate>> readDayList(const QString &text, bool monthFirst)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9])(?:(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})"
                       "|(?<dd>[0-9]{1,2})\\. ?(?<dm>[0-9]{1,2})\\. ?(?<dy>[0-9]{4})"
                       "|(?<s1>[0-9]{1,2})/(?<s2>[0-9]{1,2})/(?<sy>[0-9]{4}))(?![0-9])"));
    std::set<QDate> days;
    std::optional<QDate> before;
    qsizetype end = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDate day = dayOf(match, monthFirst);
        if (!day.isValid())
            return failureFor(ErrorKind::NotDays, Reason::NoSuchDay, match.captured());
        const bool range = before && joins(QStringView(text).mid(end, match.capturedStart() - end));
        if (range && (*before > day || before->daysTo(day) > kLongestRange))
            return failureFor(ErrorKind::NotDays, Reason::TooManyDays,
                              text.mid(end - 10, match.capturedEnd() - end + 10).trimmed());
        for (QDate one = range ? *before : day; one <= day; one = one.addDays(1))
            days.insert(one);
        before = range ? std::nullopt : std::optional(day);
        end = match.capturedEnd();
    }
    if (days.empty())
        return failure(ErrorKind::NotDays);
    return std::vector<QDate>(days.begin(), days.end());
}

}   // namespace floorscope
