// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/drawn_numbers.h"

#include "output/decimal_comma.h"
#include "output/export_formats.h"
#include "output/numbers.h"

#include <QLocale>

namespace floorscope {

namespace {

const QString kCsv = QStringLiteral("csv");

bool compares(const Drawn &drawn)
{
    return drawn.shown.mode == ViewMode::Compare;
}

QByteArray plainNumbers(const Drawn &drawn, const QString &ending)
{
    if (compares(drawn))
        return ending == kCsv ? comparisonCsv(drawn.answers, drawn.shown.measure)
                              : comparisonJson(drawn.answers, drawn.shown.measure);
    return exportedBytes(*counts(drawn.answers.single), ending);
}

}   // namespace

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
