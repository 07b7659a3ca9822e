// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fit/fit_memory.h"

#include <QSettings>
#include <QUrl>
#include <QVariantList>

#include <algorithm>

namespace floorscope {

namespace {

QString key(const QString &spaceId, const PlacedPlan &plan)
{
    return QStringLiteral("fits/%1/%2-%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(spaceId)), QString::fromLatin1(plan.sha256),
             QString::number(plan.page));
}

}   // namespace

std::optional<Placement> rememberedFit(const QSettings &settings, const QString &spaceId, const PlacedPlan &plan)
{
    const QVariantList numbers = spaceId.isEmpty() ? QVariantList() : settings.value(key(spaceId, plan)).toList();
    Placement::Matrix matrix;
    if (static_cast<std::size_t>(numbers.size()) != matrix.size())
        return std::nullopt;
    std::transform(numbers.begin(), numbers.end(), matrix.begin(),
                   [](const QVariant &each) { return each.toDouble(); });
    const Result<Placement> placement = Placement::fromMetreToPixel(matrix);
    return placement ? std::optional(*placement) : std::nullopt;
}

void rememberFit(QSettings &settings, const QString &spaceId, const PlacedPlan &plan)
{
    if (spaceId.isEmpty())
        return;
    if (!plan.placement)
        return settings.remove(key(spaceId, plan));
    QVariantList numbers;
    for (const double number : plan.placement->metreToPixel())
        numbers << QString::number(number, 'g', 17);
    settings.setValue(key(spaceId, plan), numbers);
}

}   // namespace floorscope
