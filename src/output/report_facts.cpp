// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/report_facts.h"

#include "analysis/places/cover.h"
#include "analysis/statistics.h"
#include "heatmap/local_time.h"
#include "output/field.h"
#include "output/picture_frame.h"
#include "output/picture_title.h"
#include "words/data_text.h"
#include "words/error_text.h"
#include "words/meeting_text.h"
#include "words/number_text.h"
#include "words/period_text.h"
#include "words/warning_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <variant>

namespace floorscope {

namespace {

constexpr std::size_t kHottest = 5;
constexpr int kMissingNamed = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Report)
};

/// A person's own zone before the floor's rooms.
QString nameAt(const Drawn &drawn, FloorPoint place)
{
    const std::vector<Zone> zones = placesAmong(drawn.shown.zones);
    const Zone *known = zoneAt(zones, place);
    if (!known && drawn.answers.floor)
        known = placeAt(*drawn.answers.floor, place);
    return known ? known->name : QString();
}

QString rateOrTotal(std::uint64_t count, const std::optional<double> &hours)
{
    if (!hours || *hours <= 0.0)
        return detectionsText(count);
    return Words::tr("%1 per hour").arg(valueText(static_cast<double>(count) / *hours));
}

std::vector<ReportFigure> keyFigures(const Heatmap &heatmap)
{
    if (withholdsAll(heatmap.withheld))
        return {};
    std::vector<ReportFigure> figures{{Words::tr("Detections"), countText(heatmap.total)}};
    if (heatmap.observed.hours && *heatmap.observed.hours > 0.0)
        figures.push_back({Words::tr("Per observed hour, whole floor"),
                           valueText(static_cast<double>(heatmap.total) / *heatmap.observed.hours)});
    const double area =
        static_cast<double>(heatmap.occupiedCells) * metres(heatmap.cellSize) * metres(heatmap.cellSize);
    figures.push_back(
        {Words::tr("Used cells"), Words::tr("%1 (%2 m²)").arg(countText(heatmap.occupiedCells), valueText(area))});
    figures.push_back({Words::tr("Busiest cell"), rateOrTotal(heatmap.maximum, heatmap.observed.hours)});
    return figures;
}

QString coordinateText(double metresFromOrigin)
{
    const double told = std::round(100.0 * metresFromOrigin) / 100.0;
    return signedText(std::min(told, 0.0), QLocale().toString(std::abs(told), 'f', 2));
}

std::vector<ReportFigure> keyFigures(const Comparison &comparison)
{
    if (withholdsAll(comparison.withheld))
        return {};
    const double before = static_cast<double>(comparison.totalA) / comparison.hoursA;
    const double after = static_cast<double>(comparison.totalB) / comparison.hoursB;
    std::vector<ReportFigure> figures{{Words::tr("Before, per observed hour, whole floor"), valueText(before)},
                                      {Words::tr("After, per observed hour, whole floor"), valueText(after)}};
    if (before > 0.0) {
        const double percent = std::round(1000.0 * (after / before - 1.0)) / 10.0;   // as it is told
        const QString size = QLocale().toString(std::abs(percent), 'f', 1);
        figures.push_back({Words::tr("Change"), Words::tr("%1 %").arg(signedText(percent, size))});
    }
    return figures;
}

std::vector<ReportFigure> hottestPlaces(const Heatmap &heatmap, const Drawn &drawn)
{
    std::vector<ReportFigure> places;
    for (const RankedCell &cell : hottestCells(heatmap.grid, kHottest)) {
        const QString name = nameAt(drawn, {cell.x, cell.y});
        QString place = Words::tr("x %1 m, y %2 m").arg(coordinateText(cell.x), coordinateText(cell.y));
        if (!name.isEmpty())
            place += QStringLiteral(" · ") + name;
        places.push_back({place, rateOrTotal(cell.value, heatmap.observed.hours)});
    }
    return places;
}

QString missingText(const Heatmap &heatmap)
{
    if (heatmap.observed.intervals.empty())   // the hours were told by a person, not by the answers
        return Words::tr("Missing: not known.");
    const std::vector<TimeSpan> missing = spans(heatmap.observed, IntervalStatus::Missing);
    return missing.empty() ? Words::tr("Missing: none.")
                           : Words::tr("Missing, left out and not counted as zero: %1.")
                                 .arg(spansText(missing, heatmap.observed.timeZone, kMissingNamed));
}

QStringList hourLines(const Heatmap &heatmap)
{
    if (!heatmap.observed.hours)
        return {Words::tr("The observed hours are unknown; the page shows totals.")};
    QStringList lines;
    const double asked = inHours(askedSeconds(heatmap.observed));
    const double hours = *heatmap.observed.hours;
    lines << (asked > 0.0 ? Words::tr("Observed: %1 of %2 hours.", nullptr, pluralOfHours(asked))
                                .arg(hoursText(hours), hoursText(asked))
                          : Words::tr("Observed: %1 hours.", nullptr, pluralOfHours(hours)).arg(hoursText(hours)));
    lines << missingText(heatmap);
    if (heatmap.observed.silentDays && !heatmap.observed.silentDays->empty())
        lines << silentDaysText(dayListText(*heatmap.observed.silentDays, {}, 12));
    return lines;
}

void addPeriod(ReportFacts &facts, const Heatmap &heatmap, const QString &name)
{
    for (const QString &sentence : hourLines(heatmap))
        facts.hours << (name.isEmpty() ? sentence : Words::tr("%1: %2").arg(name, sentence));
    for (const QString &warning : warningTexts(heatmap.warnings, heatmap.observed.timeZone))
        facts.warnings << (name.isEmpty() ? warning : Words::tr("%1: %2").arg(name, warning));
}

void addComparison(ReportFacts &facts, const Drawn &drawn)
{
    if (drawn.answers.comparison)
        facts.figures = keyFigures(*drawn.answers.comparison);
    if (const Heatmap *before = counts(drawn.answers.before))
        addPeriod(facts, *before, Words::tr("Before"));
    if (const Heatmap *after = counts(drawn.answers.after))
        addPeriod(facts, *after, Words::tr("After"));
    facts.warnings << mismatchTexts(mismatches(drawn.answers));
}

/// What is withheld of the main map, first of all.
void addProtection(ReportFacts &facts, const Drawn &drawn)
{
    const Pane pane = mainPane(drawn.shown.mode);
    const std::optional<Field> field = makeField(drawn, pane);
    const QString sentence = field ? protectionText(withheldOf(drawn, pane), field->frame.cellSize) : QString();
    if (!sentence.isEmpty())
        facts.warnings.prepend(sentence);
}

void addMap(ReportFacts &facts, const Drawn &drawn)
{
    if (const Heatmap *heatmap = counts(drawn.answers.single)) {
        facts.figures = keyFigures(*heatmap);
        facts.hottest = hottestPlaces(*heatmap, drawn);
        addPeriod(facts, *heatmap, {});
    } else if (drawn.answers.single) {
        facts.hours << Words::tr(
            "The file holds shares of the busiest cell (0 to 1) instead of counts, so there are no figures to tell.");
        facts.warnings = warningTexts(std::get<ShareMap>(drawn.answers.single->map).warnings);
    }
}

}   // namespace

ReportFacts makeReportFacts(const Drawn &drawn)
{
    ReportFacts facts;
    facts.title = pictureTitle(drawn);
    facts.footer = Words::tr("Detections are counts of thermal sensors: a person gives about 1 to 3 "
                             "a second. They are not people, visits or seconds.")
        + QLatin1Char(' ') + Words::tr("Made with Floorscope %1.").arg(QStringLiteral(FLOORSCOPE_VERSION));
    if (drawn.shown.mode == ViewMode::Compare)
        addComparison(facts, drawn);
    else
        addMap(facts, drawn);
    addProtection(facts, drawn);
    if (drawn.answers.plan)
        for (const Error &note : drawn.answers.plan->notes)
            facts.warnings << errorText(note);
    facts.warnings << meetingTexts(makeMeeting(drawn));
    return facts;
}

}   // namespace floorscope
