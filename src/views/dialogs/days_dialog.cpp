// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/days_dialog.h"

#include "model/question_edit.h"
#include "service/presets.h"
#include "ui_days_dialog.h"
#include "words/number_text.h"

#include <algorithm>

namespace floorscope {

DaysDialog::DaysDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DaysDialog>()), m_days(question.excluded)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    const auto range = firstAndLastDay(question);
    m_ui->calendar->setDateRange(range.first, range.second);
    m_ui->calendar->setSelectedDate(std::max(range.first, QDate(range.second.year(), range.second.month(), 1)));
    connect(m_ui->calendar, &QCalendarWidget::clicked, this, &DaysDialog::toggle);
    connect(m_ui->calendar, &QCalendarWidget::activated, this, &DaysDialog::toggle);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showDays();
}

DaysDialog::~DaysDialog() = default;

void DaysDialog::toggle(QDate day)
{
    const auto found = std::find(m_days.begin(), m_days.end(), day);
    if (found == m_days.end())
        m_days.insert(std::upper_bound(m_days.begin(), m_days.end(), day), day);
    else
        m_days.erase(found);
    showDays();
}

void DaysDialog::showDays()
{
    m_ui->calendar->setStruckOut(m_days);
    m_ui->list->setText(m_days.empty() ? tr("No day is left out.") : tr("Left out: %1").arg(dayListText(m_days)));
}

}   // namespace floorscope
