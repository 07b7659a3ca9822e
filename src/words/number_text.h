// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

#include <QLocale>
#include <QSizeF>
#include <QString>

namespace floorscope {

/// Thousands apart, as the language has it: "46,332".
[[nodiscard]] QString countText(std::uint64_t count, const QLocale &locale = {});
/// A number's plural form for `translate`, which knows nothing above an int.
[[nodiscard]] int pluralNumber(std::uint64_t count);
/// The same for a number that need not be whole: "1 hour", but "1.5 hours" and "0.5 hours".
[[nodiscard]] int pluralOfHours(double hours);
/// "46,332 detections", "1 detection".
[[nodiscard]] QString detectionsText(std::uint64_t count, const QLocale &locale = {});
/// "1,204 cells", "1 cell".
[[nodiscard]] QString cellsText(std::uint64_t count, const QLocale &locale = {});
/// Three significant digits and thousands apart: "1,204", "12.5", "0.042"; by powers of ten below 0.000001 and from
/// 10,000,000,000 on: "1.5 × 10⁻⁹".
[[nodiscard]] QString valueText(double value, const QLocale &locale = {});
/// A text to be shown where lines are broken: between a number and its unit ("95 %", "0.5 × 0.5 m") none is.
[[nodiscard]] QString unbroken(QString text);
/// "34 %", "0.4 %", "under 0.1 %": a share between 0 and 1.
[[nodiscard]] QString percentText(double share);
/// A number with its sign: "+1,204", "−12.5", "0"; `size` tells the number itself.
[[nodiscard]] QString signedText(double value, const QString &size);
/// A difference as valueText has it, with its sign; what rounding leaves of two equal values is 0, without one.
[[nodiscard]] QString signedValueText(double value, const QLocale &locale = {});
/// A change in whole percent: "+6", "−3", "0", of a share that was added.
[[nodiscard]] QString percentOffText(double share, const QLocale &locale = {});
/// A change that could have been seen, in percent without a sign: "7", "35"; two digits are more than it is worth.
[[nodiscard]] QString seenPercentText(double share, const QLocale &locale = {});
/// "162", "11.5": hours without useless digits.
[[nodiscard]] QString hoursText(double hours, const QLocale &locale = {});
/// How days are written everywhere, date fields too: "30 Mar 2026" …
[[nodiscard]] QString dayFormat();
[[nodiscard]] QString dayText(QDate day, const QLocale &locale = {});
/// … "30 Mar" where the year is told elsewhere …
[[nodiscard]] QString dayMonthText(QDate day, const QLocale &locale = {});
/// … and "30 March" in a sentence.
[[nodiscard]] QString longDayMonthText(QDate day, const QLocale &locale = {});
/// "0.25 m", "1 m"
[[nodiscard]] QString lengthText(double metres, const QLocale &locale = {});
/// A range of local days, the last one included: "30 Mar – 26 Apr 2026", "5 Jan 2026".
[[nodiscard]] QString daysText(QDate first, QDate last, const QLocale &locale = {});
/// "Mon–Fri 9–18", "every day, all hours", "Fri 20–4"; "chosen hours" for a pattern that no short text says.
[[nodiscard]] QString weekText(const WeekPattern &week, const QLocale &locale = {});
/// "8,000 × 5,000, about 213 MB of memory": a floor plan of so many pixels (or points), and what it takes to show it.
[[nodiscard]] QString planSizeText(QSizeF units, qint64 bytes, const QLocale &locale = {});
/// "3 and 6 April", "14–16 September", at most `atMost` groups, then "and 5 more".
[[nodiscard]] QString dayListText(std::vector<QDate> days, const QLocale &locale = {}, int atMost = 4);

}   // namespace floorscope
