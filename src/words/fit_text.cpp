// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fit_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kWorthAWarning = 0.02;

QString tr(const char *text)
{
    return QCoreApplication::translate("Fit", text);
}

/// The place that lies farthest off, as people count: from 1.
std::ptrdiff_t worstPlace(const PlacementFit &fit)
{
    return std::max_element(fit.residualsCm.begin(), fit.residualsCm.end()) - fit.residualsCm.begin() + 1;
}

} // namespace

std::vector<FitNote> fitNotes(const PlacementFit &fit, const QLocale &locale)
{
    const auto number = [&locale](double value) { return valueText(value, locale); };
    std::vector<FitNote> notes;
    if (fit.disagreement > kWorthAWarning)
        //: %1 per cent, %2 centimetres, %3 metres, %4 which of the places, from 1
        notes.push_back({true, tr(QT_TRANSLATE_NOOP("Fit", "The places disagree by %1 % (%2 cm over %3 m). Check place %4, or choose places farther apart."))
                                   .arg(number(fit.disagreement * 100.0), number(fit.worstCm), number(fit.baselineMetres), locale.toString(worstPlace(fit)))});
    else if (!fit.residualsCm.empty())
        //: %1 centimetres, %2 number of places
        notes.push_back({false, tr(QT_TRANSLATE_NOOP("Fit", "Fits within %1 cm, measured at %2 places."))
                                    .arg(number(fit.worstCm), locale.toString(static_cast<qulonglong>(fit.residualsCm.size())))});
    if (fit.scaleDisagreement > kWorthAWarning)
        //: %1 per cent
        notes.push_back({true, tr(QT_TRANSLATE_NOOP("Fit", "The plan's scale differs by %1 % between its two directions. Check the places.")).arg(number(fit.scaleDisagreement * 100.0))});
    if (fit.shortBaseline)
        //: %1 metres
        notes.push_back({true, tr(QT_TRANSLATE_NOOP("Fit", "The places are only %1 m apart. Places farther apart fit better.")).arg(number(fit.baselineMetres))});
    return notes;
}

} // namespace floorscope
