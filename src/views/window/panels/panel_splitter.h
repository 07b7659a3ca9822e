// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace floorscope {

/// Question, map and answer side by side. The map takes what the two panels leave; how wide those are depends on the
/// window's width, until a person moves an edge.
class PanelSplitter : public QSplitter
{
    Q_OBJECT
public:
    PanelSplitter(QWidget *question, QWidget *map, QWidget *answer, QWidget *parent = nullptr);

    /// A window of this width has no room for the answer panel unless a person asks for it.
    [[nodiscard]] static bool isNarrow(int windowWidth);
    /// The panels of a window that was `oldWidth` wide; negative: it had no width yet.
    void follow(int windowWidth, int oldWidth);
};

}   // namespace floorscope
