// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace floorscope {

/// Every letter of the alphabet with an accent, in its order.
inline QString accented()
{
    return QStringLiteral("áƀçđéƒğĥíĵķĺɱñöþɋŕšţüṽŵẋýžÁɃÇÐÉƑĞĤÍĴĶĹⱮÑÖÞɊŔŠŢÜṼŴẊÝŽ");
}

inline QChar accented(QChar letter)
{
    if (letter >= QLatin1Char('a') && letter <= QLatin1Char('z'))
        return accented()[letter.unicode() - 'a'];
    if (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
        return accented()[26 + letter.unicode() - 'A'];
    return letter;
}

/// What no translation changes: placeholders, tags, options, file patterns, addresses, lists in brackets.
inline const QRegularExpression &unchangeable()
{
    static const QRegularExpression expression(QStringLiteral(
        R"(%L?\d+|%n|<[^>]*>|--[a-z-]+|\*\.\w+|\.[a-z]{3,7}\b|https?://\S*|\[\{.*\]|\[x[^\]]*\]|"[a-z_0-9]+"|\b[A-Z]+_[A-Z_]+\b|\b[a-z]+_\w*)"));
    return expression;
}

/// The text with an accent on every letter and 40 % more of them: what shows without accents was not translated, and
/// what has no room for the rest is cut in a longer language.
inline QString pseudo(const QString &text)
{
    QString result;
    qsizetype at = 0;
    int letters = 0;
    const auto take = [&](qsizetype end) {
        for (; at < end; ++at) {
            letters += text[at].isLetter();
            result += accented(text[at]);
        }
    };
    for (auto match = unchangeable().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        take(found.capturedStart());
        result += found.captured();
        at = found.capturedEnd();
    }
    take(text.size());
    const int more = static_cast<int>(std::ceil(0.4 * letters));
    const QString end = result.endsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
    result.chop(end.size());
    for (int i = 0; i < more; ++i)   // in words, so that a long text still finds places to break
        result += i % 8 == 7 ? QLatin1Char(' ') : QChar(i % 2 == 0 ? 0xf1 : 0xf6);
    return result.trimmed().isEmpty() ? text : result + end;
}

}   // namespace floorscope
