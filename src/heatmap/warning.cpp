// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/warning.h"

namespace floorscope {

namespace {

bool isAboutClaim(WarningKind kind)
{
    return kind == WarningKind::TotalMismatch || kind == WarningKind::MaximumMismatch;
}

}   // namespace

QString writtenDetail(const Warning &warning)
{
    return isAboutClaim(warning.kind) ? QString(QString::number(warning.found) + QLatin1Char('|') + warning.detail)
                                      : warning.detail;
}

std::optional<Warning> writtenWarning(WarningKind kind, qint64 count, const QString &detail)
{
    if (!isAboutClaim(kind))
        return Warning{kind, count, detail};
    bool whole = false;
    const qsizetype bar = detail.indexOf(QLatin1Char('|'));
    const quint64 found = detail.left(bar).toULongLong(&whole);
    if (bar < 0 || !whole)
        return std::nullopt;
    return Warning{kind, count, detail.mid(bar + 1), found};
}

}   // namespace floorscope
