// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/shown_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace floorscope {

/// Texts that a window holds without painting them now: tooltips, titles, menus, entries, what screen readers say.
inline QStringList heldTexts(const QWidget &root)
{
    QStringList texts;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : widgets) {
        texts << widget->toolTip() << widget->windowTitle() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

inline QString named(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 \"%2\": %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
}

/// What is wrong with the room that a label, a button or a field has for its text; empty where it fits.
inline QString cutIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!label->text().isEmpty() && label->height() < needed)
            return named(widget, label->text());
        if (!label->wordWrap() && label->width() < label->sizeHint().width())
            return named(widget, label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool iconAlone = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!iconAlone && !button->text().isEmpty()
            && (button->width() < needed.width() + icon || button->height() < needed.height()))
            return named(widget, button->text());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        for (int i = 0; i < box->count(); ++i)
            if (box->fontMetrics().horizontalAdvance(box->itemText(i)) > room)
                return named(widget, box->itemText(i));
    } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        if (area->widget() && area->widget()->width() > area->viewport()->width())
            return named(widget, QStringLiteral("its column"));
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) > tabs->tabRect(i).width())
                return named(widget, tabs->tabText(i));
    }
    return {};
}

/// Texts of `root` that their widgets have no room for, and texts that were painted beyond what can be seen.
inline QStringList cutTexts(QWidget &root)
{
    QStringList cut;
    for (const QWidget *child : root.findChildren<QWidget *>())
        if (child->isVisibleTo(&root))
            if (const QString fault = cutIn(*child); !fault.isEmpty())
                cut << fault;
    return cut;
}

/// What is painted of `root` now.
inline std::vector<ShownText> paintedTexts(QWidget &root)
{
    TextSheet sheet(root.size());
    root.render(&sheet);
    return sheet.texts();
}

/// Pieces that reach beyond their room, sideways, or were shortened.
inline QStringList cutPieces(const std::vector<ShownText> &texts)
{
    QStringList cut;
    for (const ShownText &shown : texts) {
        const bool seen = shown.room.intersects(shown.place);
        if (seen && (shown.place.left() < shown.room.left() - 1.5 || shown.place.right() > shown.room.right() + 1.5))
            cut << QStringLiteral("beyond its room: ") + shown.text;
    }
    return cut;
}

/// Pieces that lie on one another.
inline QStringList overlaps(const std::vector<ShownText> &texts)
{
    QStringList faults;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].place & texts[i].room & texts[j].place & texts[j].room;   // as far as seen
            const double lower = std::min(texts[i].place.height(), texts[j].place.height());
            if (both.width() > 2.0 && both.height() > 0.4 * lower && texts[i].text != texts[j].text)
                faults << QStringLiteral("%1 | %2").arg(texts[i].text, texts[j].text);
        }
    }
    return faults;
}

}   // namespace floorscope
