// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture_purpose.h"

#include "output/picture_title.h"
#include "service/presets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ExportDialog)
};

constexpr double kScreenDpi = 96.0;

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
    QString name = pictureTitle(drawn);
    if (const std::optional<Question> question = answeredQuestion(drawn, askedPanes(drawn.shown.mode).back())) {
        const auto days = firstAndLastDay(*question);
        //: first and last day in the name of a file
        const QString both = Words::tr("%1 to %2");
        name += QLatin1Char(' ') + both.arg(days.first.toString(Qt::ISODate), days.second.toString(Qt::ISODate));
    }
    name.replace(QRegularExpression(QStringLiteral(R"([/\\:*?"<>|])")), QStringLiteral("-"));
    return name + QStringLiteral(".png");
}

}   // namespace floorscope
