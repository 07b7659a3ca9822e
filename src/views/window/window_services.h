// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings.h"
#include "views/dialogs/connect_request.h"

#include <QString>
#include <QStringList>

#include <functional>

class QSettings;

namespace floorscope {

class Store;

/// What only the app can do, because only it knows every layer. All of them are set.
struct WindowServices
{
    /// Starts the demo building and connects the session to it.
    std::function<void()> openDemo;
    /// Tries an account, connects the session to it and keeps it in the key store.
    TryAccount connectTo;
    /// Tells the accounts that the key store holds, and those that are known until the program ends; the one that was
    /// used last first.
    std::function<void(std::function<void(std::vector<KnownAccount>)>)> findAccounts;
    /// Connects with the known account of that label.
    std::function<void(const QString &label, std::function<void(ConnectAnswer)>)> connectAgain;
    /// Removes the known account of that label from the key store.
    std::function<void(const QString &label)> forgetAccount;
    Store *store = nullptr;          ///< answers kept on this computer; not owned
    QSettings *settings = nullptr;   ///< what the window remembers; not owned
    QString recovery{};              ///< the folder of unsaved work; empty: nothing is kept
    QStringList languages{};         ///< codes of those that the program has texts in
    /// Follows what the person set, as far as the app does it: requests and proxy.
    std::function<void(const Settings &)> useSettings = [](const Settings &) {};
    QString pictures{};   ///< the folder of pictures of recent work; empty: none are kept
};

}   // namespace floorscope
