// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/overlay.h"

#include "render/blend.h"

#include <cmath>

namespace floorscope {

namespace {

/// A centre that lies closer than this to the line between two cells lies on it: rounding decides nothing.
constexpr double kOnTheLine = 1e-7;

/// −1 where there is no texel.
int columnAt(double u, int columns)
{
    const double column = std::floor(u + kOnTheLine);
    return column >= 0.0 && column < columns ? static_cast<int>(column) : -1;
}

/// Texel rows count downward, so the cell with the larger y is the row above the line.
int rowAt(double v, int rows)
{
    const double row = std::ceil(v - kOnTheLine) - 1.0;
    return row >= 0.0 && row < rows ? static_cast<int>(row) : -1;
}

const QRgb *pixelRow(const QImage &image, int row)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(row));
}

/// Upright views: every row has the same columns, so they are found once.
std::vector<int> texelColumns(int width, const QImage &cells, const QTransform &toTexel)
{
    std::vector<int> columns(static_cast<std::size_t>(width));
    for (int x = 0; x < width; ++x)
        columns[static_cast<std::size_t>(x)] = columnAt(toTexel.m11() * (x + 0.5) + toTexel.dx(), cells.width());
    return columns;
}

template <Blend mode>
void lay(QRgb texel, QRgb &pixel)
{
    if (qAlpha(texel) != 0)
        pixel = blendedBy<mode>(pixel, texel);
}

template <Blend mode>
void blendUpright(QImage &target, const QImage &cells, const QTransform &toTexel, QRgb beyond)
{
    const std::vector<int> columns = texelColumns(target.width(), cells, toTexel);
    for (int y = 0; y < target.height(); ++y) {
        const int row = rowAt(toTexel.m22() * (y + 0.5) + toTexel.dy(), cells.height());
        if (row < 0 && beyond == 0)
            continue;
        const QRgb *texels = row < 0 ? nullptr : pixelRow(cells, row);
        auto *pixel = reinterpret_cast<QRgb *>(target.scanLine(y));
        for (const int column : columns)
            lay<mode>(texels && column >= 0 ? texels[column] : beyond, *pixel++);
    }
}

template <Blend mode>
void blendTurned(QImage &target, const QImage &cells, const QTransform &toTexel, QRgb beyond)
{
    for (int y = 0; y < target.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(target.scanLine(y));
        const double u0 = toTexel.m21() * (y + 0.5) + toTexel.dx();
        const double v0 = toTexel.m22() * (y + 0.5) + toTexel.dy();
        for (int x = 0; x < target.width(); ++x) {
            const int column = columnAt(toTexel.m11() * (x + 0.5) + u0, cells.width());
            const int row = rowAt(toTexel.m12() * (x + 0.5) + v0, cells.height());
            lay<mode>(column < 0 || row < 0 ? beyond : pixelRow(cells, row)[column], line[x]);
        }
    }
}

template <Blend mode>
void blendWith(QImage &target, const CellImage &cells, const QTransform &toTexel)
{
    if (toTexel.m12() == 0.0 && toTexel.m21() == 0.0)
        blendUpright<mode>(target, cells.pixels(), toTexel, cells.beyond());
    else
        blendTurned<mode>(target, cells.pixels(), toTexel, cells.beyond());
}

}   // namespace

void blendCells(QImage &target, const CellImage &cells, const Placement &view, Blend blend)
{
    const Placement::Matrix &f = view.pixelToMetre();
    const QTransform toTexel = QTransform(f[0], f[3], f[1], f[4], f[2], f[5]) * cells.floorToTexel();
    switch (blend) {
    case Blend::Over: return blendWith<Blend::Over>(target, cells, toTexel);
    case Blend::Multiply: return blendWith<Blend::Multiply>(target, cells, toTexel);
    case Blend::Screen: return blendWith<Blend::Screen>(target, cells, toTexel);
    }
}

}   // namespace floorscope
