// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/swipe_line.h"

#include "views/parts/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kGrab = 28;   ///< wide: nothing to press is narrower
constexpr double kKeyStep = 0.02;
constexpr QSize kGrip{10, 36};

}   // namespace

SwipeLine::SwipeLine(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    //: read by screen readers
    setAccessibleName(tr("Line between before and after"));
    setToolTip(tr("Drag, or use the arrow keys: before is left of the line, after right of it."));
}

void SwipeLine::setRange(const QRect &range)
{
    m_range = range;
    stand();
}

void SwipeLine::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    stand();
    emit moved();
}

int SwipeLine::place() const
{
    return qRound(m_share * m_range.width());
}

/// Only the line and its grip take the mouse: what lies beside them is the map's.
void SwipeLine::stand()
{
    setGeometry(m_range.left() + place() - kGrab / 2, m_range.top(), kGrab, m_range.height());
    const QRect line(kGrab / 2 - 3, 0, 6, height());
    const QRect grip(QPoint(0, height() / 2 - kGrab), QSize(kGrab, 2 * kGrab));
    setMask(QRegion(line) + QRegion(grip));
}

void SwipeLine::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(kGrab / 2 - 2, 0, 4, height()), colors.field);
    painter.fillRect(QRect(kGrab / 2 - 1, 0, 2, height()), colors.accent);
    QRect grip(QPoint(), kGrip);
    grip.moveCenter(rect().center());
    painter.setPen(QPen(colors.accent, hasFocus() ? 3.0 : 1.5));
    painter.setBrush(colors.field);
    painter.drawRoundedRect(QRectF(grip).adjusted(0.5, 0.5, 0.5, 0.5), 4.0, 4.0);
}

void SwipeLine::mousePressEvent(QMouseEvent *event)
{
    m_grabbedAt = event->position().x() - kGrab / 2.0;
}

void SwipeLine::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) && m_range.width() > 0)
        setShare((mapToParent(event->position()).x() - m_grabbedAt - m_range.left()) / m_range.width());
}

void SwipeLine::keyPressEvent(QKeyEvent *event)
{
    const int steps = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    if (steps == 0)
        return QWidget::keyPressEvent(event);
    setShare(m_share + steps * kKeyStep);
}

void SwipeLine::focusInEvent(QFocusEvent *)
{
    update();
}

void SwipeLine::focusOutEvent(QFocusEvent *)
{
    update();
}

}   // namespace floorscope
