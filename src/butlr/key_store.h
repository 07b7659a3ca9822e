// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "butlr/credentials.h"

#include <QFuture>

#include <vector>

namespace floorscope {

// The system's key store: the one place outside memory where a secret may stand. For each address the accounts that are
// kept, the one that was used last first. Where the system has none, or the program was built without QtKeychain,
// everything here fails with StoreUnusable and nothing is written anywhere else.

/// The program was built with a key store; only a write shows whether the system has one.
[[nodiscard]] bool hasKeyStore();

/// These accounts in place of those that were kept. Fails with StoreUnusable; `detail`: the system's words.
[[nodiscard]] QFuture<Result<void>> keepInKeyStore(const QUrl &address, const std::vector<Credentials> &accounts);
/// None where no account was kept for the address. Fails with StoreUnusable.
[[nodiscard]] QFuture<Result<std::vector<Credentials>>> findInKeyStore(const QUrl &address);
/// Fails with StoreUnusable; having nothing to forget is no failure.
[[nodiscard]] QFuture<Result<void>> forgetInKeyStore(const QUrl &address);

/// How accounts stand in the key store, and back; what is no account is left out. A single one, as former versions kept
/// it, is read too.
[[nodiscard]] QByteArray keptText(const std::vector<Credentials> &accounts);
[[nodiscard]] std::vector<Credentials> accountsFromKept(const QByteArray &text);

}   // namespace floorscope
