// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QByteArray>
#include <QString>

namespace floorscope {

/// Whether two periods are compared, or will be once both came.
[[nodiscard]] bool compares(const Drawn &drawn);
/// Why there are no counts of one period, and what would change that, in a sentence; empty where there are some.
[[nodiscard]] QString noCountsText(const Drawn &drawn);

/// For whom the numbers behind a map are written.
enum class NumbersPurpose {
    Excel,   ///< a table in the spreadsheet's own form for this language
    Csv,     ///< the same table as every program reads it
    Gis,     ///< squares on the floor, or a grid of them
    Json     ///< what this program opens again; of a comparison, what other programs read
};

/// Whether what is drawn can be written so: a comparison is no map of one period, and shares are no counts.
[[nodiscard]] bool canWriteNumbers(const Drawn &drawn, NumbersPurpose purpose);
/// Endings of the files that serve a purpose, the usual one first: "csv".
[[nodiscard]] QStringList endingsFor(NumbersPurpose purpose);
/// Whether a table for that purpose has commas in its numbers, as spreadsheets of this language expect them.
[[nodiscard]] bool needsDecimalComma(NumbersPurpose purpose);
/// The numbers of what is drawn as a file of that ending: the bytes that `export` and `compare` write.
/// `decimalComma`: only of a table.
[[nodiscard]] QByteArray drawnNumbers(const Drawn &drawn, const QString &ending, bool decimalComma);

}   // namespace floorscope
