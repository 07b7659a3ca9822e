// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/asked.h"
#include "service/shown_hours.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace floorscope {

/// Both ends are local midnights.
[[nodiscard]] bool isOfWholeDays(TimeSpan range, const QByteArray &timeZone);
/// "30 Mar – 26 Apr 2026", the last day included; "20 Apr 2026 14:00 – 22 Apr 2026 08:00" where an end is no midnight.
[[nodiscard]] QString rangeText(TimeSpan range, const QByteArray &timeZone);
/// "5 – 11 Jan 2026 and 19 – 25 Jan 2026"; of more than three stretches the first and the last day, "with gaps".
[[nodiscard]] QString stretchesText(const std::vector<DayRange> &stretches);
/// The same where `hours` has the first and the last hour of each: by the clock where an end is no midnight.
[[nodiscard]] QString stretchesText(const std::vector<DayRange> &stretches, const std::vector<TimeSpan> &hours,
                                    const QByteArray &timeZone);
/// `week` as it is said; "varying hours" where `varying`; empty where neither is known.
[[nodiscard]] QString weekText(const std::optional<WeekPattern> &week, bool varying);
/// Hours of one or more days, "3 Feb 9–18"; the first `atMost` of them, then "and 5 more".
[[nodiscard]] QString spansText(const std::vector<TimeSpan> &spans, const QByteArray &timeZone, int atMost);

/// What a comparison cannot say, one sentence each.
[[nodiscard]] QStringList mismatchTexts(const std::vector<Mismatch> &mismatches);

}   // namespace floorscope
