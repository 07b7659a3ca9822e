// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>

#include <cstdint>

namespace floorscope {

/// What a login request got.
struct LoginReply
{
    int status = 200;
    QByteArray body;   ///< JSON
};

/// Hands out bearer tokens for the demo's own credentials and knows which still hold.
class TokenBook
{
public:
    explicit TokenBook(int lifetimeSeconds);

    /// POST /api/v2/clients/login: 200 with a token, 400 if it is no such request, 401 for other credentials.
    [[nodiscard]] LoginReply loginClient(const QByteArray &body);
    /// POST /api/v2/login: user name and password.
    [[nodiscard]] LoginReply loginUser(const QByteArray &body);
    /// True if `authorization` is "Bearer " and a token that was handed out and has not expired.
    [[nodiscard]] bool accepts(const QByteArray &authorization) const;

private:
    [[nodiscard]] QByteArray newToken();

    int m_lifetimeSeconds;
    QElapsedTimer m_clock;
    std::uint64_t m_count = 0;
    QHash<QByteArray, qint64> m_expiry;   ///< token → milliseconds of m_clock
};

}   // namespace floorscope
