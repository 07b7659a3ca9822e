// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fit_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

constexpr double kWorthAWarning = 0.02;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FitText)
};

/// What to look at: the place that stands out, as people count, from 1.
QString advice(const PlacementFit &fit, const QLocale &locale)
{
    if (!fit.doubtful)
        return Words::tr("Check them, or choose places farther apart.");
    return Words::tr("Check place %1, or choose places farther apart.")
        .arg(locale.toString(static_cast<qulonglong>(*fit.doubtful + 1)));
}

}   // namespace

std::vector<FitNote> fitNotes(const PlacementFit &fit, const QLocale &locale)
{
    const auto number = [&locale](double value) { return valueText(value, locale); };
    std::vector<FitNote> notes;
    if (fit.disagreement > kWorthAWarning)
        //: %1 per cent, %2 centimetres, %3 metres, %4 what to do
        notes.push_back({true,
                         Words::tr("The places disagree by %1 % (%2 cm over %3 m). %4")
                             .arg(number(fit.disagreement * 100.0), number(fit.disagreementCm),
                                  number(fit.baselineMetres), advice(fit, locale))});
    else if (!fit.residualsCm.empty())
        //: %1 centimetres, %2 number of places
        notes.push_back(
            {false,
             Words::tr("Fits within %1 cm, measured at %2 places.")
                 .arg(number(fit.worstCm), locale.toString(static_cast<qulonglong>(fit.residualsCm.size())))});
    if (fit.scaleDisagreement > kWorthAWarning)
        //: %1 per cent
        notes.push_back({true,
                         Words::tr("The places stretch or skew the plan: its scale differs by %1 % "
                                   "between two directions. Check them.")
                             .arg(number(fit.scaleDisagreement * 100.0))});
    if (fit.shortBaseline)
        //: %1 metres
        notes.push_back({true,
                         Words::tr("The places are only %1 m apart. Places farther apart fit better.")
                             .arg(number(fit.baselineMetres))});
    return notes;
}

}   // namespace floorscope
