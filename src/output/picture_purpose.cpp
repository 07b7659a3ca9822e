// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture_purpose.h"

#include "output/picture_title.h"
#include "service/asked.h"
#include "service/presets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ExportDialog)
};

constexpr double kScreenDpi = 96.0;

/// First and last day of one map; empty where they are not known.
QString periodName(const Drawn &drawn, Pane pane)
{
    const std::optional<Question> fetched = answeredQuestion(drawn, pane);
    const Heatmap *map = counts(answer(drawn.answers, pane));
    const std::optional<Question> question = fetched || !map ? fetched : toQuestion(*map);
    if (!question)
        return {};
    const auto days = firstAndLastDay(*question);
    //: first and last day in the name of a file
    return Words::tr("%1 to %2").arg(days.first.toString(Qt::ISODate), days.second.toString(Qt::ISODate));
}

}   // namespace

PictureSize sizeFor(PicturePurpose purpose, const ScreenView &screen)
{
    switch (purpose) {
    case PicturePurpose::Slide: return forSlide();
    case PicturePurpose::Page: return forPage();
    case PicturePurpose::Screen: break;
    }
    return {screen.pixels, kScreenDpi, screen.part};
}

PictureSize previewSize(const PictureSize &size, QSize box)
{
    PictureSize preview = size;
    preview.pixels = size.pixels.scaled(box, Qt::KeepAspectRatio);
    preview.dpi = size.dpi * preview.pixels.width() / std::max(size.pixels.width(), 1);
    return preview;
}

QString sizeText(const PictureSize &size)
{
    const QLocale locale;
    //: width and height in pixels, dots per inch
    return Words::tr("%1 × %2 pixels at %3 dpi")
        .arg(locale.toString(size.pixels.width()), locale.toString(size.pixels.height()),
             locale.toString(qRound(size.dpi)));
}

QString suggestedFileName(const Drawn &drawn)
{
    QStringList periods;
    for (const Pane pane : askedPanes(drawn.shown.mode))
        if (const QString period = periodName(drawn, pane); !period.isEmpty())
            periods << period;
    QString name = pictureTitle(drawn);
    if (periods.size() == 2)
        //: two periods, each "2026-03-02 to 2026-03-29", in the name of a file
        name += QLatin1Char(' ') + Words::tr("%1 and %2").arg(periods[0], periods[1]);
    else if (!periods.isEmpty())
        name += QLatin1Char(' ') + periods.front();
    name.replace(QRegularExpression(QStringLiteral(R"([/\\:*?"<>|])")), QStringLiteral("-"));
    return name + QStringLiteral(".png");
}

}   // namespace floorscope
