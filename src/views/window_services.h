// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace floorscope {

/// What a person typed to reach an account. It lives as long as the call that hands it over.
struct ConnectRequest
{
    bool password = false;      ///< user and password instead of client id and secret
    QString name;
    QString secret;
};

/// What only the app can do, because only it knows every layer.
struct WindowServices
{
    /// Starts the demo building and connects the session to it.
    std::function<void()> openDemo;
    /// Tries an account and connects the session to it; tells nothing on success, else a sentence.
    std::function<void(const ConnectRequest &, std::function<void(std::optional<QString> errorText)>)> connectTo;
};

} // namespace floorscope
