// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/warning.h"

#include <QStringList>

namespace floorscope {

/// One sentence for a fault in data that can still be used; hours are told in `timeZone`.
[[nodiscard]] QString warningText(const Warning &warning, const QByteArray &timeZone = {});
[[nodiscard]] QStringList warningTexts(const Warnings &warnings, const QByteArray &timeZone = {});
/// The same sentences for files that machines read: in English with plain digits, whatever language people read.
[[nodiscard]] QStringList fileWarningTexts(const Warnings &warnings);

}   // namespace floorscope
