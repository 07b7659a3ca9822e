// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/plain_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace floorscope {

QByteArray plainNumber(double value)
{
    char text[64];
    const bool common = value == 0.0 || (std::abs(value) >= 1e-5 && std::abs(value) < 1e17);
    const auto form = common ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(text, text + sizeof text, value == 0.0 ? 0.0 : value, form).ptr;
    return QByteArray(text, static_cast<int>(end - text));
}

QLocale tableNumbers()
{
    const QLocale locale;
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return english ? QLocale::c() : locale;
}

QByteArray plainNumber(std::uint64_t value)
{
    return QByteArray::number(static_cast<qulonglong>(value));
}

QByteArray numberField(std::optional<double> value)
{
    return value ? plainNumber(*value) : QByteArray();
}

QByteArray csvText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool plain =
        std::none_of(bytes.begin(), bytes.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    return plain ? bytes : '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

}   // namespace floorscope
