// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace floorscope {

/// What a person typed to reach an account. It lives as long as the call that hands it over.
struct ConnectRequest
{
    bool password = false;   ///< user and password instead of client id and secret
    QString name;
    QString secret;
    QString label = {};   ///< what the account is called on this computer; empty: its name
};

/// An account that can be connected without asking for its secret.
struct KnownAccount
{
    QString label;   ///< what it is called
    QString name;    ///< client id or user name
    bool password = false;
    bool connected = false;   ///< it answers the session
    friend bool operator==(const KnownAccount &, const KnownAccount &) = default;
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
