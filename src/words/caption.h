// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "look/look.h"
#include "service/question.h"
#include "service/shown_hours.h"

#include <QString>

namespace floorscope {

/// What a picture shows, as facts. It describes what is drawn, never what is merely asked.
struct CaptionFacts
{
    QString floor;           ///< name of the floor or of the file
    bool answered = false;   ///< a heatmap tells the rest; without one, and without `share`, there is no data yet
    std::optional<Question>
        question;   ///< range and zone of what was fetched or what a file tells of it; nothing where it does not
    std::vector<DayRange> stretches;   ///< of days, where hours between them were not asked; none: the question's range
    std::vector<TimeSpan> spans;       ///< the start and the end of each, which the clock may have cut
    /// Days that are looked at alone, and how many could be; the stretches are theirs.
    std::optional<std::pair<std::size_t, std::size_t>> alone;
    std::optional<WeekPattern> week;   ///< hours of the week; nothing where they vary or are unknown
    bool varyingHours = false;         ///< days of one weekday have other hours
    QByteArray timeZone;               ///< empty where unknown
    std::size_t daysLeftOut = 0;
    std::optional<double> observedHours;
    std::optional<double> askedHours;
    Unit unit = Unit::PerHour;
    double percentile = 99.0;                     ///< of Unit::ShareOfPercentile
    bool share = false;                           ///< a normalised answer: share of the busiest cell
    std::optional<std::pair<int, int>> partial;   ///< days so far, days asked
    bool hoursMissing = false;                    ///< a file that has not all of its hours: partial too
    std::vector<TimeSpan> missing;                ///< hours without a valid answer
    bool nothingDetected = false;                 ///< in all the hours that were observed
    bool planNotFitted = false;
    QString outside;   ///< `outsideText`: detections that the plan does not hold
    bool simulated = false;
    std::size_t files = 0;   ///< that were added up; told from two on
};

/// "Level 3 · 30 Mar – 26 Apr 2026 · Mon–Fri 9–18 · Europe/Berlin · 2 days left out · 162 of 162 hours · per observed
/// hour · simulated" in its parts; the first is the floor (drawn in bold). Before the first answer "Level 3 · no
/// data yet", and what is known of its plan and its service.
[[nodiscard]] QStringList captionParts(const CaptionFacts &facts);
/// The parts in one line.
[[nodiscard]] QString captionText(const QStringList &parts);
/// As what two periods are seen: the rates of both, or what became of them.
enum class Compared { Rates, Difference, Ratio };
/// Two periods: "Level 3 · 5 Jan – 1 Mar 2026 (360 of 360 hours) → 2 Mar – 26 Apr 2026 (342 of 342 hours) · Mon–Fri
/// 9–18 · Europe/Berlin · change per observed hour". Where the sides have other weekdays or hours, each is told its
/// own.
[[nodiscard]] QStringList comparisonCaptionParts(const CaptionFacts &before, const CaptionFacts &after,
                                                 Compared compared, const std::vector<Mismatch> &mismatches = {});
/// The facts that a heatmap carries itself.
[[nodiscard]] CaptionFacts makeCaptionFacts(const Heatmap &heatmap, const QString &floorName, const Look &look);

}   // namespace floorscope
