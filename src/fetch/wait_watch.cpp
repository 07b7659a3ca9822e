// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/wait_watch.h"

#include "service/heatmap_source.h"

#include <utility>

namespace floorscope {

static constexpr int kLookEvery = 250;   ///< milliseconds

WaitWatch::WaitWatch(const HeatmapSource &source) : m_source(source)
{
    connect(&m_look, &QTimer::timeout, this, &WaitWatch::look);
    m_look.start(kLookEvery);
}

void WaitWatch::look()
{
    const std::optional<Waiting> waiting = m_source.waiting();
    if (std::exchange(m_waiting, waiting) != waiting)
        emit changed();
}

}   // namespace floorscope
