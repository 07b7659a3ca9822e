// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/pyramid.h"

#include "base/texel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace floorscope {

namespace {

constexpr int kSmallestLevel = 256;

bool isSmallest(QSize size)
{
    return std::max(size.width(), size.height()) <= kSmallestLevel;
}

/// The smallest level that still has a pixel for each of the picture's, however the plan lies in it.
int firstDrawn(QSize size, qint64 pixels)
{
    const double wide = std::sqrt(static_cast<double>(pixels) * size.width() / size.height());
    int level = 0;
    while (!isSmallest(halvedSize(size, level)) && halvedSize(size, level + 1).width() >= wide)
        ++level;
    return level;
}

/// Half as wide; of an odd width the last pixel, or the first one, counts twice.
void halveRow(const QRgb *upper, const QRgb *lower, int width, bool firstTwice, QRgb *half)
{
    const bool odd = width % 2 == 1;
    if (odd && firstTwice) {
        *half++ = averaged(*upper, *upper, *lower, *lower);
        ++upper, ++lower;
    }
    const int pairs = width / 2;
    for (int x = 0; x < pairs; ++x)
        half[x] = averaged(upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]);
    if (odd && !firstTwice)
        half[pairs] = averaged(upper[width - 1], upper[width - 1], lower[width - 1], lower[width - 1]);
}

}   // namespace

QSize halvedSize(QSize size, int halvings)
{
    const int more = (1 << halvings) - 1;
    return {(size.width() + more) >> halvings, (size.height() + more) >> halvings};
}

qint64 pyramidBytes(QSize size)
{
    return qint64(size.width()) * size.height() * 4 * 4 / 3;
}

int halvingsFor(QSize size, qint64 memory)
{
    int halvings = 0;
    while (halvings < 20 && pyramidBytes(halvedSize(size, halvings)) > memory)
        ++halvings;
    return halvings;
}

LevelRange levelsFor(QSize size, const PlanLevels &wanted)
{
    LevelRange kept;
    kept.first = halvingsFor(size, wanted.memory);
    if (wanted.drawnOn > 0)
        kept.first = std::max(kept.first, firstDrawn(size, wanted.drawnOn));
    if (wanted.firstAlone)
        kept.last = kept.first;
    return kept;
}

qint64 levelBytes(QSize size, const LevelRange &kept)
{
    const QSize first = halvedSize(size, kept.first);
    return kept.first == kept.last ? qint64(4) * first.width() * first.height() : pyramidBytes(first);
}

PyramidMaker::PyramidMaker(QSize stored, int orientation, QImage::Format format, LevelRange kept)
    : m_orientation(orientation), m_transparent(format != QImage::Format_RGB32)
{
    for (int number = 0;; ++number) {
        Level &level = m_levels.emplace_back(Level{halvedSize(stored, number)});
        const bool last = isSmallest(level.stored) && number >= kept.first;
        if ((number >= kept.first && number <= kept.last) || last)
            keep(level, format);
        if (number > 0)
            for (std::vector<QRgb> &row : level.rows)
                row.resize(static_cast<std::size_t>(level.stored.width()));
        if (last)
            break;
    }
}

void PyramidMaker::keep(Level &level, QImage::Format format)
{
    level.image = QImage(turnedSize(level.stored, m_orientation), format);
    m_ready = m_ready && !level.image.isNull();
    if (!m_ready)
        return;
    const std::ptrdiff_t line = level.image.bytesPerLine();
    const auto place = [&](int x, int y) {
        const QPoint shown = shownAt(x, y, level.stored, m_orientation);
        return shown.y() * line + shown.x() * static_cast<std::ptrdiff_t>(sizeof(QRgb));
    };
    level.origin = level.image.bits() + place(0, 0);
    level.nextInRow = place(1, 0) - place(0, 0);
    level.nextRow = place(0, 1) - place(0, 0);
}

void PyramidMaker::put(const Level &level, int at, const QRgb *row)
{
    const int width = level.stored.width();
    uchar *target = level.origin + at * level.nextRow;
    if (level.nextInRow == sizeof(QRgb)) {
        std::memcpy(target, row, static_cast<std::size_t>(width) * sizeof(QRgb));
        return;
    }
    for (int x = 0; x < width; ++x, target += level.nextInRow)
        *reinterpret_cast<QRgb *>(target) = row[x];
}

void PyramidMaker::take(std::size_t number, const QRgb *row)
{
    Level &level = m_levels[number];
    const int at = level.taken++;
    if (level.origin != nullptr)
        put(level, at, row);
    if (number + 1 == m_levels.size()) {
        addLightness(row, level.stored.width());
        return;
    }
    const bool odd = level.stored.height() % 2 == 1;
    const bool alone = odd && at == (rowsAreMirrored(m_orientation) ? 0 : level.stored.height() - 1);
    if (alone)
        halve(number, row, row);
    else if (level.unpaired != nullptr)
        halve(number, std::exchange(level.unpaired, nullptr), row);
    else
        level.unpaired = row;
}

void PyramidMaker::halve(std::size_t number, const QRgb *upper, const QRgb *lower)
{
    Level &next = m_levels[number + 1];
    QRgb *half = next.rows[next.taken % 2].data();
    halveRow(upper, lower, m_levels[number].stored.width(), columnsAreMirrored(m_orientation), half);
    take(number + 1, half);
}

void PyramidMaker::addLightness(const QRgb *row, int width)
{
    for (int x = 0; x < width; ++x)
        m_lightness += qGray(row[x]) + (255 - (m_transparent ? qAlpha(row[x]) : 255));
}

Pyramid PyramidMaker::finish()
{
    Pyramid pyramid;
    for (Level &level : m_levels)
        if (!level.image.isNull())
            pyramid.levels.push_back(std::move(level.image));
    const QSize smallest = m_levels.back().stored;
    pyramid.dark = m_lightness < 127.5 * smallest.width() * smallest.height();
    return pyramid;
}

Pyramid makePyramid(const QImage &image, const LevelRange &kept)
{
    // a large picture is level 0 itself: nothing copies it
    const bool itself = kept.first == 0 && !isSmallest(image.size());
    PyramidMaker maker(image.size(), kUpright, image.format(), {itself ? 1 : kept.first, kept.last});
    for (int y = 0; y < image.height(); ++y)
        maker.take(reinterpret_cast<const QRgb *>(image.constScanLine(y)));
    Pyramid pyramid = maker.finish();
    if (itself)
        pyramid.levels.insert(pyramid.levels.begin(), image);
    return pyramid;
}

}   // namespace floorscope
