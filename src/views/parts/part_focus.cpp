// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/part_focus.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>

#include <algorithm>

namespace floorscope {

namespace {

bool isControl(const QWidget &widget)
{
    const bool reachable = (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible();
    return reachable && !qobject_cast<const QAbstractScrollArea *>(&widget);
}

/// The part itself, or the first control in it; nothing where there is none.
QWidget *firstControl(QWidget *part)
{
    if (isControl(*part))
        return part;
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain())
        if (part->isAncestorOf(next) && isControl(*next))
            return next;
    return nullptr;
}

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
