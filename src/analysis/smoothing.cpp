// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/smoothing.h"

#include "analysis/gaussian.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

/// The rectangle of cells that holds a part, both ends included.
struct PartBox
{
    int left, bottom, right, top;
};

template <typename Visit>
void forEachCell(const GridFrame &frame, const Visit &visit)
{
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            visit(column, row);
}

std::map<int, PartBox> boxesOf(const std::vector<int> &parts, const GridFrame &frame)
{
    std::map<int, PartBox> boxes;
    forEachCell(frame, [&](int column, int row) {
        const int part = parts[frame.index(column, row)];
        PartBox &box = boxes.try_emplace(part, PartBox{column, row, column, row}).first->second;
        box = {std::min(box.left, column), box.bottom, std::max(box.right, column), row};
    });
    return boxes;
}

}   // namespace

std::vector<double> smoothed(const std::vector<double> &values, const GridFrame &frame,
                             const std::vector<std::uint8_t> &inside, double sigma)
{
    if (sigma <= 0.0 || values.empty() || values.size() != frame.cellCount())
        return values;
    const std::vector<double> weights = gaussianWeights(sigma, metres(frame.cellSize), 3.0 * sigma);
    std::vector<double> mask(values.size(), 1.0);
    for (std::size_t i = 0; i < std::min(inside.size(), mask.size()); ++i)
        mask[i] = inside[i] != 0 || values[i] != 0.0 ? 1.0 : 0.0;
    std::vector<double> sent = spread(mask, frame, weights);   // the share of a cell's value that stays inside
    for (std::size_t i = 0; i < sent.size(); ++i)
        sent[i] = mask[i] > 0.0 ? values[i] / sent[i] : 0.0;
    std::vector<double> result = spread(sent, frame, weights);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] *= mask[i];
    return result;
}

std::vector<double> smoothed(const std::vector<double> &values, const GridFrame &frame,
                             const std::vector<std::uint8_t> &inside, double sigma, const std::vector<int> &parts)
{
    if (parts.size() != values.size() || values.size() != frame.cellCount())
        return smoothed(values, frame, inside, sigma);
    std::vector<double> result(values.size());
    for (const auto &[part, box] : boxesOf(parts, frame)) {
        const GridFrame cut{frame.cellSize, frame.minX, frame.minY, box.right - box.left + 1, box.top - box.bottom + 1};
        const auto place = [&frame, &box = box](int column, int row) {
            return frame.index(box.left + column, box.bottom + row);
        };
        std::vector<double> held(cut.cellCount());
        std::vector<std::uint8_t> within(cut.cellCount());
        forEachCell(cut, [&, part = part](int column, int row) {
            const std::size_t cell = place(column, row);
            const bool here = parts[cell] == part;
            held[cut.index(column, row)] = here ? values[cell] : 0.0;
            within[cut.index(column, row)] = here && (inside.empty() || inside[cell] != 0);
        });
        const std::vector<double> spreadOut = smoothed(held, cut, within, sigma);
        forEachCell(cut, [&, part = part](int column, int row) {
            if (const std::size_t cell = place(column, row); parts[cell] == part)
                result[cell] = spreadOut[cut.index(column, row)];
        });
    }
    return result;
}

}   // namespace floorscope
