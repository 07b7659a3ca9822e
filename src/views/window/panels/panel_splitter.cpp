// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/panels/panel_splitter.h"

#include <utility>

namespace floorscope {

namespace {

constexpr int kNarrow = 1200;
constexpr int kMiddling = 1280;
constexpr int kWide = 1920;

/// Widths of the question and the answer panel for a window's width.
std::pair<int, int> panelWidths(int windowWidth)
{
    if (windowWidth >= kWide)
        return {320, 360};
    return windowWidth > kMiddling ? std::pair(296, 304) : std::pair(280, 288);
}

}   // namespace

PanelSplitter::PanelSplitter(QWidget *question, QWidget *map, QWidget *answer, QWidget *parent) : QSplitter(parent)
{
    setObjectName(QStringLiteral("splitter"));
    for (QWidget *pane : {question, map, answer}) {
        addWidget(pane);
        setStretchFactor(indexOf(pane), pane == map ? 1 : 0);
    }
    setChildrenCollapsible(false);
}

bool PanelSplitter::isNarrow(int windowWidth)
{
    return windowWidth < kNarrow;
}

void PanelSplitter::follow(int windowWidth, int oldWidth)
{
    const auto sides = panelWidths(windowWidth);
    if (oldWidth < 0 || sides != panelWidths(oldWidth))
        setSizes({sides.first, windowWidth - sides.first - sides.second, sides.second});
}

}   // namespace floorscope
