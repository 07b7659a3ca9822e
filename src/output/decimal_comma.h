// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace floorscope {

/// `csv` as a spreadsheet opens it whose language writes 0,5: semicolons between the fields, a comma in each number.
/// Quoted fields and lines that begin with # stay as they are.
[[nodiscard]] QByteArray withDecimalComma(const QByteArray &csv);

}   // namespace floorscope
