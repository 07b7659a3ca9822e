// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/plan_fit.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace floorscope {

/// One sentence about how a plan was placed.
struct FitNote
{
    bool isWarning = false;   ///< the plan may lie wrong
    QString text;
    friend bool operator==(const FitNote &, const FitNote &) = default;
};

/// What a fit says about itself: how well its places agree ("Fits within 4 cm, measured at 4 places."), and warnings
/// where they disagree by over 2 %, where the plan's two directions differ by over 2 %, or where all places lie close
/// together. Empty where there is nothing to measure.
[[nodiscard]] std::vector<FitNote> fitNotes(const PlacementFit &fit, const QLocale &locale = {});

/// By how much a place is off, rounded up to a tenth of a centimetre: no plan is clicked more exactly.
[[nodiscard]] QString centimetresText(double centimetres, const QLocale &locale = {});

/// The three steps of a fit as HTML, a line each: what is done, what to do now, what comes. `rooms`: the floor has
/// outlines to be clicked, otherwise only cells.
[[nodiscard]] QString fitStepsText(const PlanFit &fit, bool rooms);

}   // namespace floorscope
