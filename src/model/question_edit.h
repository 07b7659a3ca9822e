// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "service/period_pairs.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// What Compare asks: a later period of whole weeks, and the earlier one that it is compared with.
struct ChangeDay
{
    QDate day;   ///< the later period begins; the day of a change, where there is one
    int weeks = 4;
    std::optional<PairKind> kind = PairKind::AroundDay;   ///< nothing: each period was chosen by itself
    friend bool operator==(const ChangeDay &, const ChangeDay &) = default;
};

/// Which periods of Compare a change is of.
enum class PeriodSide { Both, Before, After };

/// A period with another first day: one after its last day takes that along, so that it keeps its length.
[[nodiscard]] std::pair<QDate, QDate> withFirstDay(const std::pair<QDate, QDate> &days, QDate first);

// Each of these gives `document` with one thing changed; a change of hours, cells or days left out is one of the map's
// question, or of both periods in Compare.
[[nodiscard]] Document withPeriod(Document document, QDate first, QDate last);
[[nodiscard]] Document withWeek(Document document, const WeekPattern &week, PeriodSide sides = PeriodSide::Both);
[[nodiscard]] Document withCellSize(Document document, CellSize size);
/// Days outside the period are dropped.
[[nodiscard]] Document withExcluded(Document document, std::vector<QDate> days, PeriodSide sides = PeriodSide::Both);
/// Compare's earlier or later period by itself, whatever the other one is; days that are left out stay so inside it.
/// `side`: Before or After.
[[nodiscard]] Document withSidePeriod(Document document, PeriodSide side, QDate first, QDate last);
/// These days are left out in addition to those that already are: in Compare each period keeps its own, the day of the
/// change among them. Periods with equal numbers of each weekday keep these: what one leaves out, the other does too.
[[nodiscard]] Document leavingOut(Document document, const std::vector<QDate> &days);
/// `document` unchanged where each period is chosen by itself.
[[nodiscard]] Document comparing(Document document, const ChangeDay &change);
/// The same days, hours and mode, counted in that zone.
[[nodiscard]] Document inTimeZone(Document document, const QByteArray &zone);
[[nodiscard]] Document inMode(Document document, ViewMode mode);

/// The plan lies there; `document` unchanged without a plan.
[[nodiscard]] Document withPlacement(Document document, const Placement &placement);

[[nodiscard]] ChangeDay findChangeDay(const Document &document);
/// The question whose hours, cells and left-out days the panel shows: the map's, or Compare's later period, unless the
/// earlier one is asked for.
[[nodiscard]] const Question &shownQuestion(const Document &document, PeriodSide sides = PeriodSide::Both);

}   // namespace floorscope
