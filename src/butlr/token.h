// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace floorscope {

/// What a login gave. Pure.
struct Token
{
    QString text;
    std::optional<qint64> seconds;   ///< its lifetime; nothing where the service did not say, or said nothing usable
};

/// Reads the answer to a login. Fails with ServiceFailed if it is not JSON or holds no token.
[[nodiscard]] Result<Token> readToken(const QByteArray &body);
/// When a new one is needed, in milliseconds since 1970: a tenth of the lifetime, at most 60 s, before it ends. The
/// lifetime counts from `sentMs`, when the login was sent; it is 600 s where the service did not say.
[[nodiscard]] qint64 renewalTime(const Token &token, qint64 sentMs);

}   // namespace floorscope
