// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/compare_layout.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace floorscope {

class LegendView;
class MapView;

/// One or two maps of a comparison under their headings, with one legend for all of them.
class ComparePart : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePart(QWidget *parent = nullptr);

    /// Both are children of this part; the legend is that of the first map that shows something.
    void addMap(QLabel *heading, MapView *map);
    void setSideBySide(bool sideBySide);
    /// The maps lie on each other under one heading, the last one that was raised in front.
    void setStacked(bool stacked);
    /// The least height of the heading, across the whole part for what stands at its right end; 0: that of its text.
    void setHeadingHeight(int pixels);
    /// Its maps show other scenes.
    void showScenes();
    [[nodiscard]] PartContent content() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Its maps have their places.
    void laidOut();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int legendHeight(int width) const;

    std::vector<QLabel *> m_headings;
    std::vector<MapView *> m_maps;
    LegendView *m_legend;
    mutable QHash<int, int> m_legendHeights;   ///< by width: measuring words takes its time
    bool m_sideBySide = true;
    bool m_stacked = false;
    int m_headingHeight = 0;
};

}   // namespace floorscope
