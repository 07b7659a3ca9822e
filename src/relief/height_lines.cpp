// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relief/height_lines.h"

#include <utility>

namespace floorscope {

HeightLines::HeightLines(std::vector<float> places) : m_places(std::move(places)) {}

QValue3DAxisFormatter *HeightLines::createNewInstance() const
{
    return new HeightLines(m_places);
}

void HeightLines::recalculate()
{
    gridPositions() = QList<float>(m_places.begin(), m_places.end());
    subGridPositions().clear();
    labelPositions().clear();
    labelStrings().clear();
}

}   // namespace floorscope
