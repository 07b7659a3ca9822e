// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_part.h"

#include "views/map/legend_view.h"
#include "views/map/map_view.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace floorscope {

namespace {

constexpr QSize kSmallestMap{20, 20};   // what is shown is the layout's

}   // namespace

ComparePart::ComparePart(QWidget *parent) : QWidget(parent), m_legend(new LegendView(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ComparePart::addMap(QLabel *heading, MapView *map)
{
    m_headings.push_back(heading);
    m_maps.push_back(map);
    map->setLegendShown(false);
    map->setMinimumSize(kSmallestMap);
    if (m_maps.size() == 1)
        m_legend->setMap(map);
}

void ComparePart::setSideBySide(bool sideBySide)
{
    m_sideBySide = sideBySide;
    layOut();
}

void ComparePart::setStacked(bool stacked)
{
    m_stacked = stacked;
    layOut();
}

void ComparePart::setHeadingHeight(int pixels)
{
    m_headingHeight = pixels;
    layOut();
}

void ComparePart::showScenes()
{
    const auto filled = std::find_if(m_maps.begin(), m_maps.end(),
                                     [](const MapView *map) { return map->scene() && map->scene()->field; });
    m_legend->setMap(filled != m_maps.end() ? *filled : m_maps.front());
    m_legendHeights.clear();
    m_legend->update();
    layOut();
}

QSize ComparePart::minimumSizeHint() const
{
    return {200, 160};
}

void ComparePart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ComparePart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showScenes();
}

PartContent ComparePart::content() const
{
    PartContent content;
    if (const Scene *scene = m_maps.front()->scene())
        content.floor = scene->extent;
    content.maps = m_stacked ? 1 : static_cast<int>(m_maps.size());
    content.sideBySide = m_sideBySide;
    content.headingAcross = m_headingHeight > 0;
    content.heading = std::max(m_headings.front()->sizeHint().height(), m_headingHeight);
    content.textHeight = fontInfo().pixelSize();
    content.legendHeight = [this](int width) { return legendHeight(width); };
    return content;
}

int ComparePart::legendHeight(int width) const
{
    const auto known = m_legendHeights.constFind(width);
    return known != m_legendHeights.constEnd() ? *known
                                               : *m_legendHeights.insert(width, m_legend->heightForWidth(width));
}

void ComparePart::layOut()
{
    if (m_maps.empty())
        return;
    const PartLayout layout = layoutPart(content(), size());
    for (std::size_t i = 0; i < m_maps.size(); ++i) {
        const std::size_t place = m_stacked ? 0 : i;
        m_headings[i]->setGeometry(layout.headings[place]);
        m_headings[i]->setVisible(place == i);
        m_maps[i]->setGeometry(layout.maps[place]);
    }
    m_legend->setVisible(!layout.legend.isEmpty());
    m_legend->setGeometry(layout.legend);
    emit laidOut();
}

}   // namespace floorscope
