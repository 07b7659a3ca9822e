// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace floorscope {

/// The words that the program was started with, its own name first, before Qt takes the ones that it knows (--style,
/// -platform …) for itself. A name that is no UTF-8 keeps its bytes (base/path_bytes.h).
[[nodiscard]] QStringList programArguments(int argc, char **argv);
/// The same without the words that the application, which is there now, has taken out of them.
[[nodiscard]] QStringList wordsForWindow(int argc, char **argv);

/// `words` as a shell of Unix hands them on: one with "*" or "?" in its last part becomes the files that it matches, by
/// name; where there are none it stays. Windows' own shell leaves this to the program, and lets names have brackets.
[[nodiscard]] QStringList expandWildcards(const QStringList &words);

}   // namespace floorscope
