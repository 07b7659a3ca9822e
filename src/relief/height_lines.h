// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtDataVisualization/QValue3DAxisFormatter>

#include <vector>

namespace floorscope {

/// Lines of an axis from 0 to 1 at those places, without numbers.
class HeightLines : public QValue3DAxisFormatter
{
public:
    explicit HeightLines(std::vector<float> places = {});

protected:
    [[nodiscard]] QValue3DAxisFormatter *createNewInstance() const override;
    void recalculate() override;

private:
    std::vector<float> m_places;
};

}   // namespace floorscope
