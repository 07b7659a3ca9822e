// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cell_image.h"

#include "base/portable.h"
#include "base/texel.h"
#include "base/two_threads.h"
#include "render/map_painter.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// One plain loop, so that the compiler makes it wide.
FLOORSCOPE_VECTOR_CLONES void halveRows(const QRgb *upper, const QRgb *lower, int count, QRgb *half)
{
    for (int i = 0; i < count; ++i)
        half[i] = averaged(upper[2 * i], upper[2 * i + 1], lower[2 * i], lower[2 * i + 1]);
}

QImage halvedCells(const QImage &image)
{
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, QImage::Format_ARGB32_Premultiplied);
    const std::vector<QRgb> beyond(static_cast<std::size_t>(image.width()),
                                   0);   // what lies past the edge counts as transparent
    for (int row = 0; row < half.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(half.scanLine(row));
        const auto *upper = reinterpret_cast<const QRgb *>(image.constScanLine(2 * row));
        const auto *lower = 2 * row + 1 < image.height()
            ? reinterpret_cast<const QRgb *>(image.constScanLine(2 * row + 1))
            : beyond.data();
        halveRows(upper, lower, image.width() / 2, line);
        if (image.width() % 2 == 1)
            line[half.width() - 1] = averaged(upper[image.width() - 1], 0, lower[image.width() - 1], 0);
    }
    return half;
}

}   // namespace

QRgb premultiplied(const Paint &paint, double opacity)
{
    const double alpha = std::round(255.0 * paint.opacity * opacity) / 255.0;
    const auto part = [&](std::uint8_t channel) { return static_cast<int>(std::lround(channel * alpha)); };
    return qRgba(part(paint.color.r), part(paint.color.g), part(paint.color.b),
                 static_cast<int>(std::lround(255.0 * alpha)));
}

namespace {

/// The texel of each step of the color bar, and before them that of a cell without a step: each is what
/// `premultiplied(paintAt(value))` yields.
std::vector<QRgb> texelTable(const ColorScale &scale, double opacity)
{
    std::vector<QRgb> texels{premultiplied(scale.paintAt(0.0), opacity)};
    for (std::size_t step = 0; step < ColorScale::kSteps; ++step)
        texels.push_back(premultiplied(scale.paintAtStep(step), opacity));
    return texels;
}

/// Gives one texel to all cells that `isMeant` names by their index.
template <typename IsMeant>
void paintCells(const GridFrame &frame, QImage &image, QRgb texel, IsMeant isMeant)
{
    for (int row = 0; row < frame.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(frame.rows - 1 - row));
        for (int column = 0; column < frame.columns; ++column)
            if (isMeant(frame.index(column, row)))
                line[column] = texel;
    }
}

/// How often texels of that side have to be halved for a view. The same for shifted views.
int halvings(double side, const Placement &view)
{
    const Placement::Matrix &m = view.pixelToMetre();
    const double area = std::sqrt(std::abs(m[0] * m[4] - m[1] * m[3])) / side;
    // a texel as wide and high as the upright box round a pixel holds the centre of one, however the view is turned
    const double box = std::max(std::abs(m[0]) + std::abs(m[1]), std::abs(m[3]) + std::abs(m[4])) / side;
    constexpr double kDust = 1e-9;
    return area > 1.0 + kDust ? static_cast<int>(std::ceil(std::log2(box) - kDust)) : 0;
}

/// Row `row` of a field of so many rows, in an image that nobody else holds; row 0 is the lowest.
QRgb *texelRow(uchar *bits, qsizetype bytesPerRow, int rows, int row)
{
    return reinterpret_cast<QRgb *>(bits + bytesPerRow * (rows - 1 - row));
}

/// The texels of each cell's step of the color bar.
void colorSteps(const FieldLayer &field, double opacity, QImage &image)
{
    const GridFrame &frame = field.frame;
    const std::vector<QRgb> texels = texelTable(field.scale, opacity);
    const auto color = [&field, &frame, table = texels.data() + 1, bits = image.bits(),
                        bytes = image.bytesPerLine()](int first, int end) {
        std::vector<int> steps(static_cast<std::size_t>(frame.columns));
        for (int row = first; row < end; ++row) {
            field.scale.stepsAt(field.values.values().data() + frame.index(0, row), steps.size(), steps.data());
            std::transform(steps.begin(), steps.end(), texelRow(bits, bytes, frame.rows, row),
                           [table](int step) { return table[step]; });
        }
    };
    inTwoThreads(frame.rows, frame.cellCount(), color);
}

/// A sixth of each channel, opacity too: what is multiplied or laid on shows as much less.
QRgb paled(QRgb texel)
{
    const auto part = [](int channel) { return (channel + kPaleParts / 2) / kPaleParts; };
    return qRgba(part(qRed(texel)), part(qGreen(texel)), part(qBlue(texel)), part(qAlpha(texel)));
}

void paleCells(const FieldLayer &field, QImage &image)
{
    const GridFrame &frame = field.frame;
    for (int row = 0; row < frame.rows; ++row) {
        QRgb *line = texelRow(image.bits(), image.bytesPerLine(), frame.rows, row);
        for (int column = 0; column < frame.columns; ++column)
            if (field.pale[frame.index(column, row)] != 0)
                line[column] = paled(line[column]);
    }
}

}   // namespace

QImage colorCells(const FieldLayer &field, double opacity)
{
    const GridFrame &frame = field.frame;
    QImage image(frame.columns, frame.rows, QImage::Format_ARGB32_Premultiplied);
    colorSteps(field, opacity, image);
    if (!field.pale.empty())
        paleCells(field, image);
    // a checkerboard's black says that nothing was detected, which is not known where no sensor is
    if (!field.covered.empty() && field.scale.isCheckerboard())
        paintCells(frame, image, premultiplied(kBeyondCheckerboard, opacity),
                   [&](std::size_t cell) { return field.covered[cell] == 0 && field.values[cell] == 0.0; });
    if (!field.withheld.empty() && field.scale.isCheckerboard())
        paintCells(frame, image, premultiplied(kBeyondCheckerboard, opacity),
                   [&](std::size_t cell) { return field.withheld[cell] != 0; });
    if (!field.tooFew.empty())
        paintCells(frame, image, premultiplied(kTooFew, opacity),
                   [&](std::size_t cell) { return field.tooFew[cell] != 0; });
    return image;
}

CellImage::CellImage(const FieldLayer &field, double opacity, const Placement &view)
{
    if (field.frame.cellCount() == 0)
        return;
    if (field.scale.isCheckerboard())
        m_beyond = premultiplied(kBeyondCheckerboard, opacity);
    m_pixels = colorCells(field, opacity);
    double texel = metres(field.frame.cellSize);
    for (int left = halvings(texel, view); left > 0 && std::max(m_pixels.width(), m_pixels.height()) > 1; --left) {
        m_pixels = halvedCells(m_pixels);
        texel *= 2.0;
    }
    const double top = field.frame.minY + field.frame.rows * metres(field.frame.cellSize);
    m_floorToTexel = QTransform(1.0 / texel, 0.0, 0.0, -1.0 / texel, -field.frame.minX / texel, top / texel);
}

}   // namespace floorscope
