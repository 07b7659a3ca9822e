// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/drawn_numbers.h"

#include "output/comparison_numbers.h"
#include "output/decimal_comma.h"
#include "output/export_formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::DrawnNumbers)
};

const QString kCsv = QStringLiteral("csv");

/// Answers of the service do not say what its directory calls the floor: a file has to.
Answers withFloorName(Answers answers)
{
    for (std::optional<PeriodAnswer> *period : {&answers.single, &answers.before, &answers.after}) {
        Heatmap *heatmap = *period ? std::get_if<Heatmap>(&(*period)->map) : nullptr;
        if (heatmap && answers.floor && !heatmap->origin.floor)
            heatmap->origin.floor = FloorName{answers.floor->name, answers.floor->building};
    }
    return answers;
}

QByteArray plainNumbers(const Drawn &drawn, const QString &ending)
{
    const Answers answers = withFloorName(drawn.answers);
    if (compares(drawn))
        return ending == kCsv ? comparisonCsv(answers, drawn.shown.measure, {}, drawn.shown.zones)
                              : comparisonJson(answers, drawn.shown.measure, {}, drawn.shown.zones);
    return exportedBytes({*counts(answers.single), drawn.shown.look, answers.floor, presenceRate(answers)}, ending);
}

}   // namespace

bool compares(const Drawn &drawn)
{
    return drawn.shown.mode == ViewMode::Compare;
}

QString noCountsText(const Drawn &drawn)
{
    if (!showsNumbers(drawn))
        return Words::tr("No map is drawn yet. Choose a floor or open a file first.");
    if (compares(drawn))
        return Words::tr("Two periods are compared. Go to Map first.");
    return counts(drawn.answers.single)
        ? QString()
        : Words::tr("This file holds shares of the busiest cell, not counts. Fetch it again to have counts.");
}

bool canWriteNumbers(const Drawn &drawn, NumbersPurpose purpose)
{
    if (compares(drawn))
        return drawn.answers.comparison && purpose != NumbersPurpose::Gis;
    return counts(drawn.answers.single) != nullptr;
}

QStringList endingsFor(NumbersPurpose purpose)
{
    switch (purpose) {
    case NumbersPurpose::Excel:
    case NumbersPurpose::Csv: return {kCsv};
    case NumbersPurpose::Gis: return {QStringLiteral("geojson"), QStringLiteral("asc")};
    case NumbersPurpose::Json: return {QStringLiteral("json")};
    }
    return {};
}

bool needsDecimalComma(NumbersPurpose purpose)
{
    return purpose == NumbersPurpose::Excel && QLocale().decimalPoint() == QLatin1String(",");
}

QByteArray drawnNumbers(const Drawn &drawn, const QString &ending, bool decimalComma)
{
    const QByteArray bytes = plainNumbers(drawn, ending);
    return decimalComma && ending == kCsv ? withDecimalComma(bytes) : bytes;
}

}   // namespace floorscope
