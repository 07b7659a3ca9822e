// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace floorscope {

class MapView;

/// The legend of a map that shows none itself, or of several that share one.
class LegendView : public QWidget
{
    Q_OBJECT
public:
    explicit LegendView(QWidget *parent = nullptr);

    /// Whose scene is explained, and whose scale the bar of metres has; it lives as long as this legend is shown.
    void setMap(const MapView *map);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// Of a map that lays it out and paints it anew itself.
    LegendView(const MapView &map, QWidget *parent);
    void paintEvent(QPaintEvent *event) override;

private:
    const MapView *m_map = nullptr;
};

}   // namespace floorscope
