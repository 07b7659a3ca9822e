// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fit_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace floorscope {

namespace {

constexpr double kWorthAWarning = 0.02;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FitText)
};

/// How far the places disagree, and the one that stands out, as people count, from 1.
QString disagreementText(const PlacementFit &fit, const QLocale &locale)
{
    const QString percent = valueText(fit.disagreement * 100.0, locale);
    const QString centimetres = centimetresText(fit.disagreementCm, locale);
    const QString metresApart = valueText(fit.baselineMetres, locale);
    if (!fit.doubtful)
        //: %1 per cent, %2 centimetres, %3 metres
        return Words::tr("The places disagree by %1 % (%2 cm over %3 m). Check them, or choose places farther apart.")
            .arg(percent, centimetres, metresApart);
    //: %1 per cent, %2 centimetres, %3 metres, %4 the number of a place
    return Words::tr("The places disagree by %1 % (%2 cm over %3 m). Check place %4, or choose places farther apart.")
        .arg(percent, centimetres, metresApart, countText(*fit.doubtful + 1, locale));
}

QString agreementText(const PlacementFit &fit, const QLocale &locale)
{
    const std::size_t places = fit.residualsCm.size();
    //: %1 centimetres, %2 number of places
    return Words::tr("Fits within %1 cm, measured at %2 places.", nullptr, pluralNumber(places))
        .arg(centimetresText(fit.worstCm, locale), countText(places, locale));
}

QString stretchText(const PlacementFit &fit, const QLocale &locale)
{
    const QString percent = valueText(fit.scaleDisagreement * 100.0, locale);
    if (!(fit.baselineMetres > 0.0))
        //: %1 per cent
        return Words::tr("The world file stretches or skews the plan: its scale differs by %1 % between two "
                         "directions. Check its first four lines.")
            .arg(percent);
    //: %1 per cent
    return Words::tr("The places stretch or skew the plan: its scale differs by %1 % between two directions. Check "
                     "them.")
        .arg(percent);
}

}   // namespace

QString centimetresText(double centimetres, const QLocale &locale)
{
    constexpr double kDust = 1e-6;
    return valueText(std::ceil(centimetres * 10.0 - kDust) / 10.0, locale);
}

std::vector<FitNote> fitNotes(const PlacementFit &fit, const QLocale &locale)
{
    const auto number = [&locale](double value) { return valueText(value, locale); };
    std::vector<FitNote> notes;
    if (fit.disagreement > kWorthAWarning)
        notes.push_back({true, disagreementText(fit, locale)});
    else if (!fit.residualsCm.empty())
        notes.push_back({false, agreementText(fit, locale)});
    if (fit.scaleDisagreement > kWorthAWarning)
        notes.push_back({true, stretchText(fit, locale)});
    if (fit.shortBaseline)
        //: %1 metres
        notes.push_back({true,
                         Words::tr("The places are only %1 m apart. Places farther apart fit better.")
                             .arg(number(fit.baselineMetres))});
    return notes;
}

QString fitStepsText(const PlanFit &fit, bool rooms)
{
    const QString same = rooms ? Words::tr("Now click the same corner in the blue outlines.")
                               : Words::tr("Now click the same place in the blue outline or in the colored cells.");
    const QStringList now{Words::tr("Click a corner of a room in the plan."),
                          Words::tr("Click a second corner in the plan, far from the first."),
                          Words::tr("A third corner measures how well they agree, and finds a mirrored plan.")};
    //: the steps of a fit that are done, or not begun yet
    const QStringList names{Words::tr("First corner"), Words::tr("Second corner, far from the first"),
                            Words::tr("Third corner: measures the fit")};
    const auto current = static_cast<qsizetype>(wholePlaces(fit));
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString number = QLocale().toString(i + 1);
        if (i < current)
            lines << QStringLiteral("%1\u2002\u2713 %2").arg(number, names[i].toHtmlEscaped());
        else if (i > current)
            lines << QStringLiteral("%1\u2002%2").arg(number, names[i].toHtmlEscaped());
        else
            lines
                << QStringLiteral("<b>%1</b>\u2002%2").arg(number, (awaitsFloor(fit) ? same : now[i]).toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

}   // namespace floorscope
