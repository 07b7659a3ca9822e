// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace floorscope {

/// Letters and digits alone, in lower case: how people spell a name.
[[nodiscard]] QString folded(const QString &text);
/// How many letters have to be changed, added or left out to make one word of the other (Levenshtein's distance).
[[nodiscard]] int lettersApart(const QString &a, const QString &b);
/// At most that many of `names`, those that are spelled most like `text` first.
[[nodiscard]] QStringList nearestNames(const QString &text, const QStringList &names, qsizetype most);

}   // namespace floorscope
