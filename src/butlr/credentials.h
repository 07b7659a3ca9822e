// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace floorscope {

enum class Grant { ClientCredentials, Password };

/// The account that asks. A secret lives in memory and in the key store, nowhere else.
struct Credentials
{
    Grant grant = Grant::ClientCredentials;
    QString name;         ///< client id or user name
    QString secret;       ///< client secret or password
    QString label = {};   ///< what the person calls the account; empty: its name
};

/// What the account is called on this computer.
[[nodiscard]] inline QString accountLabel(const Credentials &credentials)
{
    return credentials.label.isEmpty() ? credentials.name : credentials.label;
}

/// From BUTLR_CLIENT_ID and BUTLR_CLIENT_SECRET, else BUTLR_USERNAME and BUTLR_PASSWORD; nothing where they are not
/// set.
[[nodiscard]] std::optional<Credentials> credentialsFromEnvironment();
/// https://api.butlr.io
[[nodiscard]] QUrl usualBaseUrl();
/// BUTLR_BASE_URL, else the usual one.
[[nodiscard]] QUrl baseUrlFromEnvironment();
/// This computer itself.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// https anywhere, plain http on loopback only. Fails with BadAddress, InsecureAddress.
[[nodiscard]] Result<void> checkAddress(const QUrl &url);
/// An address as it may be shown: no user name, password or query.
[[nodiscard]] QString shownAddress(const QUrl &url);

}   // namespace floorscope
