// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture.h"

#include "output/page_parts.h"
#include "render/cell_image.h"
#include "render/legend.h"
#include "render/map_painter.h"
#include "words/caption.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace floorscope {

namespace {

constexpr double kCaptionPoints = 12.0;
constexpr double kLegendPoints = 9.0;
constexpr double kSmallestPoints = 7.0;
constexpr double kPlainPixelsPerMetre = 20.0;

/// As tall as `points` on paper, at least 7 pt; only on a picture that is too small for that does the text shrink with
/// it.
double textHeight(double points, const PictureSize &size)
{
    const double point = size.dpi / 72.0;
    const double fitting = std::min(size.pixels.width() / 90.0, size.pixels.height() / 45.0);
    const double legend =
        std::min(kLegendPoints * point, std::max(fitting, std::min(kSmallestPoints * point, 1.5 * fitting)));
    return std::max(7.0, legend * points / kLegendPoints);
}

/// The plan's own pixels, whatever its units are.
Placement ownPixels(const PlanLayer &plan)
{
    const QSize size = plan.levels.front().size();
    const Placement::Matrix &m = plan.placement.metreToPixel();
    const double fx = size.width() / plan.units.width();
    const double fy = size.height() / plan.units.height();
    // never fails: the plan's own placement has an inverse, and both factors are positive
    return *Placement::fromMetreToPixel({m[0] * fx, m[1] * fx, m[2] * fx, m[3] * fy, m[4] * fy, m[5] * fy});
}

BandedPicture makeBands(const Scene &scene, const Placement &view, QSize size)
{
    const std::optional<CellImage> cells =
        scene.field ? std::optional<CellImage>(std::in_place, *scene.field, scene.opacity, view) : std::nullopt;
    return {size, [scene, view, cells](const QRect &band) {
                return paintMap(scene, cells ? &*cells : nullptr, view.shifted(-band.x(), -band.y()), band.size(),
                                false);
            }};
}

/// What a picture's file says about itself.
QMap<QString, QString> pngTexts(const Scene &scene)
{
    return {{QStringLiteral("Software"), QStringLiteral("Floorscope " FLOORSCOPE_VERSION)},
            {QStringLiteral("Description"), captionText(scene.caption)}};
}

void paintScenes(QPainter &painter, const Scenes &scenes, const PictureSize &size)
{
    const double margin = std::min(size.pixels.width(), size.pixels.height()) * 0.025;
    const QRectF page = QRectF(QPointF(), QSizeF(size.pixels)).adjusted(margin, margin, -margin, -margin);
    const double caption = textHeight(kCaptionPoints, size);
    const double used = paintCaption(painter, page, scenes.main.caption, caption, lightTheme());
    paintMaps(painter, page.adjusted(0, used + caption * 0.6, 0, 0), scenes, textHeight(kLegendPoints, size));
}

QImage scenesImage(const Scenes &scenes, const PictureSize &size)
{
    QImage image(size.pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintScenes(painter, scenes, size);
    return image;
}

}   // namespace

PictureSize forSlide()
{
    return {{2560, 1440}, 192.0};
}

PictureSize forPage()
{
    return {{3508, 2480}, 300.0};
}

PlanLevels neededLevels(const PictureSize &size)
{
    PlanLevels levels;
    levels.drawnOn = size.part ? 0 : qint64(size.pixels.width()) * size.pixels.height();
    return levels;
}

PlanLevels neededLevelsOfPlain()
{
    PlanLevels levels;
    levels.firstAlone = true;
    return levels;
}

void paintPicture(QPainter &painter, const Drawn &drawn, const PictureSize &size)
{
    paintScenes(painter, showingPart(makeScenes(drawn), size.part), size);
}

QImage picture(const Drawn &drawn, const PictureSize &size)
{
    return scenesImage(showingPart(makeScenes(drawn), size.part), size);
}

BandedPicture plainPicture(const Scene &scene)
{
    if (scene.plan && !scene.plan->levels.empty())
        return makeBands(scene, ownPixels(*scene.plan), scene.plan->levels.front().size());
    const QSize size(std::max(1, static_cast<int>(std::ceil(scene.extent.width() * kPlainPixelsPerMetre))),
                     std::max(1, static_cast<int>(std::ceil(scene.extent.height() * kPlainPixelsPerMetre))));
    return makeBands(scene, fitView(scene, size), size);
}

Result<void> savePicture(const Drawn &drawn, const PictureSize &size, const QString &path)
{
    const Scenes scenes = showingPart(makeScenes(drawn), size.part);
    return writePng(path, scenesImage(scenes, size), size.dpi, pngTexts(scenes.main));
}

Result<void> savePlainPicture(const Drawn &drawn, double dpi, const QString &path)
{
    const Scene scene = makeScene(drawn, mainPane(drawn.shown.mode));
    return writePng(path, plainPicture(scene), dpi, pngTexts(scene));
}

}   // namespace floorscope
