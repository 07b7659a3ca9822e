// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ground.h"

#include "render/blend.h"
#include "render/cell_image.h"
#include "render/plan_tone.h"
#include "render/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace floorscope {

namespace {

constexpr int kMostTint = 24;          ///< between the channels of a plain ground
constexpr int kLightest = 200;         ///< grey from which on multiplying leaves colors readable
constexpr int kDarkest = 60;           ///< … and up to which screening does
constexpr int kMostApart = 48;         ///< in a channel: what looks like the ground's own color
constexpr double kMostOthers = 0.12;   ///< share of cells on another color: walls and letters

using Tally = std::array<std::array<std::size_t, 256>, 3>;

int channel(QRgb color, std::size_t which)
{
    return which == 0 ? qRed(color) : which == 1 ? qGreen(color) : qBlue(color);
}

/// The plan's smallest level as it lies on the floor.
class SmallPlan
{
public:
    SmallPlan(const PlanLayer &plan, QRgb paper)
        : m_pixels(plan.levels.back()),
          m_placement(plan.placement),
          m_across(m_pixels.width() / plan.units.width()),
          m_down(m_pixels.height() / plan.units.height()),
          m_paper(paper),
          m_tone(plan.tone),
          m_fadesTo(plan.paper)
    {
    }

    [[nodiscard]] QRgb at(FloorPoint place) const
    {
        const PixelPoint unit = m_placement.toPixel(place);
        const double x = std::floor(unit.x * m_across), y = std::floor(unit.y * m_down);
        if (!(x >= 0.0 && y >= 0.0 && x < m_pixels.width() && y < m_pixels.height()))
            return m_paper;
        const auto *line = reinterpret_cast<const QRgb *>(m_pixels.constScanLine(static_cast<int>(y)));
        const QRgb pixel = toned(line[static_cast<std::size_t>(x)], m_tone, m_fadesTo);
        return m_pixels.hasAlphaChannel() ? blendedBy<Blend::Over>(m_paper, pixel) : pixel | 0xff000000;
    }

private:
    const QImage &m_pixels;
    const Placement &m_placement;
    double m_across;
    double m_down;
    QRgb m_paper;
    PlanTone m_tone;
    int m_fadesTo;
};

std::vector<QRgb> colorsUnder(const SmallPlan &plan, const GridFrame &frame, const std::vector<std::uint8_t> &marked)
{
    std::vector<QRgb> colors;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (marked[frame.index(column, row)])
                colors.push_back(plan.at({frame.centreX(column), frame.centreY(row)}));
    return colors;
}

QRgb medianColor(const std::vector<QRgb> &colors)
{
    Tally tally{};
    for (const QRgb color : colors)
        for (std::size_t i = 0; i < tally.size(); ++i)
            ++tally[i][static_cast<std::size_t>(channel(color, i))];
    std::array<int, 3> median{};
    for (std::size_t i = 0; i < tally.size(); ++i)
        for (std::size_t seen = tally[i][0]; 2 * seen < colors.size(); seen += tally[i][std::size_t(median[i])])
            ++median[i];
    return qRgb(median[0], median[1], median[2]);
}

QRgb meanColor(const std::vector<QRgb> &colors)
{
    std::array<double, 3> sum{};
    for (const QRgb color : colors)
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += channel(color, i);
    const auto mean = [&](std::size_t i) { return qRound(sum[i] / static_cast<double>(colors.size())); };
    return qRgb(mean(0), mean(1), mean(2));
}

int apart(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

bool isNearlyWhiteOrBlack(QRgb color)
{
    const auto ends = std::minmax({qRed(color), qGreen(color), qBlue(color)});
    const int grey = qGray(color);
    return ends.second - ends.first <= kMostTint && (grey >= kLightest || grey <= kDarkest);
}

}   // namespace

bool isDark(const PlanLayer &plan)
{
    return (plan.paper == 0) != (plan.tone == PlanTone::Inverted);
}

std::optional<Ground> groundUnder(const PlanLayer &plan, const GridFrame &frame,
                                  const std::vector<std::uint8_t> &marked, QRgb paper)
{
    if (plan.levels.empty())
        return std::nullopt;
    const std::vector<QRgb> colors = colorsUnder(SmallPlan(plan, paper), frame, marked);
    if (colors.empty())
        return std::nullopt;
    const QRgb median = medianColor(colors);
    const auto others =
        std::count_if(colors.begin(), colors.end(), [median](QRgb color) { return apart(color, median) > kMostApart; });
    Ground ground;
    ground.plain =
        isNearlyWhiteOrBlack(median) && static_cast<double>(others) <= kMostOthers * static_cast<double>(colors.size());
    ground.color = ground.plain ? median : meanColor(colors);
    ground.dark = qGray(ground.color) < 128;
    return ground;
}

Blend blendOn(const Ground &ground, const Look &look)
{
    return ground.plain ? blendFor(look, ground.dark) : look.blend.value_or(Blend::Over);
}

QRgb greyed(QRgb premultiplied, int grey)
{
    const int alpha = qAlpha(premultiplied);
    const int level = std::min(alpha, (qGray(premultiplied) + productOf255ths(grey, alpha)) / 2);
    return qRgba(level, level, level, alpha);
}

QRgb groundColor(const Scene &scene)
{
    return scene.ground.value_or(paperColor(scene.dark).rgb());
}

QColor seenOnGround(const Scene &scene, const Paint &paint)
{
    return QColor(blended(groundColor(scene), premultiplied(paint, scene.opacity), scene.blend));
}

}   // namespace floorscope
