// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace floorscope {

/// A text from outside as one line: without control characters, each run of spaces and line ends one space, none around
/// it. What is a clean line already stays as it is.
[[nodiscard]] inline QString cleanLine(QString text)
{
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control && !letter.isSpace(); });
    return text.simplified();   // at the end: there may be spaces around a control character
}

}   // namespace floorscope
