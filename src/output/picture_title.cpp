// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture_title.h"

#include "base/clean_line.h"
#include "model/open_files.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Picture)
};

QString fileTitle(const AnyHeatmap &map, const QStringList &files)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    const QString name = shownFloorName(map, files.front());
    return files.size() > 1 && heatmap && heatmap->origin.spaceId.isEmpty()
        ? Words::tr("%1 and %2 more", nullptr, static_cast<int>(files.size() - 1))
              .arg(name, QLocale().toString(files.size() - 1))
        : name;
}

constexpr qsizetype kLongestTitle = 80;

QString namedTitle(const Drawn &drawn)
{
    if (!drawn.shown.title.isEmpty())
        return drawn.shown.title;
    const Pane pane = askedPanes(drawn.shown.mode).front();
    const QStringList opened = files(drawn.shown, pane);
    if (const std::optional<PeriodAnswer> &file = answer(drawn.answers, pane); file && !opened.isEmpty())
        return fileTitle(file->map, opened);
    return drawn.answers.floor ? drawn.answers.floor->name : QString();
}

}   // namespace

QString pictureTitle(const Drawn &drawn)
{
    return shortLine(namedTitle(drawn), kLongestTitle);
}

}   // namespace floorscope
