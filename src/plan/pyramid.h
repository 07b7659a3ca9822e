// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/picture_turn.h"
#include "plan/plan_image.h"

#include <array>
#include <limits>
#include <vector>

namespace floorscope {

/// The levels that are kept, both included, besides the smallest one.
struct LevelRange
{
    int first = 0;
    int last = std::numeric_limits<int>::max();
};
/// `size` after `halvings`: an odd last row or column stays.
[[nodiscard]] QSize halvedSize(QSize size, int halvings);
/// Bytes of a pyramid whose largest level has `size` pixels.
[[nodiscard]] qint64 pyramidBytes(QSize size);
/// How often the sides have to be halved for the pyramid to fit.
[[nodiscard]] int halvingsFor(QSize size, qint64 memory);
/// Those of a plan of that size that `wanted` asks for: first of all what fits into its memory.
[[nodiscard]] LevelRange levelsFor(QSize size, const PlanLevels &wanted);
/// Bytes of those levels of a picture of that size.
[[nodiscard]] qint64 levelBytes(QSize size, const LevelRange &kept);

struct Pyramid
{
    std::vector<QImage> levels;
    bool dark = false;   ///< mean lightness of the smallest level, over white, is under one half; kept or not
};

/// Makes a pyramid of a picture's rows as they come, so that no larger level than the first that is kept is ever in
/// memory. Each pixel is the mean of four of the level before, of which an odd last row or column, as it is shown,
/// counts twice: the levels of a turned picture are the same to the bit whether it is turned first or halved first.
class PyramidMaker
{
public:
    /// `stored`: the size before the turn. `format`: RGB32 or ARGB32_Premultiplied.
    PyramidMaker(QSize stored, int orientation, QImage::Format format, LevelRange kept);

    /// False where there is not enough memory.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// The next row from the top; it stays as it is until the one after it was taken.
    void take(const QRgb *row) { take(0, row); }
    /// After all rows.
    [[nodiscard]] Pyramid finish();

private:
    struct Level
    {
        QSize stored;
        QImage image = {};              ///< as it is shown; null: not kept
        uchar *origin = nullptr;        ///< of the stored pixel (0, 0)
        std::ptrdiff_t nextInRow = 0;   ///< bytes
        std::ptrdiff_t nextRow = 0;
        std::array<std::vector<QRgb>, 2> rows = {};   ///< the last two that were made
        const QRgb *unpaired = nullptr;               ///< the row that waits for another one
        int taken = 0;
    };

    void keep(Level &level, QImage::Format format);
    static void put(const Level &level, int at, const QRgb *row);
    void take(std::size_t number, const QRgb *row);
    void halve(std::size_t number, const QRgb *upper, const QRgb *lower);
    void addLightness(const QRgb *row, int width);

    std::vector<Level> m_levels;
    int m_orientation;
    bool m_transparent;
    bool m_ready = true;
    double m_lightness = 0.0;
};

/// The pyramid of a picture in memory, in its own format.
[[nodiscard]] Pyramid makePyramid(const QImage &image, const LevelRange &kept);

}   // namespace floorscope
