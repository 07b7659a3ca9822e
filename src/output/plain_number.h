// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace floorscope {

/// A number as other programs read it, whatever the language is: the shortest text that reads back as the same one,
/// with a decimal point and without thousands marks, and without an exponent where tables would have none.
[[nodiscard]] QByteArray plainNumber(double value);
[[nodiscard]] QByteArray plainNumber(std::uint64_t value);
/// The same as an element of CSV: empty in place of what is not known, missing or withheld.
[[nodiscard]] QByteArray numberField(std::optional<double> value);
/// An element of CSV: quoted where it holds a comma, a quote or the end of a line (RFC 4180).
[[nodiscard]] QByteArray csvText(const QString &text);

/// How a table for people writes numbers: in English the same on every computer, else as the language has them.
[[nodiscard]] QLocale tableNumbers();

}   // namespace floorscope
