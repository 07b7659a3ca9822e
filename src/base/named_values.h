// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace floorscope {

/// A choice and the name that it has in files and options, one pair a choice.
template <typename T, std::size_t N>
using NamedValues = std::array<std::pair<T, const char *>, N>;

/// The name of `value`, which is one of them.
template <typename T, std::size_t N>
[[nodiscard]] QString nameIn(const NamedValues<T, N> &names, const T &value)
{
    const auto named =
        std::find_if(names.begin(), names.end(), [&value](const auto &each) { return each.first == value; });
    return QLatin1String(named->second);
}

/// The one of that name; nothing where none has it.
template <typename T, std::size_t N>
[[nodiscard]] std::optional<T> knownIn(const NamedValues<T, N> &names, const QString &name)
{
    const auto named = std::find_if(names.begin(), names.end(),
                                    [&name](const auto &each) { return name == QLatin1String(each.second); });
    return named == names.end() ? std::nullopt : std::make_optional(named->first);
}

/// The one of that name; the first where none has it.
template <typename T, std::size_t N>
[[nodiscard]] T valueIn(const NamedValues<T, N> &names, const QString &name)
{
    return knownIn(names, name).value_or(names.front().first);
}

/// All names in their order: "a, b".
template <typename T, std::size_t N>
[[nodiscard]] QString namesIn(const NamedValues<T, N> &names)
{
    QStringList all;
    for (const auto &each : names)
        all << QLatin1String(each.second);
    return all.join(QLatin1String(", "));
}

}   // namespace floorscope
