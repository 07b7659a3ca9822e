// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace floorscope {

/// The address's own path without a slash at its end; what the service serves lies below it.
[[nodiscard]] QString baseFolder(const QUrl &base);
/// A JSON request to `path` of the service, with the token where there is one.
[[nodiscard]] QNetworkRequest jsonRequest(const QUrl &base, const QString &path, const QString &token);
/// A request for whatever lies at `url`, with the token where there is one.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url, const QString &token);
/// `text` for people: no markup, no control characters, at most 200 characters, none of the secrets in it, neither as
/// they are nor as JSON, a URL or HTML would write them.
[[nodiscard]] QString withoutSecrets(const QString &text, const QStringList &secrets);
[[nodiscard]] Error withoutSecrets(Error error, const QStringList &secrets);
/// A name that the service gave, on one line and without control characters.
[[nodiscard]] QString plainLine(const QString &text);
/// True if scheme, host and port are the same.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

}   // namespace floorscope
