// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/text_columns.h"

#include <algorithm>

namespace floorscope {

namespace {

QString withoutEnd(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

}   // namespace

QStringList aligned(const std::vector<QStringList> &rows, qsizetype words)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            cells << (i < words ? row[i].leftJustified(width) : row[i].rightJustified(width));
        }
        lines << withoutEnd(cells.join(QStringLiteral("  ")));
    }
    return lines;
}

}   // namespace floorscope
