// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/plan_text.h"

#include "heatmap/local_time.h"
#include "service/asked.h"
#include "words/number_text.h"
#include "words/period_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PlanText)
};

/// What a fetch asks for, and about how long it takes.
QString requestsText(const FetchProgress &cost)
{
    const QLocale locale;
    const QString requests = locale.toString(cost.requests);
    const QString stored = locale.toString(cost.stored);
    const QString toFetch = locale.toString(cost.requests - cost.stored);
    if (!cost.secondsLeft)
        return Words::tr("%1 requests: %2 stored, %3 to fetch.", nullptr, cost.requests).arg(requests, stored, toFetch);
    const double seconds = *cost.secondsLeft;
    if (seconds < 90.0)
        //: %4 seconds
        return Words::tr("%1 requests: %2 stored, %3 to fetch, about %4 s.", nullptr, cost.requests)
            .arg(requests, stored, toFetch, locale.toString(qRound(std::max(1.0, seconds))));
    //: %4 minutes
    return Words::tr("%1 requests: %2 stored, %3 to fetch, about %4 min.", nullptr, cost.requests)
        .arg(requests, stored, toFetch, locale.toString(qRound(seconds / 60.0)));
}

/// "30 Mar – 26 Apr 2026 (the last day is included)"; with clock times where an end is no local midnight.
QString askedRangeText(const Question &question)
{
    const QString range = rangeText(question.range, question.timeZone);
    return isOfWholeDays(question.range, question.timeZone) ? Words::tr("%1 (the last day is included)").arg(range)
                                                            : range;
}

/// Whether each request lies in the hours of one day.
bool asksDayByDay(const RequestPlan &plan)
{
    std::vector<Interval> answers;
    for (const TimeSpan &span : plan.requests)
        answers.push_back({span, IntervalStatus::Ok, 0, {}, std::nullopt});
    return silentDays(plan.wanted, answers).has_value();
}

/// What can be said of days without one detection before the answers are there.
QString silentText(const Question &question, const RequestPlan &plan, const std::vector<QDate> &silent)
{
    if (question.leaveOutSilent && silent.empty())
        return Words::tr("days without one detection are left out; to know them, each day is asked by itself");
    if (question.leaveOutSilent)
        return Words::tr("days without one detection are left out; to know them, each day is asked "
                         "by itself. Stored answers tell of %1")
            .arg(datedDaysText(silent));
    if (!silent.empty())
        return Words::tr("stored answers tell of not one detection on %1; --leave-out-silent leaves such days out")
            .arg(datedDaysText(silent));
    if (asksDayByDay(plan))
        return Words::tr("days without one detection are listed when the answers are here");
    return Words::tr("days without one detection cannot be known, an answer spans several days; "
                     "--split day asks each day by itself");
}

}   // namespace

QString datedDaysText(const std::vector<QDate> &days)
{
    std::map<int, std::vector<QDate>> years;
    QStringList dates;
    for (const QDate &day : days) {
        years[day.year()].push_back(day);
        dates << day.toString(Qt::ISODate);
    }
    QStringList texts;
    for (const auto &[year, daysOfYear] : years)
        texts << dayListText(daysOfYear, {}, static_cast<int>(daysOfYear.size())) + QLatin1Char(' ')
                + QString::number(year);
    //: days in words, and the same as dates: "3 and 6 April 2026 (2026-04-03, 2026-04-06)"
    return Words::tr("%1 (%2)").arg(texts.join(QStringLiteral(", ")), dates.join(QStringLiteral(", ")));
}

QString costText(const FetchProgress &cost)
{
    QStringList sentences{requestsText(cost),
                          Words::tr("%1 hours.", nullptr, pluralOfHours(cost.hours)).arg(hoursText(cost.hours))};
    if (cost.hoursAhead > 0.0)
        sentences << Words::tr("Not over yet: %1 h of them, which will be missing.").arg(hoursText(cost.hoursAhead));
    return sentences.join(QLatin1Char(' '));
}

QString planText(const Question &question, const RequestPlan &plan, const FetchProgress &cost,
                 const std::vector<QDate> &silent)
{
    QStringList lines;
    lines
        << Words::tr("Floor:   %1, cells of %2 m").arg(question.spaceId, QLocale().toString(metres(question.cellSize)));
    lines << Words::tr("Days:    %1, %2").arg(askedRangeText(question), weekText(question.week));
    lines << Words::tr("Zone:    %1").arg(QString::fromUtf8(question.timeZone));
    if (const std::vector<QDate> days = leftOut(question); !days.empty())
        lines << Words::tr("Left out: %1").arg(dayListText(days));
    lines << Words::tr("Hours:   %1").arg(hoursText(inHours(plan.seconds())));
    lines << Words::tr("Silent:  %1").arg(silentText(question, plan, silent));
    lines << Words::tr("Cost:    %1").arg(costText(cost));
    return lines.join(QLatin1Char('\n'));
}

}   // namespace floorscope
