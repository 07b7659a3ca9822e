// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spelling.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace floorscope {

QString folded(const QString &text)
{
    QString letters;
    for (const QChar letter : text)
        if (letter.isLetterOrNumber())
            letters += letter.toLower();
    return letters;
}

int lettersApart(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int same = corner + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = std::exchange(row[j], std::min({same, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

QStringList nearestNames(const QString &text, const QStringList &names, qsizetype most)
{
    QStringList nearest = names;
    std::stable_sort(nearest.begin(), nearest.end(), [wanted = folded(text)](const QString &a, const QString &b) {
        return lettersApart(folded(a), wanted) < lettersApart(folded(b), wanted);
    });
    return nearest.mid(0, most);
}

}   // namespace floorscope
