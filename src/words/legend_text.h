// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "heatmap/cell.h"
#include "look/color_scale.h"

#include <QString>
#include <QStringList>

namespace floorscope {

/// What a legend's numbers mean.
enum class FieldMeaning {
    PerHour,
    Total,
    Share,
    PerHourArea,
    ShareOfPercentile,
    PersonHours,
    ChangePerHour,
    ChangeRatio
};

/// Everything a legend says besides the bar, the numbers and the swatches. All lines are ready to draw.
struct LegendText
{
    QString title;          ///< "Detections per hour in a cell of 0.5 × 0.5 m"
    QString lowWord;        ///< "quiet" / "less"; empty beside a highWord: no value lies on the bar, which is left out
    QString highWord;       ///< "busy" / "more"
    QString clipped;        ///< "1 % of cells above, with 7 % of detections"; empty where none is
    QString noDetections;   ///< swatch text
    QString notCovered;     ///< swatch text; empty where no cell is known to be without a sensor
    QString withheld;       ///< swatch text; empty where nothing is withheld
    QString tooFew;         ///< swatch text; empty where no cell has too few detections for a ratio
    QString pale;           ///< tells of cells whose change is not established; empty where that is not known
    QString appeared;       ///< swatch text of cells that are new; empty where none is
    QString vanished;       ///< … and of cells that are gone
    QString outside;        ///< swatch text of what lies beyond a checkerboard; empty for the other styles
    QString notes;          ///< "Balanced scale (square root), up to 99 % of used cells · 162 of 162 h · simulated"
};

struct LegendFacts
{
    FieldMeaning meaning = FieldMeaning::PerHour;
    CellSize cellSize = CellSize::Half;
    bool coverageKnown = false;   ///< of the cells, or by the floor's sensors: what no sensor covers is marked, the
                                  ///< rest is known to be empty
    bool hasUncovered = false;    ///< cells or rooms that no sensor covers
    bool coverGuessed = false;    ///< a sensor may cover these all the same: nothing tells that one does
    bool hasTooFew = false;       ///< a ratio: cells with too few detections on both sides
    bool hasPale = false;         ///< cells of which no change is established are pale
    bool relative = false;        ///< a change of shares of the floor's own total
    bool hasNew = false;          ///< a ratio: cells that were (nearly) empty before
    bool hasGone = false;         ///< a ratio: cells that are (nearly) empty after
    std::optional<double> observedHours;
    std::optional<double> askedHours;
    double missingHours = 0.0;          ///< had no valid answer; what is not fetched yet is not missing
    std::optional<double> otherHours;   ///< a comparison: hours after (observedHours: before)
    std::optional<double> otherAskedHours;
    double otherMissingHours = 0.0;
    bool isProtected = false;    ///< individuals are
    bool hasWithheld = false;    ///< cells are withheld for it
    bool withholdsAll = false;   ///< all of them are: too few days
    bool simulated = false;
    std::optional<DetectionRate> rate;   ///< of person-hours
    double smoothing = 0.0;              ///< metres; 0: none
    bool smoothedInRooms = false;        ///< nothing crosses from one room into another
    int columnCells = 0;                 ///< drawn as heights, a column on so many by so many cells; 0: flat
};

/// A number of the bar, or of a surface's axis: with its sign in a difference, in percent in a ratio.
[[nodiscard]] QString tickText(double value, FieldMeaning meaning);
/// What a detection is, for whoever asks what the numbers mean.
[[nodiscard]] QString detectionsTip();
/// "10 m", "50 cm".
[[nodiscard]] QString scaleBarText(double lengthMetres);
/// "20 ft", "0.5 ft".
[[nodiscard]] QString scaleBarTextInFeet(double lengthFeet);
/// The swatch of what has detections, where colors do not tell how many.
[[nodiscard]] QString usedText();
/// The swatch of what has none; where coverage is not known it says what that may mean.
[[nodiscard]] QString noDetectionsText(bool coverageKnown);
/// The swatch of a sensor's mark.
[[nodiscard]] QString sensorText(bool online);
/// The swatch of rooms and cells without a sensor; `guessed`: of those of which nothing tells that one covers them.
[[nodiscard]] QString uncoveredText(bool guessed = false);

[[nodiscard]] LegendText legendText(const LegendFacts &facts, const ColorScale &scale);

}   // namespace floorscope
