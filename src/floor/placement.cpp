// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

std::optional<Placement::Matrix> inverseMatrix(const Placement::Matrix &m)
{
    const double determinant = m[0] * m[4] - m[1] * m[3];
    const double size = std::max({std::abs(m[0]), std::abs(m[1]), std::abs(m[3]), std::abs(m[4])});
    if (!std::isfinite(determinant) || std::abs(determinant) <= size * size * 1e-12)
        return std::nullopt;
    const double a = m[4] / determinant;
    const double b = -m[1] / determinant;
    const double d = -m[3] / determinant;
    const double e = m[0] / determinant;
    return Placement::Matrix{a, b, -(a * m[2] + b * m[5]), d, e, -(d * m[2] + e * m[5])};
}

}   // namespace

Result<Placement> Placement::fromMetreToPixel(const Matrix &metreToPixel)
{
    for (const double number : metreToPixel)
        if (!std::isfinite(number))
            return failureFor(ErrorKind::BadPlacement, Reason::NumberNotFinite);
    const std::optional<Matrix> inverse = inverseMatrix(metreToPixel);
    if (!inverse)
        return failureFor(ErrorKind::BadPlacement, Reason::PlacesOnOneLine);
    return Placement(metreToPixel, *inverse);
}

PixelPoint Placement::toPixel(FloorPoint p) const
{
    return {m_toPixel[0] * p.x + m_toPixel[1] * p.y + m_toPixel[2],
            m_toPixel[3] * p.x + m_toPixel[4] * p.y + m_toPixel[5]};
}

FloorPoint Placement::toFloor(PixelPoint p) const
{
    return {m_toFloor[0] * p.x + m_toFloor[1] * p.y + m_toFloor[2],
            m_toFloor[3] * p.x + m_toFloor[4] * p.y + m_toFloor[5]};
}

double Placement::pixelsPerMetre() const
{
    return std::sqrt(std::abs(m_toPixel[0] * m_toPixel[4] - m_toPixel[1] * m_toPixel[3]));
}

bool Placement::mirrored() const
{
    // metres have y up and pixels y down, so an ordinary plan turns the sense of rotation
    return m_toPixel[0] * m_toPixel[4] - m_toPixel[1] * m_toPixel[3] > 0.0;
}

Placement Placement::scaled(double factor) const
{
    Matrix m = m_toPixel;
    for (double &number : m)
        number *= factor;
    return *fromMetreToPixel(m);
}

Placement Placement::shifted(double dx, double dy) const
{
    Matrix m = m_toPixel;
    m[2] += dx;
    m[5] += dy;
    return *fromMetreToPixel(m);
}

}   // namespace floorscope
