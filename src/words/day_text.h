// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace floorscope {

/// The day that a person wrote: as the program writes it ("3 Apr 2026", "3. April 2026"), as the language does
/// ("4/3/26", "03.04.2026"), or as ISO does ("2026-04-03", "20260403"). A year that is left out is that of `near`.
/// Nothing for anything else.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text, QDate near, const QLocale &locale = QLocale());

}   // namespace floorscope
