// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/key_store.h"
#include "session_link.h"
#include "views/window/window_services.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace floorscope {

/// Where accounts are kept from one start to the next: the system's key store, or what takes its place in a test.
struct KeyStore
{
    std::function<QFuture<Result<std::vector<Credentials>>>(const QUrl &)> find = findInKeyStore;
    std::function<QFuture<Result<void>>(const QUrl &, const std::vector<Credentials> &)> keep = keepInKeyStore;
    std::function<QFuture<Result<void>>(const QUrl &)> forget = forgetInKeyStore;
};

/// The accounts of the window: those that are kept, and the one that a person tries. An account that the service
/// accepts answers the session; one that it refuses leaves the session as it was. Every callback is called once, at
/// once or later, and never after this is gone or another account is tried.
class Accounts
{
public:
    using Done = std::function<void(const ConnectAnswer &)>;

    /// The accounts of the service at `address`.
    Accounts(SessionLink &link, const QUrl &address, KeyStore keyStore = {});

    /// Calls back with the accounts that can be connected without asking, the one that was used last first.
    void find(const std::function<void(const std::vector<KnownAccount> &)> &done);
    /// Tries the account that a person typed, and keeps it once it is accepted, in place of one of the same label.
    /// Where there is no key store it lasts as long as the program runs, and a note says so. Fails as
    /// ButlrClient::create and login do.
    void connectTo(const ConnectRequest &request, const Done &done);
    /// With the known account of that label; without one nothing is called.
    void connectAgain(const QString &label, const Done &done);
    /// The account of that label is known no more, here and in the key store. If it answers, it is asked no more.
    void forget(const QString &label);

private:
    [[nodiscard]] std::vector<KnownAccount> known() const;
    void logIn(const Credentials &credentials, const Done &done);
    void keep(const Credentials &credentials, const Done &done);
    void remember(const Credentials &credentials);

    SessionLink &m_link;
    QUrl m_address;
    KeyStore m_keyStore;
    QObject m_context;   ///< what waits for the key store ends with it
    std::vector<Credentials> m_accounts;
    bool m_found = false;   ///< the key store was read
    QString m_connected;    ///< the label of the account that answers, unless the demo building does
    std::unique_ptr<ButlrClient> m_trial;
};

}   // namespace floorscope
