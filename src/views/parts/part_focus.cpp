// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/part_focus.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

bool isControl(const QWidget &widget)
{
    const bool reachable = (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible();
    return reachable && !qobject_cast<const QAbstractScrollArea *>(&widget);
}

/// The part itself, or the first control in it; nothing where there is none. Of tabs it is in the one in front, before
/// the tabs themselves.
QWidget *firstControl(QWidget *part)
{
    if (const auto *tabs = qobject_cast<QTabWidget *>(part); tabs && tabs->currentWidget())
        if (QWidget *inFront = firstControl(tabs->currentWidget()))
            return inFront;
    if (isControl(*part))
        return part;
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain())
        if (part->isAncestorOf(next) && isControl(*next))
            return next;
    return nullptr;
}

/// What had the focus may be gone since the window was last used: Qt would hand it on when it is used again.
class FocusAtActivation : public QObject
{
public:
    FocusAtActivation(QWidget &window, std::function<QWidget *()> home)
        : QObject(&window), m_window(window), m_home(std::move(home))
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QWidget *had = m_window.focusWidget();
        if (event->type() == QEvent::WindowActivate && (!had || !had->isVisible() || !had->isEnabled()))
            if (QWidget *keeper = m_home(); keeper && keeper->isVisible())
                keeper->setFocus();
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_window;
    std::function<QWidget *()> m_home;
};

}   // namespace

void focusNext(const std::vector<QWidget *> &parts)
{
    const QWidget *focused = QApplication::focusWidget();
    const auto current = std::find_if(parts.begin(), parts.end(), [focused](const QWidget *part) {
        return part == focused || part->isAncestorOf(focused);
    });
    const auto first = current == parts.end() ? 0 : static_cast<std::size_t>(current - parts.begin()) + 1;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (QWidget *control = firstControl(parts[(first + i) % parts.size()]))
            return control->setFocus(Qt::TabFocusReason);
}

void keepFocusAtHome(QWidget &window, const std::function<QWidget *()> &home)
{
    window.installEventFilter(new FocusAtActivation(window, home));
    QObject::connect(qApp, &QApplication::focusChanged, &window, [&window, home](const QWidget *old, QWidget *now) {
        if (!old || !now || !window.isVisible() || !window.isAncestorOf(old) || !window.isAncestorOf(now))
            return;
        QWidget *keeper = old->isVisible() && old->isEnabled() ? nullptr : home();
        if (keeper && keeper == now)
            keeper->clearFocus();   // it came there as if by Tab
        if (keeper)
            keeper->setFocus(Qt::OtherFocusReason);
    });
}

bool focusTakesEnter()
{
    QWidget *focus = QApplication::focusWidget();
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (button)
        button->click();
    return button || qobject_cast<QAbstractSpinBox *>(focus);
}

}   // namespace floorscope
