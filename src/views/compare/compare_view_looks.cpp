// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_compare_view.h"
#include "views/compare/compare_switch.h"
#include "views/compare/compare_view.h"
#include "views/compare/swipe_line.h"
#include "views/map/map_view.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

#include <utility>

namespace floorscope {

namespace {

constexpr int kBlinkMilliseconds = 700;   ///< under twice a second: calm, and safe for whoever must not see flicker
constexpr int kSwitchMargin = 2;

bool liesOnEachOther(CompareLook look)
{
    return look == CompareLook::Swipe || look == CompareLook::Blink;
}

}   // namespace

void CompareView::connectLooks()
{
    m_switch = new CompareSwitch(this);
    m_line = new SwipeLine(m_ui->sides);
    m_line->setObjectName(QStringLiteral("swipeLine"));
    m_line->hide();
    m_blinking.setInterval(kBlinkMilliseconds);
    connect(&m_blinking, &QTimer::timeout, this, &CompareView::blink);
    connect(m_switch, &CompareSwitch::chosen, this, &CompareView::setLook);
    connect(m_switch, &CompareSwitch::pauseChosen, this, &CompareView::setPaused);
    connect(m_line, &SwipeLine::moved, this, &CompareView::placeOver);
    connect(m_ui->sides, &ComparePart::laidOut, this, &CompareView::placeOver);
    connect(m_ui->changePart, &ComparePart::laidOut, this, &CompareView::placeOver);
    arrangeLook();
}

MapView *CompareView::mainMap() const
{
    return liesOnEachOther(m_look) ? m_ui->before : m_ui->change;
}

ComparePart *CompareView::mainPart() const
{
    return liesOnEachOther(m_look) ? m_ui->sides : m_ui->changePart;
}

void CompareView::setLook(CompareLook look)
{
    m_lookBefore.reset();
    if (std::exchange(m_look, look) == look)
        return;
    m_paused = false;
    arrangeLook();
    emit lookChanged(look);
}

void CompareView::setPaused(bool paused)
{
    m_paused = paused;
    m_switch->showPaused(paused);
    runBlinking();
}

/// The keyboard goes to the map that zoom and fit act on where its own is no longer seen.
void CompareView::arrangeLook()
{
    const bool hadFocus = m_ui->divider->isAncestorOf(QApplication::focusWidget());
    m_ui->sides->setVisible(m_look != CompareLook::ChangeOnly);
    m_ui->changePart->setVisible(!liesOnEachOther(m_look));
    m_ui->sides->setStacked(liesOnEachOther(m_look));
    m_line->setVisible(m_look == CompareLook::Swipe);
    m_switch->show(m_look);
    m_switch->showPaused(m_paused);
    const int height = m_switch->sizeHint().height() + 2 * kSwitchMargin;
    m_ui->sides->setHeadingHeight(liesOnEachOther(m_look) ? height : 0);
    m_ui->changePart->setHeadingHeight(height);
    showInFront(true);
    arrange();
    placeOver();
    runBlinking();
    const QWidget *focus = QApplication::focusWidget();
    if (hadFocus && (!m_ui->divider->isAncestorOf(focus) || !focus->isVisible()))
        mainMap()->setFocus();
}

/// What lies over the parts: the switch at the right end of the main heading, the line, and what it hides.
void CompareView::placeOver()
{
    m_switch->adjustSize();
    const QPoint corner = mainPart()->mapTo(this, QPoint(mainPart()->width(), 0));
    m_switch->move(corner + QPoint(-m_switch->width() - 6 * kSwitchMargin, kSwitchMargin));
    m_switch->raise();
    if (m_look != CompareLook::Swipe)
        return m_ui->after->clearMask();
    const QRect map = m_ui->after->geometry();
    m_line->setRange(map);
    m_line->raise();
    const QRect right(m_line->place(), 0, map.width() - m_line->place(), map.height());
    m_ui->after->setMask(right.isEmpty() ? QRect(-1, -1, 1, 1) : right);   // an empty mask would be none
    m_ui->before->update();   // Qt paints no opaque widget anew where a mask uncovers it
}

void CompareView::runBlinking()
{
    if (m_look == CompareLook::Blink && !m_paused && isVisible())
        m_blinking.start();
    else
        m_blinking.stop();
}

void CompareView::blink()
{
    showInFront(!m_afterInFront);
}

/// Both stay where they are, so the keyboard does too.
void CompareView::showInFront(bool after)
{
    m_afterInFront = after;
    (after ? m_ui->after : m_ui->before)->raise();
    nameFront();
}

void CompareView::nameFront()
{
    const QString before = m_hasBefore ? tr("Before") : tr("Before: not fetched yet");
    const QString after = m_hasAfter ? tr("After") : tr("After: not fetched yet");
    m_ui->afterLabel->setText(after);
    switch (m_look) {
    case CompareLook::Swipe: return m_ui->beforeLabel->setText(tr("Left before · right after"));
    case CompareLook::Blink: return m_ui->beforeLabel->setText(m_afterInFront ? after : before);
    default: return m_ui->beforeLabel->setText(before);
    }
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runBlinking();
}

void CompareView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    runBlinking();
}

/// B makes it blink as long as it is held, the space bar holds still what blinks.
void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_look == CompareLook::Blink) {
        setPaused(!m_paused);
    } else if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier && m_look != CompareLook::Blink) {
        const CompareLook before = m_look;
        setLook(CompareLook::Blink);
        m_lookBefore = before;
    } else {
        event->setAccepted(event->key() == Qt::Key_B && m_lookBefore);   // its repetitions
    }
}

void CompareView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_B && !event->isAutoRepeat() && m_lookBefore)
        setLook(*m_lookBefore);
    else
        QWidget::keyReleaseEvent(event);
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_switch)
        arrangeLook();
}

}   // namespace floorscope
