// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <functional>
#include <optional>

namespace floorscope {

/// What a person typed to reach an account. It lives as long as the call that hands it over.
struct ConnectRequest
{
    bool password = false;   ///< user and password instead of client id and secret
    QString name;
    QString secret;
};

/// How connecting went.
struct ConnectAnswer
{
    std::optional<Error> failure;   ///< nothing: the session is connected
    QString note;                   ///< what there is to know all the same; mostly empty
};

/// Tries an account and answers once, at once or later.
using TryAccount = std::function<void(const ConnectRequest &, std::function<void(ConnectAnswer)>)>;

}   // namespace floorscope
