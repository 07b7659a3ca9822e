// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/document.h"

#include <QByteArray>
#include <QStringList>

namespace floorscope {

/// A document as JSON text, the beginning of project file and recipe: every member by name, in a fixed order, so that
/// the same document gives the same bytes. It holds paths, hashes and the account's name, never a secret.
[[nodiscard]] QByteArray documentJson(const Document &document);

/// What a text holds.
struct ReadDocument
{
    Document document;
    QStringList unknown;   ///< members that this version does not know, as paths ("look.glow"): left out, to be named
};
/// The document of such a text; what is absent has its default. Fails with NotJson, NotADocument (`where`: the member
/// that is wrong, as a path), NewerDocument.
[[nodiscard]] Result<ReadDocument> readDocument(const QByteArray &json);

}   // namespace floorscope
