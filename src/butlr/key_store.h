// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "butlr/credentials.h"

#include <QFuture>

#include <optional>

namespace floorscope {

// The system's key store: the one place outside memory where a secret may stand. One account for each address. Where
// the system has none, or the program was built without QtKeychain, everything here fails with StoreUnusable and
// nothing is written anywhere else.

/// The program was built with a key store; only a write shows whether the system has one.
[[nodiscard]] bool hasKeyStore();

/// Fails with StoreUnusable; `detail`: the system's words.
[[nodiscard]] QFuture<Result<void>> keepInKeyStore(const QUrl &address, const Credentials &credentials);
/// Nothing where no account was kept for the address. Fails with StoreUnusable.
[[nodiscard]] QFuture<Result<std::optional<Credentials>>> findInKeyStore(const QUrl &address);
/// Fails with StoreUnusable; having nothing to forget is no failure.
[[nodiscard]] QFuture<Result<void>> forgetInKeyStore(const QUrl &address);

/// How an account stands in the key store, and back; nothing for a text that holds no account.
[[nodiscard]] QByteArray keptText(const Credentials &credentials);
[[nodiscard]] std::optional<Credentials> credentialsFromKept(const QByteArray &text);

}   // namespace floorscope
