// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_output.h"

#include "arguments.h"
#include "render/png_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PictureOutput", text);
}

Result<PictureSize> readPictureSize(const QCommandLineParser &options)
{
    PictureSize size = forSlide();
    const Result<std::optional<QSize>> pixels = readSize(options);
    if (!pixels)
        return tl::unexpected(pixels.error());
    const Result<double> dpi = readNumber(options, "dpi", 20.0, 2400.0, size.dpi);
    if (!dpi)
        return tl::unexpected(dpi.error());
    size.pixels = pixels->value_or(size.pixels);
    size.dpi = *dpi;
    return size;
}

std::optional<FloorRect> boundsOf(const AnyHeatmap &map)
{
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        return heatmap->bounds;
    const ShareMap &share = std::get<ShareMap>(map);
    return share.grid.isEmpty() ? std::nullopt : std::optional(share.grid.frame().bounds());
}

} // namespace

Result<PictureRequest> readPictureRequest(const QCommandLineParser &options, Console &console)
{
    const Result<QString> output = readOutput(options);
    if (!output)
        return tl::unexpected(output.error());
    const Result<Look> look = readLook(options);
    if (!look)
        return tl::unexpected(look.error());
    const Result<PictureSize> size = readPictureSize(options);
    if (!size)
        return tl::unexpected(size.error());
    const Result<PlanInput> plan = readPlan(options, console);
    if (!plan)
        return tl::unexpected(plan.error());
    return PictureRequest{*output, *look, *plan, *size};
}

QString titleOf(const AnyHeatmap &map, const QString &file)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    return heatmap && !heatmap->spaceId.isEmpty() ? heatmap->spaceId : QFileInfo(file).completeBaseName();
}

Result<Drawn> drawnOf(const AnyHeatmap &map, const QStringList &files, const PictureRequest &request)
{
    Drawn drawn;
    drawn.look = request.look;
    drawn.title = titleOf(map, files.front());
    if (files.size() > 1 && std::holds_alternative<Heatmap>(map) && std::get<Heatmap>(map).spaceId.isEmpty())
        drawn.title = tr(QT_TRANSLATE_NOOP("PictureOutput", "%1 and %2 more")).arg(drawn.title).arg(files.size() - 1);
    DrawnPeriod period;
    period.map = map;
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        period.askedHours = static_cast<double>(askedSeconds(*heatmap)) / 3600.0;
    drawn.period = std::move(period);
    placePlan(drawn, request.plan, boundsOf(map));
    return drawn;
}

void sayAboutPicture(const AnyHeatmap &map, const PictureRequest &request, Console &console)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    if (heatmap && !heatmap->observedHours && request.look.unit == Unit::PerHour)
        console.say(tr(QT_TRANSLATE_NOOP("PictureOutput", "The observed hours are unknown, so totals are drawn; tell them with: floorscope merge --exposure 168h FILE -o FILE")));
    if (!heatmap)
        console.say(tr(QT_TRANSLATE_NOOP("PictureOutput", "The file holds shares of the busiest cell (0 to 1), not counts; that is what is drawn.")));
    for (const QString &note : request.plan.notes)
        console.say(note);
}

Result<void> savePicture(const QString &path, const QImage &image, double dpi, const Drawn &drawn)
{
    const QMap<QString, QString> texts{{QStringLiteral("Software"), QStringLiteral("Floorscope " FLOORSCOPE_VERSION)},
                                       {QStringLiteral("Description"), sceneOf(drawn, drawn.mode == ViewMode::Compare ? Pane::Change : Pane::Single)
                                                                           .caption.join(QStringLiteral(" · "))}};
    return writePng(path, image, dpi, texts);
}

} // namespace floorscope
