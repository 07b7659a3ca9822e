// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/connect_request.h"

#include <QString>

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
    /// Tells the name of the account that the key store holds; empty where there is none.
    std::function<void(std::function<void(QString name)>)> findAccount;
    /// Connects with the account that the key store holds.
    std::function<void(std::function<void(ConnectAnswer)>)> connectAgain;
    /// Removes the account from the key store.
    std::function<void()> forgetAccount;
    Store *store = nullptr;          ///< answers kept on this computer; not owned
    QSettings *settings = nullptr;   ///< what the window remembers; not owned
    QString recovery{};              ///< the folder of unsaved work; empty: nothing is kept
};

}   // namespace floorscope
