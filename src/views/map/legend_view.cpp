// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/legend_view.h"

#include "views/map/legend_band.h"
#include "views/map/map_view.h"
#include "views/parts/theme.h"

#include <QPainter>

namespace floorscope {

LegendView::LegendView(QWidget *parent) : QWidget(parent)
{
    //: read by screen readers
    setAccessibleName(tr("Legend"));
}

LegendView::LegendView(const MapView &map, QWidget *parent) : LegendView(parent)
{
    m_map = &map;
}

void LegendView::setMap(const MapView *map)
{
    if (m_map == map)
        return;
    if (m_map)
        disconnect(m_map, nullptr, this, nullptr);
    m_map = map;
    const auto renew = qOverload<>(&QWidget::update);
    connect(map, &MapView::positionChanged, this, renew);
    connect(map, &MapView::refined, this, renew);
}

int LegendView::heightForWidth(int width) const
{
    return m_map && m_map->scene() ? legendBandHeight(*m_map->scene(), *this, width) : 0;
}

void LegendView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(palette()).ground);
    if (!m_map || !m_map->scene())
        return;
    const QRect band(0, 0, width(), heightForWidth(width()));
    paintLegendBand(painter, band, *m_map->scene(), *this, m_map->pixelsPerMetre() / devicePixelRatioF());
}

}   // namespace floorscope
