// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/http_outcome.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace floorscope {

std::optional<int> readRetryAfter(const QByteArray &header, qint64 now)
{
    bool ok = false;
    const int seconds = header.trimmed().toInt(&ok);
    if (ok && seconds >= 0)
        return seconds;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return static_cast<int>(std::clamp<qint64>(date.toSecsSinceEpoch() - now, 0, 3600));
}

}   // namespace floorscope
