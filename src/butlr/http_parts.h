// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace floorscope {

/// A JSON request to `path` of the service, with the token where there is one.
[[nodiscard]] QNetworkRequest jsonRequest(const QUrl &base, const QString &path, const QString &token);
/// `text` for people: no markup characters, at most 200 of them, none of the secrets in it.
[[nodiscard]] QString withoutSecrets(const QString &text, const QStringList &secrets);
/// Scheme, host and port are the same.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace floorscope
