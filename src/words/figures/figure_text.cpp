// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/figures/figure_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Figures)
};

QString rhoText(double rho, const QLocale &locale)
{
    return locale.toString(rho, 'f', 2);
}

/// What a rate whose lower quartile is 0 does.
QString openEndText()
{
    return Words::tr("In at least a quarter of them somebody was there and no detection came, so person-hours have no "
                     "upper end.");
}

}   // namespace

QString figureName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Occupancy: return Words::tr("People on average");
    case FigureKind::PresenceTime: return Words::tr("Presence time");
    case FigureKind::Entries: return Words::tr("Entries");
    case FigureKind::Exits: return Words::tr("Exits");
    }
    return {};
}

QString figureAxisText(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Occupancy: return Words::tr("People on average");
    case FigureKind::PresenceTime: return Words::tr("Presence time, person-hours per hour");
    case FigureKind::Entries: return Words::tr("Entries per hour");
    case FigureKind::Exits: return Words::tr("Exits per hour");
    }
    return {};
}

QString noTrafficText(PlaceKind kind)
{
    return kind == PlaceKind::Floor
        ? Words::tr("Entries and exits of a floor are counted by sensors at its entrances, and this floor has none.")
        : Words::tr("Butlr tells no entries and exits of zones.");
}

QString topicName(FigureTopic topic)
{
    switch (topic) {
    case FigureTopic::Occupancy: return QStringLiteral("occupancy");
    case FigureTopic::Presence: return QStringLiteral("presence");
    case FigureTopic::Traffic: return QStringLiteral("traffic");
    }
    return {};
}

std::optional<FigureTopic> topicNamed(const QString &name)
{
    for (const FigureTopic topic : {FigureTopic::Occupancy, FigureTopic::Presence, FigureTopic::Traffic})
        if (topicName(topic) == name)
            return topic;
    return std::nullopt;
}

QString correlationText(FigureKind kind, const RankCorrelation &correlation, const QString &pairs,
                        const QLocale &locale)
{
    if (correlation.pairs < kFewestPairs)
        //: %1 a figure, %2 "5 places" or "5 days"
        return Words::tr("%1 and detections, over %2: nothing can be said of so few; it takes %3.")
            .arg(figureName(kind), pairs, locale.toString(qulonglong(kFewestPairs)));
    if (!correlation.rho)
        return Words::tr("%1 and detections, over %2: one of them is the same everywhere, so nothing can be said.")
            .arg(figureName(kind), pairs);
    if (!correlation.interval)
        return Words::tr("%1 and detections, over %2: rank correlation %3; complete order gives no interval.")
            .arg(figureName(kind), pairs, rhoText(*correlation.rho, locale));
    //: %3 a number from −1 to 1, %4 and %5 the ends of its interval
    return Words::tr("%1 and detections, over %2: rank correlation %3 (95 % interval %4 to %5).")
        .arg(figureName(kind), pairs, rhoText(*correlation.rho, locale), rhoText(correlation.interval->first, locale),
             rhoText(correlation.interval->second, locale));
}

QString placesText(std::size_t count, const QLocale &locale)
{
    return Words::tr("%1 places", nullptr, pluralNumber(count)).arg(countText(count, locale));
}

QString wholeHoursText(std::size_t count, const QLocale &locale)
{
    return Words::tr("%1 hours", nullptr, pluralNumber(count)).arg(countText(count, locale));
}

QString wholeDaysText(std::size_t count, const QLocale &locale)
{
    return Words::tr("%1 days", nullptr, pluralNumber(count)).arg(countText(count, locale));
}

QString stretchesOfTimeText(std::size_t count, const QLocale &locale)
{
    return Words::tr("%1 stretches of time", nullptr, pluralNumber(count)).arg(countText(count, locale));
}

QString neighborsText()
{
    return Words::tr("What follows each other in time is alike: the interval is rather too narrow.");
}

QString rateText(const DetectionRate &rate, const QLocale &locale)
{
    //: a number, and between which two the middle half of what it comes from lies
    return Words::tr("%1 (%2 to %3)")
        .arg(valueText(rate.median, locale), valueText(rate.lower, locale), valueText(rate.upper, locale));
}

QString rateSentence(const std::optional<DetectionRate> &rate, const QLocale &locale)
{
    if (!rate)
        return Words::tr("Detections per person-second cannot be estimated: there is too little presence time, or the "
                         "map does not tell single days.");
    const QString sentence =
        Words::tr("Estimate: about %1 detections a second of one person; the middle half of %2 lies between %3 and %4.")
            .arg(valueText(rate->median, locale), stretchesOfTimeText(rate->samples, locale),
                 valueText(rate->lower, locale), valueText(rate->upper, locale));
    return rate->lower > 0.0 ? sentence : sentence + QLatin1Char(' ') + openEndText();
}

QString personHoursText(const PersonHours &hours, const QLocale &locale)
{
    if (!hours.upper)   //: person-hours: an estimate, and the lower end of a range without an upper one
        return Words::tr("%1 (%2 or more)").arg(valueText(hours.estimate, locale), valueText(hours.lower, locale));
    return Words::tr("%1 (%2 to %3)")
        .arg(valueText(hours.estimate, locale), valueText(hours.lower, locale), valueText(*hours.upper, locale));
}

}   // namespace floorscope
