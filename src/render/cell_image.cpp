// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cell_image.h"

#include "render/map_painter.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// The mean of up to four texels; what lies past the edge counts as transparent.
QRgb meanOf(const QImage &image, int column, int row)
{
    int sum[4] = {0, 0, 0, 0};
    for (int dy = 0; dy < 2; ++dy) {
        if (row + dy >= image.height())
            continue;
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(row + dy));
        for (int dx = 0; dx < 2 && column + dx < image.width(); ++dx) {
            const QRgb texel = line[column + dx];
            sum[0] += qRed(texel);
            sum[1] += qGreen(texel);
            sum[2] += qBlue(texel);
            sum[3] += qAlpha(texel);
        }
    }
    return qRgba((sum[0] + 2) / 4, (sum[1] + 2) / 4, (sum[2] + 2) / 4, (sum[3] + 2) / 4);
}

QImage halved(const QImage &image)
{
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < half.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(half.scanLine(row));
        for (int column = 0; column < half.width(); ++column)
            line[column] = meanOf(image, 2 * column, 2 * row);
    }
    return half;
}

} // namespace

QRgb premultiplied(const Paint &paint, double opacity)
{
    const double alpha = std::round(255.0 * paint.opacity * opacity) / 255.0;
    const auto part = [&](std::uint8_t channel) { return static_cast<int>(std::lround(channel * alpha)); };
    return qRgba(part(paint.color.r), part(paint.color.g), part(paint.color.b), static_cast<int>(std::lround(255.0 * alpha)));
}

QImage colorCells(const FieldLayer &field, double opacity)
{
    const GridFrame &frame = field.frame;
    QImage image(frame.columns, frame.rows, QImage::Format_ARGB32_Premultiplied);
    const bool checkerboard = field.scale.look().style == Style::Checkerboard && !field.scale.isChange();
    const QRgb nothing = premultiplied(field.scale.paintOf(0.0), opacity);
    for (int row = 0; row < frame.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(frame.rows - 1 - row));
        for (int column = 0; column < frame.columns; ++column) {
            const std::size_t index = frame.index(column, row);
            const bool uncovered = !field.covered.empty() && field.covered[index] == 0;
            const double value = field.values[index];
            if (value == 0.0)
                line[column] = uncovered && checkerboard ? 0 : nothing;
            else
                line[column] = premultiplied(field.scale.paintOf(value), opacity);
        }
    }
    return image;
}

CellImage::CellImage(const FieldLayer &field, double opacity) : m_frame(field.frame)
{
    if (field.frame.cellCount() == 0)
        return;
    m_levels.push_back(colorCells(field, opacity));
    while (std::max(m_levels.back().width(), m_levels.back().height()) > 64)
        m_levels.push_back(halved(m_levels.back()));
}

CellImage::Level CellImage::levelFor(double metresPerPixel) const
{
    static const QImage none(0, 0, QImage::Format_ARGB32_Premultiplied);
    if (m_levels.empty())
        return {&none, {}};
    // one level coarser for each doubling beyond a pixel of a cell
    const double cells = metresPerPixel / metres(m_frame.cellSize);
    const double wanted = cells > 1.0 ? std::floor(std::log2(cells) + 0.5) : 0.0;
    const std::size_t level = std::min(static_cast<std::size_t>(wanted), m_levels.size() - 1);
    const double texel = metres(m_frame.cellSize) * std::pow(2.0, static_cast<double>(level));
    const double top = m_frame.minY + m_frame.rows * metres(m_frame.cellSize);
    return {&m_levels[level], QTransform(1.0 / texel, 0.0, 0.0, -1.0 / texel, -m_frame.minX / texel, top / texel)};
}

} // namespace floorscope
