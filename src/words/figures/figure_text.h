// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "analysis/rank_correlation.h"
#include "service/figures/figure_plan.h"

#include <QLocale>
#include <QString>

namespace floorscope {

/// "People on average", "Presence time": a figure, as a list names it.
[[nodiscard]] QString figureName(FigureKind kind);
/// The same with its unit for an axis: "People on average", "Person-hours an hour", "Entries an hour".
[[nodiscard]] QString figureAxisText(FigureKind kind);
/// Why no entries and exits of such a place are told: of a zone, or of a floor without sensors at its entrances.
[[nodiscard]] QString noTrafficText(PlaceKind kind);
/// "occupancy": what options and files call a topic.
[[nodiscard]] QString topicName(FigureTopic topic);
/// Nothing where no topic is called so.
[[nodiscard]] std::optional<FigureTopic> topicNamed(const QString &name);

/// How far a figure and detections rise and fall together; `pairs` says over what: "9 places", "20 days". Where nothing
/// can be said, it says that and why.
[[nodiscard]] QString correlationText(FigureKind kind, const RankCorrelation &correlation, const QString &pairs,
                                      const QLocale &locale = {});
/// "9 places"
[[nodiscard]] QString placesText(std::size_t count, const QLocale &locale = {});
/// "180 hours"
[[nodiscard]] QString wholeHoursText(std::size_t count, const QLocale &locale = {});
/// "20 days"
[[nodiscard]] QString wholeDaysText(std::size_t count, const QLocale &locale = {});
/// "31 stretches of time"
[[nodiscard]] QString stretchesOfTimeText(std::size_t count, const QLocale &locale = {});
/// What pairs that follow each other in time do to an interval.
[[nodiscard]] QString neighborsText();

/// "1.1 (1.0 to 1.2)": detections per person-second, the middle half of its stretches in brackets.
[[nodiscard]] QString rateText(const DetectionRate &rate, const QLocale &locale = {});
/// The rate of all places, as a sentence that says that it is an estimate; without one, why there is none. Of a rate
/// whose lower quartile is 0 it says what that does to person-hours.
[[nodiscard]] QString rateSentence(const std::optional<DetectionRate> &rate, const QLocale &locale = {});
/// "412 (370 to 451)": person-hours; "412 (370 or more)" where they have no upper end.
[[nodiscard]] QString personHoursText(const PersonHours &hours, const QLocale &locale = {});

}   // namespace floorscope
