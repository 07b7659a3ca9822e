// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <vector>

namespace floorscope {

/// A smooth surface over a rectangle of the floor and what lies on it, as numbers and pixels alone. Places are metres
/// from the middle of the rectangle, x to the right and y away from the eye as long as it is not turned.
struct ReliefShape
{
    std::vector<float> x;         ///< growing, from one edge of the rectangle to the other, 0 between them
    std::vector<float> y;         ///< growing, likewise
    std::vector<float> heights;   ///< 0, on the ground, to 1; one for each x and y, row by row, the smallest y first
    float fullHeight = 1.0F;      ///< metres that height 1 stands for
    QImage cover;                 ///< lies on it, upright: its lowest line along the smallest y
    std::vector<float> lines;     ///< heights of lines along the far edges; none: the edges have no lines either
    QRgb ground = 0xffffffff;     ///< round it
    QRgb line = 0xff000000;
};

/// From where a relief is seen: a parallel projection, the middle of the rectangle at half the height in the middle of
/// the picture.
struct ReliefView
{
    double turnDegrees = 0.0;   ///< of the relief, counter-clockwise from above
    double tiltDegrees = 90.0;
    double pixelsPerMetre = 1.0;
    QSize size;           ///< of the picture
    bool quick = false;   ///< while it is turned: edges may be rough
};

/// Draws reliefs: a seam, behind which is what may be absent.
class ReliefPainter
{
public:
    virtual ~ReliefPainter() = default;
    virtual void setShape(const ReliefShape &shape) = 0;
    /// Null where it cannot be drawn.
    [[nodiscard]] virtual QImage paint(const ReliefView &view) = 0;
};

/// The one function of the module, and its name there; a change of what is above changes the number. It may be called
/// where a context of OpenGL can be made current, and nowhere else.
using MakeReliefPainter = ReliefPainter *(*)();
inline constexpr const char *kMakeReliefPainter = "floorscope_make_relief_painter_1";
inline constexpr const char *kReliefModule = "floorscope_relief";

}   // namespace floorscope
