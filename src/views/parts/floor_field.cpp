// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/floor_field.h"

#include "views/parts/floor_tree.h"

#include <QFrame>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMargin = 8;
constexpr int kTallest = 420;
constexpr int kRow = 24;
constexpr int kFewestRows = 5;

}   // namespace

FloorField::FloorField(QWidget *parent)
    : QComboBox(parent), m_popup(new QFrame(this, Qt::Popup)), m_tree(new FloorTree(QStringLiteral("floorPopup")))
{
    static_cast<QFrame *>(m_popup)->setFrameShape(QFrame::StyledPanel);
    auto *rows = new QVBoxLayout(m_popup);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->addWidget(m_tree);
    connect(m_tree, &FloorTree::floorChosen, this, &FloorField::take);
}

void FloorField::setFloors(const std::vector<Floor> &floors, const QStringList &texts)
{
    m_floors = floors;
    clear();
    for (std::size_t i = 0; i < floors.size(); ++i)
        addItem(texts[static_cast<qsizetype>(i)], floors[i].id);
}

void FloorField::showPopup()
{
    m_tree->setFloors(m_floors, currentData().toString());
    const int lines = std::max(kFewestRows, static_cast<int>(m_floors.size()) * 2 + 2);
    const int height = std::min(kTallest, kRow * (lines + 1) + 2 * kMargin);
    const QRect space = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, this->height()));
    if (place.y() + height > space.bottom())
        place.setY(std::max(space.top(), mapToGlobal(QPoint(0, 0)).y() - height));
    m_popup->setGeometry({place, QSize(std::max(width(), 260), height)});
    m_popup->show();
    m_tree->startSearch();
}

void FloorField::hidePopup()
{
    m_popup->hide();
    QComboBox::hidePopup();
}

void FloorField::take(const QString &id)
{
    hidePopup();
    const int index = findData(id);
    if (index < 0 || index == currentIndex())
        return;
    setCurrentIndex(index);
    emit activated(index);
}

}   // namespace floorscope
