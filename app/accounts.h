// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/key_store.h"
#include "session_link.h"
#include "views/window/window_services.h"

#include <QObject>

#include <functional>
#include <memory>

namespace floorscope {

/// Where an account is kept from one start to the next: the system's key store, or what takes its place in a test.
struct KeyStore
{
    std::function<QFuture<Result<std::optional<Credentials>>>(const QUrl &)> find = findInKeyStore;
    std::function<QFuture<Result<void>>(const QUrl &, const Credentials &)> keep = keepInKeyStore;
    std::function<QFuture<Result<void>>(const QUrl &)> forget = forgetInKeyStore;
};

/// The accounts of the window: the one that is kept, and the one that a person tries. An account that the service
/// accepts answers the session; one that it refuses leaves the session as it was. Every callback is called once, at
/// once or later, and never after this is gone or another account is tried.
class Accounts
{
public:
    using Done = std::function<void(const ConnectAnswer &)>;

    /// The accounts of the service at `address`.
    Accounts(SessionLink &link, const QUrl &address, KeyStore keyStore = {});

    /// Calls back with the name of the account that is kept; empty where there is none.
    void find(const std::function<void(const QString &name)> &done);
    /// Tries the account that a person typed, and keeps it once it is accepted. Where there is no key store it lasts as
    /// long as the program runs, and a note says so. Fails as ButlrClient::create and login do.
    void connectTo(const ConnectRequest &request, const Done &done);
    /// With the account that is kept; without one nothing is called.
    void connectAgain(const Done &done);
    /// Nothing is kept any more, here and in the key store. Who answers now goes on answering.
    void forget();

private:
    void logIn(const Credentials &credentials, const Done &done);
    void keep(const Credentials &credentials, const Done &done);

    SessionLink &m_link;
    QUrl m_address;
    KeyStore m_keyStore;
    QObject m_context;   ///< what waits for the key store ends with it
    std::optional<Credentials> m_kept;
    std::unique_ptr<ButlrClient> m_trial;
};

}   // namespace floorscope
