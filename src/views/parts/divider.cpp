// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/divider.h"

#include "views/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kGrab = 5;
constexpr int kKeyStep = 16;
constexpr int kWhole = 10'000;   ///< sizes that QSplitter scales to what there is

class DividerHandle : public QSplitterHandle
{
public:
    DividerHandle(Qt::Orientation orientation, QSplitter *parent) : QSplitterHandle(orientation, parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        //: read by screen readers: the line between two parts of the window
        setAccessibleName(Divider::tr("Divider"));
        setToolTip(Divider::tr("Drag, or use the arrow keys, to give one side more room."));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors colors = themeColors(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.window);
        const int line = hasFocus() ? 3 : 1;
        const int inset = (kGrab - line) / 2;
        const QRect hairline =
            orientation() == Qt::Vertical ? rect().adjusted(0, inset, 0, -inset) : rect().adjusted(inset, 0, -inset, 0);
        painter.fillRect(hairline, hasFocus() ? colors.accent : underMouse() ? colors.edge : colors.hairline);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool vertical = orientation() == Qt::Vertical;
        const int steps = (event->key() == (vertical ? Qt::Key_Down : Qt::Key_Right))
            - (event->key() == (vertical ? Qt::Key_Up : Qt::Key_Left));
        if (steps == 0)
            return QSplitterHandle::keyPressEvent(event);
        moveSplitter((vertical ? y() : x()) + steps * kKeyStep);
    }

    void focusInEvent(QFocusEvent *) override { update(); }
    void focusOutEvent(QFocusEvent *) override { update(); }
};

}   // namespace

Divider::Divider(QWidget *parent) : QSplitter(parent)
{
    setHandleWidth(kGrab);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &Divider::takeShare);
}

QSplitterHandle *Divider::createHandle()
{
    return new DividerHandle(orientation(), this);
}

void Divider::setShare(double share)
{
    m_share = share;
    applyShare();
}

void Divider::takeShare()
{
    const QList<int> now = sizes();
    m_share = static_cast<double>(now.front()) / std::max(1, now.front() + now.back());
    emit shareMoved(m_share);
}

void Divider::applyShare()
{
    const int first = qRound(m_share * kWhole);
    setSizes({first, kWhole - first});
}

void Divider::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    applyShare();
}

}   // namespace floorscope
