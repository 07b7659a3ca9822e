// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

#include <algorithm>

namespace floorscope {

/// Somebody who has mouse, keyboard and eyes: finds controls by the words on them, and counts the clicks.
class Person
{
public:
    [[nodiscard]] int clicks() const { return m_clicks; }
    /// What was done without the mouse's button, and counts like a click: a drop.
    void count() { ++m_clicks; }

    /// Whether a button with these words is seen that can be pressed.
    [[nodiscard]] static bool canPress(const QString &words) { return button(words) != nullptr; }

    /// Presses it; false where there is none.
    bool press(const QString &words)
    {
        QAbstractButton *found = button(words);
        return found && click(*found, found->rect().center());
    }

    /// Whether the words are seen somewhere, in a text or in a field.
    [[nodiscard]] static bool sees(const QString &words)
    {
        const QWidgetList all = QApplication::allWidgets();
        return std::any_of(all.begin(), all.end(), [&words](const QWidget *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *box = qobject_cast<const QComboBox *>(widget);
            const QString text = label ? reads(label->text()) : box ? box->currentText() : QString();
            return widget->isVisible() && text.contains(words);
        });
    }

    /// Opens the list under that label, and takes what is called so.
    bool choose(const QString &label, const QString &entry)
    {
        auto *box = qobject_cast<QComboBox *>(labelled(label));
        if (!box || !canBeClicked(*box) || !click(*box, box->rect().center()))
            return false;
        QAbstractItemView *list = box->view();
        const QModelIndex index = box->model()->index(box->findText(entry), box->modelColumn());
        if (!QTest::qWaitFor([list] { return list->isVisible(); }) || !index.isValid())
            return false;
        list->scrollTo(index);
        QTest::qWait(2 * QApplication::doubleClickInterval());   // a list takes no click at once
        return click(*list->viewport(), list->visualRect(index).center());
    }

    /// Types into the field under that label, over what is there.
    static bool type(const QString &label, const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(labelled(label));
        if (!field || !field->isVisible())
            return false;
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
        return true;
    }

    /// Brings the tab with these words to the front.
    bool turnTo(const QString &words)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *bar = qobject_cast<QTabBar *>(widget);
            for (int tab = 0; bar && canBeClicked(*bar) && tab < bar->count(); ++tab)
                if (reads(bar->tabText(tab)) == words)
                    return click(*bar, bar->tabRect(tab).center());
        }
        return false;
    }

    /// Presses a button with these words beside a text that contains `words`; false where there is none.
    bool pressBeside(const QString &text, const QString &words)
    {
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (!label || !label->isVisible() || !reads(label->text()).contains(text))
                continue;
            for (auto *button : label->parentWidget()->findChildren<QAbstractButton *>())
                if (reads(button->text()) == words && canBeClicked(*button))
                    return click(*button, button->rect().center());
        }
        return false;
    }

    /// Opens a menu of the menu bar, and takes what is called so: one way, which counts once.
    bool takeFromMenu(QMainWindow &window, const QString &title, const QString &entry)
    {
        QMenuBar *bar = window.menuBar();
        QAction *top = named(bar->actions(), title);
        if (!top || !canBeClicked(*bar) || !click(*bar, bar->actionGeometry(top).center()))
            return false;
        --m_clicks;
        QMenu *menu = top->menu();
        if (!QTest::qWaitForWindowExposed(menu))
            return false;
        QAction *action = named(menu->actions(), entry);
        return action && action->isEnabled() && click(*menu, menu->actionGeometry(action).center());
    }

    bool click(QWidget &widget, QPoint at)
    {
        ++m_clicks;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
        return true;
    }

private:
    static QAction *named(const QList<QAction *> &actions, const QString &words)
    {
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&words](const QAction *action) { return reads(action->text()) == words; });
        return found == actions.end() ? nullptr : *found;
    }
    static QString reads(QString text)
    {
        return text.remove(QLatin1Char('&')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }
    /// Nothing beside or behind a dialog that waits for an answer.
    static bool canBeClicked(const QWidget &widget)
    {
        const QWidget *modal = QApplication::activeModalWidget();
        return widget.isVisible() && widget.isEnabled()
            && (!modal || modal == widget.window() || modal->isAncestorOf(&widget));
    }

    static QAbstractButton *button(const QString &words)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && (reads(button->text()) == words || button->accessibleName() == words)
                && canBeClicked(*button))
                return button;
        }
        return nullptr;
    }

    static QWidget *labelled(const QString &words)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            if (label && label->isVisible() && label->buddy() && reads(label->text()) == words)
                return label->buddy();
        }
        return nullptr;
    }

    int m_clicks = 0;
};

}   // namespace floorscope
