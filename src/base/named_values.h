// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace floorscope {

/// A choice and the name that it has in a file of settings, one pair a choice.
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

/// The one of that name; the first where none has it.
template <typename T, std::size_t N>
[[nodiscard]] T valueIn(const NamedValues<T, N> &names, const QString &name)
{
    const auto named = std::find_if(names.begin(), names.end(),
                                    [&name](const auto &each) { return name == QLatin1String(each.second); });
    return named == names.end() ? names.front().first : named->first;
}

}   // namespace floorscope
