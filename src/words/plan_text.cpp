// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/plan_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}

QString secondsText(double seconds)
{
    if (seconds < 90.0)
        return tr(QT_TRANSLATE_NOOP("Plan", "about %1 s")).arg(std::max(1.0, std::round(seconds)));
    return tr(QT_TRANSLATE_NOOP("Plan", "about %1 min")).arg(std::round(seconds / 60.0));
}

} // namespace

QString costText(const PlanCost &cost)
{
    QString text = cost.requests == 1 ? tr(QT_TRANSLATE_NOOP("Plan", "1 request: "))
                                      : tr(QT_TRANSLATE_NOOP("Plan", "%1 requests: ")).arg(QLocale().toString(cost.requests));
    text += tr(QT_TRANSLATE_NOOP("Plan", "%1 stored, %2 to fetch"))
                .arg(QLocale().toString(cost.stored), QLocale().toString(cost.requests - cost.stored));
    if (cost.secondsLeft)
        text += QStringLiteral(", ") + secondsText(*cost.secondsLeft);
    const QString hours = cost.hours == 1.0 ? tr(QT_TRANSLATE_NOOP("Plan", "1 hour."))
                                            : tr(QT_TRANSLATE_NOOP("Plan", "%1 hours.")).arg(hoursText(cost.hours));
    return text + QStringLiteral(". ") + hours;
}

QString planText(const Question &question, const RequestPlan &plan, const PlanCost &cost)
{
    const auto [first, last] = localDays(question.range, question.timeZone);
    QStringList lines;
    lines << tr(QT_TRANSLATE_NOOP("Plan", "Floor:   %1, cells of %2 m")).arg(question.spaceId).arg(metres(question.cellSize));
    lines << tr(QT_TRANSLATE_NOOP("Plan", "Days:    %1 (the last day is included), %2")).arg(daysText(first, last), weekText(question.week));
    lines << tr(QT_TRANSLATE_NOOP("Plan", "Zone:    %1")).arg(QString::fromUtf8(question.timeZone));
    if (!question.excluded.empty())
        lines << tr(QT_TRANSLATE_NOOP("Plan", "Left out: %1")).arg(dayListText(question.excluded));
    lines << tr(QT_TRANSLATE_NOOP("Plan", "Hours:   %1")).arg(hoursText(static_cast<double>(plan.seconds()) / 3600.0));
    lines << tr(QT_TRANSLATE_NOOP("Plan", "Cost:    %1")).arg(costText(cost));
    return lines.join(QLatin1Char('\n'));
}

} // namespace floorscope
