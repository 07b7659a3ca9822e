// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/recent_work.h"

#include "base/fingerprint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kMostKept = 10;
const QString kWork = QStringLiteral("files/recentWork");
const QString kFormerFiles = QStringLiteral("files/recent");   ///< of versions before: paths alone

QString written(const RecentWork &work)
{
    const QJsonObject object{{QStringLiteral("path"), work.path},
                             {QStringLiteral("account"), work.account},
                             {QStringLiteral("space"), work.spaceId},
                             {QStringLiteral("title"), work.title},
                             {QStringLiteral("period"), work.period}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecentWork read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto member = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {member("path"), member("account"), member("space"), member("title"), member("period")};
}

void write(QSettings &settings, const std::vector<RecentWork> &all)
{
    QStringList texts;
    for (const RecentWork &work : all)
        texts << written(work);
    settings.setValue(kWork, texts);
    settings.remove(kFormerFiles);
}

}   // namespace

bool isSameWork(const RecentWork &a, const RecentWork &b)
{
    return a.path == b.path && a.account == b.account && a.spaceId == b.spaceId;
}

std::vector<RecentWork> recentWork(const QSettings &settings)
{
    std::vector<RecentWork> all;
    for (const QString &text : settings.value(kWork).toStringList())
        if (const RecentWork work = read(text); !work.path.isEmpty() || !work.spaceId.isEmpty())
            all.push_back(work);
    for (const QString &path : settings.value(kFormerFiles).toStringList())
        all.push_back({path, {}, {}, {}, {}});
    return all;
}

void addRecentWork(QSettings &settings, RecentWork work)
{
    std::vector<RecentWork> all = recentWork(settings);
    const auto same = [&work](const RecentWork &other) { return isSameWork(work, other); };
    const auto before = std::find_if(all.begin(), all.end(), same);
    if (before != all.end() && work.title.isEmpty())
        work = *before;
    std::erase_if(all, same);
    all.insert(all.begin(), work);
    all.resize(std::min(all.size(), kMostKept));
    write(settings, all);
}

void removeRecentWork(QSettings &settings, const RecentWork &work)
{
    std::vector<RecentWork> all = recentWork(settings);
    std::erase_if(all, [&work](const RecentWork &other) { return isSameWork(work, other); });
    write(settings, all);
}

QString pictureName(const RecentWork &work)
{
    const QString key = work.path + QLatin1Char('\n') + work.account + QLatin1Char('\n') + work.spaceId;
    return QString::fromLatin1(sha256Hex(key.toUtf8())).left(32) + QLatin1String(".png");
}

}   // namespace floorscope
