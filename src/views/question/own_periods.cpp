// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/question/own_periods.h"

#include "service/presets.h"
#include "ui_own_periods.h"
#include "words/question_text.h"

#include <QSignalBlocker>

namespace floorscope {

OwnPeriods::OwnPeriods(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::OwnPeriods>())
{
    m_ui->setupUi(this);
    connectSide(Sides::Before);
    connectSide(Sides::After);
}

OwnPeriods::~OwnPeriods() = default;

OwnPeriods::Side OwnPeriods::part(Sides side) const
{
    return side == Sides::Before ? Side{m_ui->beforeFirst, m_ui->beforeLast, m_ui->beforeLeaveOut}
                                 : Side{m_ui->afterFirst, m_ui->afterLast, m_ui->afterLeaveOut};
}

/// A first day after the last one takes it along, so that the period keeps its length.
void OwnPeriods::connectSide(Sides side)
{
    const Side fields = part(side);
    connect(fields.first, &QDateEdit::dateChanged, this, [this, side, fields](QDate first) {
        const QDate last = fields.last->date();
        const qint64 length = fields.last->minimumDate().daysTo(last);   // which is the first day that was there
        emit periodChosen(side, first, first > last ? first.addDays(length) : last);
    });
    connect(fields.last, &QDateEdit::dateChanged, this,
            [this, side, fields](QDate last) { emit periodChosen(side, fields.first->date(), last); });
    connect(fields.leaveOut, &QPushButton::clicked, this, [this, side] { emit leaveOutWanted(side); });
}

void OwnPeriods::setPeriods(const Question &before, const Question &after)
{
    show(Sides::Before, before);
    show(Sides::After, after);
}

void OwnPeriods::show(Sides side, const Question &question)
{
    const Side fields = part(side);
    const QSignalBlocker first(fields.first);
    const QSignalBlocker last(fields.last);
    const auto days = firstAndLastDay(question);
    fields.first->setDate(days.first);
    fields.last->setMinimumDate(days.first);   // what ends before it begins is no period
    fields.last->setDate(days.second);
    fields.leaveOut->setText(leftOutText(question.excluded));
}

}   // namespace floorscope
