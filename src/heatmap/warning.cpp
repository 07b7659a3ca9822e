// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/warning.h"

#include <QStringList>

namespace floorscope {

QString writtenDetail(const Warning &warning)
{
    if (!isAboutCounts(warning.kind))
        return warning.detail;
    QStringList parts{QString::number(warning.found), warning.detail};
    if (warning.hours)
        parts << QString::number(warning.hours->start) << QString::number(warning.hours->stop);
    return parts.join(QLatin1Char('|'));
}

std::optional<Warning> writtenWarning(WarningKind kind, qint64 count, const QString &detail)
{
    if (!isAboutCounts(kind))
        return Warning{kind, count, detail};
    const QStringList parts = detail.split(QLatin1Char('|'));
    bool whole = false;
    const quint64 found = parts.first().toULongLong(&whole);
    if (parts.size() < 2 || !whole)
        return std::nullopt;
    Warning warning{kind, count, parts[1], found};
    if (parts.size() == 4)
        warning.hours = TimeSpan{parts[2].toLongLong(), parts[3].toLongLong()};
    return warning;
}

}   // namespace floorscope
