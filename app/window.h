// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace floorscope {

/// True for what the window understands as its first argument: nothing, --demo, or the path of an existing file.
[[nodiscard]] bool opensWindow(const QString &firstArgument);
/// The window in the language of `locale`, from start to end; the program's status.
[[nodiscard]] int runWindow(int &argc, char **argv, const QLocale &locale);

}   // namespace floorscope
