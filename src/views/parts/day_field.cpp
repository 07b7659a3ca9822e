// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/day_field.h"

#include "base/clean_line.h"
#include "views/parts/month_calendar.h"
#include "words/day_text.h"
#include "words/number_text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace floorscope {

DayField::DayField(QWidget *parent) : QDateEdit(parent)
{
    setDisplayFormat(dayFormat());
    setKeyboardTracking(false);
    setCalendarPopup(true);   // else the calendar is not taken
    setCalendarWidget(new MonthCalendar(this));
    // the sections follow the cursor: they would take what is written so far, and select parts of it
    disconnect(lineEdit(), SIGNAL(cursorPositionChanged(int, int)), this, nullptr);
}

QValidator::State DayField::validate(QString &text, int &) const
{
    const std::optional<QDate> day = dayFromText(text, date(), locale());
    return day && *day >= minimumDate() && *day <= maximumDate() ? QValidator::Acceptable : QValidator::Intermediate;
}

/// What is no day gives way to the one that was there, and it is told what a day looks like.
void DayField::fixup(QString &text) const
{
    const QString typed = cleanLine(text);
    const bool isDay = dayFromText(text, date(), locale()).has_value();
    text = textFromDateTime(dateTime());
    if (typed.isEmpty())
        return;
    const QString why = isDay
        //: %1 a day: "5 Jan 2026"
        ? tr("The first day that can be chosen here is %1.").arg(dayText(minimumDate(), locale()))
        //: %1 what was typed, %2 a day as it is written here: "5 Jan 2026"
        : tr("%1 is not read as a day. A day looks like %2.").arg(typed, text);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), QStringLiteral("<p>%1</p>").arg(why.toHtmlEscaped()));
}

QDateTime DayField::dateTimeFromText(const QString &text) const
{
    return dayFromText(text, date(), locale()).value_or(date()).startOfDay();
}

QString DayField::textFromDateTime(const QDateTime &day) const
{
    return dayText(day.date(), locale());
}

QAbstractSpinBox::StepEnabled DayField::stepEnabled() const
{
    return StepUpEnabled | StepDownEnabled;
}

void DayField::stepBy(int days)
{
    setDate(date().addDays(days));
    selectAll();
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        QDateEdit::keyPressEvent(event);
    else
        QAbstractSpinBox::keyPressEvent(event);
}

void DayField::focusInEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason)
        selectAll();
}

bool DayField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

}   // namespace floorscope
