// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <optional>
#include <utility>

namespace floorscope {

/// What a name stands for. Fails with BadArgument, `choices` are the names that are known, where it stands for nothing.
template <typename T>
Result<T> named(std::optional<T> value, const char *option, const QString &choices)
{
    if (!value)
        return badArgument(QStringLiteral("--") + QLatin1String(option), Reason::NotOneOf, {choices});
    return *std::move(value);
}

}   // namespace floorscope
