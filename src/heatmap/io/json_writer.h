// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace floorscope::json {

/// Appends JSON to a text, fast enough for millions of cells: numbers in their shortest form that reads back the same.
class Writer
{
public:
    explicit Writer(QByteArray &out) : m_out(out) {}

    /// Text that is JSON already.
    Writer &raw(std::string_view text)
    {
        m_out.append(text.data(), static_cast<qsizetype>(text.size()));
        return *this;
    }
    Writer &number(double value) { return value == 0.0 ? raw("0") : shortest(value); }
    Writer &number(std::uint64_t value) { return shortest(value); }
    Writer &number(int value) { return shortest(value); }
    Writer &string(const QString &text);
    /// null where there is none.
    Writer &numberOrNull(std::optional<double> value) { return value ? number(*value) : raw("null"); }
    /// null for an empty text.
    Writer &stringOrNull(const QString &text) { return text.isEmpty() ? raw("null") : string(text); }

    /// `[a,b,c]`: each element by `write(element)`.
    template <typename List, typename Write>
    Writer &list(const List &elements, Write write)
    {
        std::string_view comma;
        raw("[");
        for (const auto &element : elements) {
            raw(comma);
            write(element);
            comma = ",";
        }
        return raw("]");
    }

private:
    template <typename Number>
    Writer &shortest(Number value)
    {
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
        return raw({buffer, static_cast<std::size_t>(end - buffer)});
    }

    QByteArray &m_out;
};

}   // namespace floorscope::json
