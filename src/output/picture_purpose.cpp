// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture_purpose.h"

#include "base/clean_line.h"
#include "output/picture_title.h"
#include "service/presets.h"
#include "service/shown_hours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <variant>

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
    const std::vector<DayRange> days = fetched ? std::vector<DayRange>{firstAndLastDay(*fetched)}
        : map                                  ? shownDays(*map)
                                               : std::vector<DayRange>();
    if (days.empty())
        return {};
    //: first and last day in the name of a file
    return Words::tr("%1 to %2")
        .arg(days.front().first.toString(Qt::ISODate), days.back().second.toString(Qt::ISODate));
}

/// Without what a file system refuses.
QString withoutRefused(QString name)
{
    return name.replace(QRegularExpression(QStringLiteral(R"([/\\:*?"<>|])")), QStringLiteral("-"));
}

/// None of opened files.
ChosenFloor askedFloor(const Drawn &page)
{
    const auto *floor = std::get_if<ChosenFloor>(&page.shown.source);
    return floor ? *floor : ChosenFloor();
}

/// Names that would be one file get `more` of their page.
QStringList toldApart(const QStringList &names, const std::vector<Drawn> &pages, QString (*more)(const Drawn &page))
{
    QStringList files;
    for (const QString &name : names)
        files << withoutRefused(name).toCaseFolded();
    QStringList apart;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString added = cleanLine(more(pages[static_cast<std::size_t>(i)]));
        apart << (files.count(files[i]) > 1 && !added.isEmpty() ? QStringLiteral("%1 (%2)").arg(names[i], added)
                                                                : names[i]);
    }
    return apart;
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

QString suggestedFileName(const Drawn &drawn, const QString &name)
{
    QStringList periods;
    for (const Pane pane : askedPanes(drawn.shown.mode))
        if (const QString period = periodName(drawn, pane); !period.isEmpty())
            periods << period;
    QString file = name;
    if (periods.size() == 2)
        //: two periods, each "2026-03-02 to 2026-03-29", in the name of a file
        file += QLatin1Char(' ') + Words::tr("%1 and %2").arg(periods[0], periods[1]);
    else if (!periods.isEmpty())
        file += QLatin1Char(' ') + periods.front();
    return withoutRefused(file) + QStringLiteral(".png");
}

QString suggestedFileName(const Drawn &drawn)
{
    return suggestedFileName(drawn, pictureTitle(drawn));
}

QStringList pageNames(const std::vector<Drawn> &pages)
{
    QStringList titles;
    for (const Drawn &page : pages)
        titles << pictureTitle(page);
    const auto building = [](const Drawn &page) {
        return page.answers.floor ? page.answers.floor->building : QString();
    };
    const auto id = [](const Drawn &page) { return askedFloor(page).spaceId; };
    const auto account = [](const Drawn &page) { return askedFloor(page).account; };
    return toldApart(toldApart(toldApart(titles, pages, building), pages, id), pages, account);
}

}   // namespace floorscope
