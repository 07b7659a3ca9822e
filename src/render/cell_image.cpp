// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cell_image.h"

#include "base/portable.h"
#include "base/texel.h"
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

}   // namespace

QImage colorCells(const FieldLayer &field, double opacity)
{
    const GridFrame &frame = field.frame;
    QImage image(frame.columns, frame.rows, QImage::Format_ARGB32_Premultiplied);
    const std::vector<QRgb> texels = texelTable(field.scale, opacity);
    std::vector<int> steps(static_cast<std::size_t>(frame.columns));
    for (int row = 0; row < frame.rows; ++row) {
        field.scale.stepsAt(field.values.data() + frame.index(0, row), steps.size(), steps.data());
        const QRgb *table = texels.data() + 1;
        std::transform(steps.begin(), steps.end(), reinterpret_cast<QRgb *>(image.scanLine(frame.rows - 1 - row)),
                       [table](int step) { return table[step]; });
    }
    // a checkerboard's black says that nothing was detected, which is not known where no sensor is
    if (!field.covered.empty() && field.scale.isCheckerboard())
        paintCells(frame, image, premultiplied(kBeyondCheckerboard, opacity),
                   [&](std::size_t cell) { return field.covered[cell] == 0 && field.values[cell] == 0.0; });
    if (!field.tooFew.empty())
        paintCells(frame, image, premultiplied(kTooFew, opacity),
                   [&](std::size_t cell) { return field.tooFew[cell] != 0; });
    return image;
}

CellImage::CellImage(const FieldLayer &field, double opacity) : m_frame(field.frame)
{
    if (field.frame.cellCount() == 0)
        return;
    if (field.scale.isCheckerboard())
        m_beyond = premultiplied(kBeyondCheckerboard, opacity);
    m_levels.push_back(colorCells(field, opacity));
    while (std::max(m_levels.back().width(), m_levels.back().height()) > 1)
        m_levels.push_back(halvedCells(m_levels.back()));
}

CellImage::Level CellImage::levelFor(const Placement::Matrix &pixelToMetre) const
{
    static const QImage none(0, 0, QImage::Format_ARGB32_Premultiplied);
    if (m_levels.empty())
        return {&none, {}};
    const Placement::Matrix &m = pixelToMetre;
    const double side = metres(m_frame.cellSize);
    const double area = std::sqrt(std::abs(m[0] * m[4] - m[1] * m[3])) / side;
    // a texel as wide and high as the upright box round a pixel holds the centre of one, however the view is turned
    const double box = std::max(std::abs(m[0]) + std::abs(m[1]), std::abs(m[3]) + std::abs(m[4])) / side;
    constexpr double kDust = 1e-9;
    const double wanted = area > 1.0 + kDust ? std::ceil(std::log2(box) - kDust) : 0.0;
    const std::size_t level = std::min(static_cast<std::size_t>(wanted), m_levels.size() - 1);
    const double texel = side * std::pow(2.0, static_cast<double>(level));
    const double top = m_frame.minY + m_frame.rows * side;
    return {&m_levels[level], QTransform(1.0 / texel, 0.0, 0.0, -1.0 / texel, -m_frame.minX / texel, top / texel),
            m_beyond};
}

}   // namespace floorscope
