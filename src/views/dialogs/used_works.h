// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace floorscope {

/// What others made and the program is built on: names and licences, which are of no language.
struct UsedWork
{
    QString name;      ///< as its makers spell it
    QString licence;   ///< SPDX; empty: in the public domain
};

/// Libraries, fonts, icons, palettes and data, also those that a build may lack.
[[nodiscard]] std::vector<UsedWork> usedWorks();

/// With spaces and hyphens at which no line ends: a name stays in one piece.
[[nodiscard]] QString inOnePiece(QString text);

}   // namespace floorscope
