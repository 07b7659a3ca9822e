// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/rhythm_plot.h"

#include "views/parts/plot_look.h"
#include "views/parts/theme.h"
#include "words/number_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace floorscope {

namespace {

constexpr double kDay = 86'400.0;
constexpr double kRoom = 1.08;    // above the highest point
constexpr double kBelow = 0.03;   // so that a point at zero is seen whole

/// Days since 1970, in seconds, as the axis counts them.
double placeOf(QDate day)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(day)) * kDay;
}

/// The axis in days: a day is marked and named once, however few there are, and of many their Mondays.
class DayTicker : public QCPAxisTickerDateTime
{
public:
    DayTicker() { QCPAxisTicker::setTickOrigin(placeOf(QDate(1970, 1, 5))); }

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double least = range.size() / kDay / (tickCount() + 1);
        for (const double days : {1.0, 2.0, 7.0, 14.0, 28.0})
            if (days >= least)
                return days * kDay;
        return std::ceil(least / 28.0) * 28.0 * kDay;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return dayMonthText(QDate(1970, 1, 1).addDays(qRound64(tick / kDay)), locale);
    }
    QVector<double> createTickVector(double step, const QCPRange &range) override
    {
        return QCPAxisTicker::createTickVector(step, range);
    }
};

}   // namespace

RhythmPlot::RhythmPlot(QWidget *parent) : QCustomPlot(parent), m_missing(new QCPBars(xAxis, yAxis))
{
    setLocale(QLocale());
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    yAxis->setLabel(tr("Detections per hour"));
    useValueTicks(*yAxis);
    m_missing->setWidth(kDay);
    addGraph();
    setMinimumSize(260, 180);
    setAccessibleName(tr("Detections per observed hour, day by day"));
    useLook();
}

void RhythmPlot::setRhythm(const Rhythm &rhythm)
{
    double most = 0.0;
    for (const RhythmDay &day : rhythm.days)
        most = std::max(most, perHour(day.part).value_or(0.0));
    const double top = most > 0.0 ? most * kRoom : 1.0;
    graph(0)->data()->clear();
    m_missing->data()->clear();
    QDate before;
    for (const RhythmDay &day : rhythm.days) {
        const std::optional<double> rate = perHour(day.part);
        if (before.isValid() && (before.addDays(1) != day.day || !rate))   // the line ends
            graph(0)->addData(placeOf(before) + kDay / 2.0, std::numeric_limits<double>::quiet_NaN());
        before = rate ? day.day : QDate();
        if (rate)
            graph(0)->addData(placeOf(day.day), *rate);
        else if (day.part.missing > 0.0)
            m_missing->addData(placeOf(day.day), top);
    }
    if (!rhythm.days.empty())
        xAxis->setRange(placeOf(rhythm.days.front().day) - kDay, placeOf(rhythm.days.back().day) + kDay);
    yAxis->setRange(-kBelow * top, top);
    replot(QCustomPlot::rpQueuedReplot);
}

void RhythmPlot::useLook()
{
    const ThemeColors colors = themeColors(palette());
    usePlotLook(*this);
    graph(0)->setPen(QPen(colors.accent, 2));
    graph(0)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colors.accent, 7));
    m_missing->setPen(Qt::NoPen);
    m_missing->setBrush(colors.hairline);
}

void RhythmPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || graphCount() == 0)
        return;
    useLook();
    replot(QCustomPlot::rpQueuedReplot);
}

}   // namespace floorscope
