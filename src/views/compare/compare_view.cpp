// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include "ui_compare_view.h"
#include "views/map/map_view.h"

namespace floorscope {

CompareView::CompareView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CompareView>())
{
    m_ui->setupUi(this);
    m_ui->before->setLegendShown(false);
    m_ui->after->setLegendShown(false);
    m_ui->before->setAccessibleName(tr("Map of the period before"));
    m_ui->after->setAccessibleName(tr("Map of the period after"));
    m_ui->change->setAccessibleName(tr("Map of the change"));
    for (MapView *map : maps()) {
        connect(map, &MapView::positionChanged, this, &CompareView::follow);
        connect(map, &MapView::cursorMoved, this, &CompareView::cursorMoved);
        connect(map, &MapView::cursorLeft, this, &CompareView::cursorLeft);
    }
}

CompareView::~CompareView() = default;

std::array<MapView *, 3> CompareView::maps() const
{
    return {m_ui->before, m_ui->after, m_ui->change};
}

MapView *CompareView::changeMap() const
{
    return m_ui->change;
}

void CompareView::setScenes(Scene before, Scene after, Scene change)
{
    m_ui->before->setScene(std::move(before));
    m_ui->after->setScene(std::move(after));
    m_ui->change->setScene(std::move(change));
}

void CompareView::setCursor(const std::optional<FloorPoint> &point)
{
    for (MapView *map : maps())
        map->setCursor(point);
}

void CompareView::follow(const ViewPosition &position)
{
    for (MapView *map : maps())
        map->setPosition(position);
    emit positionChanged(position);
}

}   // namespace floorscope
