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
    setFocusProxy(m_ui->beforeFirst);
    connectSide(PeriodSide::Before);
    connectSide(PeriodSide::After);
}

OwnPeriods::~OwnPeriods() = default;

OwnPeriods::Side OwnPeriods::part(PeriodSide side) const
{
    return side == PeriodSide::Before ? Side{m_ui->beforeFirst, m_ui->beforeLast, m_ui->beforeLeaveOut}
                                      : Side{m_ui->afterFirst, m_ui->afterLast, m_ui->afterLeaveOut};
}

void OwnPeriods::connectSide(PeriodSide side)
{
    const Side fields = part(side);
    connect(fields.first, &QDateEdit::dateChanged, this, [this, side](QDate day) { emit firstDayChosen(side, day); });
    connect(fields.last, &QDateEdit::dateChanged, this, [this, side](QDate day) { emit lastDayChosen(side, day); });
    connect(fields.leaveOut, &QPushButton::clicked, this, [this, side] { emit leaveOutWanted(side); });
}

void OwnPeriods::setPeriods(const Question &before, const Question &after)
{
    show(PeriodSide::Before, before);
    show(PeriodSide::After, after);
}

void OwnPeriods::show(PeriodSide side, const Question &question)
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
