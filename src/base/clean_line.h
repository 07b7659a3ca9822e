// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace floorscope {

/// Characters that turn what follows them around, the rest of the line too (Unicode Annex 9, section 2): a name that
/// ends in "gnp.exe" could be shown as one that ends in "exe.png".
[[nodiscard]] inline bool turnsText(QChar letter)
{
    return (letter >= QChar(0x202a) && letter <= QChar(0x202e)) || (letter >= QChar(0x2066) && letter <= QChar(0x2069));
}

/// A text from outside as one line: without control characters and those that turn it around, each run of spaces and
/// line ends one space, none around it. What is a clean line already stays as it is.
[[nodiscard]] inline QString cleanLine(QString text)
{
    text.removeIf([](QChar letter) {
        return (letter.category() == QChar::Other_Control && !letter.isSpace()) || turnsText(letter);
    });
    return text.simplified();   // at the end: there may be spaces around a control character
}

/// The same, and what is longer than `most` letters without its middle: "Ergonomic … east wing".
[[nodiscard]] inline QString shortLine(QString text, qsizetype most)
{
    const QString line = cleanLine(std::move(text));
    if (line.size() <= most)
        return line;
    return line.left(most / 2) + QChar(0x2026) + line.right(most - most / 2 - 1);
}

}   // namespace floorscope
