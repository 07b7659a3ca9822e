// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include "ui_compare_view.h"
#include "views/map/cell_tip.h"
#include "views/map/map_view.h"

namespace floorscope {

CompareView::CompareView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CompareView>())
{
    m_ui->setupUi(this);
    m_ui->sides->addMap(m_ui->beforeLabel, m_ui->before);
    m_ui->sides->addMap(m_ui->afterLabel, m_ui->after);
    m_ui->changePart->addMap(m_ui->changeLabel, m_ui->change);
    m_ui->before->setAccessibleName(tr("Map of the period before"));
    m_ui->after->setAccessibleName(tr("Map of the period after"));
    m_ui->change->setAccessibleName(tr("Map of the change"));
    setTabOrder(m_ui->after, m_ui->divider->handle(1));
    setTabOrder(m_ui->divider->handle(1), m_ui->change);
    for (MapView *map : maps()) {
        m_tips.push_back(new CellTip(*map));
        connect(map, &MapView::positionChanged, this, &CompareView::follow);
        connect(map, &MapView::cursorMoved, this, &CompareView::cursorMoved);
        connect(map, &MapView::cursorLeft, this, &CompareView::cursorLeft);
    }
    connectLooks();
    connect(m_ui->divider, &Divider::shareMoved, this, [this](double share) { shareFor(m_place) = share; });
    arrange();
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
    m_hasBefore = before.field.has_value();
    m_hasAfter = after.field.has_value();
    nameFront();
    m_ui->before->setScene(std::move(before));
    m_ui->after->setScene(std::move(after));
    m_ui->change->setScene(std::move(change));
    m_ui->sides->showScenes();
    m_ui->changePart->showScenes();
    arrange();
}

void CompareView::setReading(const QString &lines)
{
    for (CellTip *tip : m_tips)
        tip->setLines(lines);
}

void CompareView::setCursor(const std::optional<FloorPoint> &point)
{
    for (MapView *map : maps())
        map->setCursor(point);
}

void CompareView::setShare(const SidesShare &share)
{
    m_share = share;
    arrange();
}

double &CompareView::shareFor(SidesPlace place)
{
    return place == SidesPlace::Above ? m_share.above : m_share.left;
}

void CompareView::arrange()
{
    const PartContent sides = m_ui->sides->content();
    const QSize handle(m_ui->divider->handleWidth(), m_ui->divider->handleWidth());
    const QSize room = contentsRect().size() - handle;
    m_place = placeForSides(sides, m_ui->changePart->content(), room);
    const bool above = m_place == SidesPlace::Above;
    m_ui->divider->setOrientation(above ? Qt::Vertical : Qt::Horizontal);
    m_ui->sides->setSideBySide(standSideBySide(sides, room, m_place));
    m_ui->sides->setMinimumHeight(above && m_look == CompareLook::Together ? leastHeightAbove(sides, room) : 0);
    m_ui->divider->setShare(shareFor(m_place));
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    placeOver();
}

void CompareView::follow(const ViewPosition &position)
{
    for (MapView *map : maps())
        map->setPosition(position);
    emit positionChanged(position);
}

}   // namespace floorscope
