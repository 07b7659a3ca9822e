// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/days_dialog.h"

#include "base/background.h"
#include "base/when_done.h"
#include "calendar/holidays.h"
#include "service/day_list.h"
#include "service/presets.h"
#include "ui_days_dialog.h"
#include "words/error_text.h"
#include "words/number_text.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace floorscope {

namespace {

/// Whether dates with slashes name the month first where the window's language is spoken.
bool isMonthFirst()
{
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'), Qt::CaseInsensitive);
}

}   // namespace

DaysDialog::DaysDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DaysDialog>()), m_days(question.excluded)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    for (auto *days : m_ui->calendar->findChildren<QAbstractItemView *>())   // which has the keyboard in it
        days->setAccessibleName(m_ui->calendar->accessibleName());
    const auto range = firstAndLastDay(question);
    m_ui->calendar->setDateRange(range.first, range.second);
    m_ui->calendar->setSelectedDate(std::max(range.first, QDate(range.second.year(), range.second.month(), 1)));
    connectControls();
    showDays();
}

DaysDialog::~DaysDialog() = default;

void DaysDialog::connectControls()
{
    connect(m_ui->calendar, &QCalendarWidget::clicked, this, &DaysDialog::toggle);
    connect(m_ui->calendar, &QCalendarWidget::activated, this, &DaysDialog::toggle);
    connect(m_ui->add, &QPushButton::clicked, this, &DaysDialog::addTyped);
    connect(m_ui->fromCalendar, &QPushButton::clicked, this, &DaysDialog::chooseCalendar);
    connect(m_ui->none, &QPushButton::clicked, this, [this] {
        m_days.clear();
        m_ui->told->clear();
        showDays();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!readsCalendars()) {
        m_ui->fromCalendar->setEnabled(false);
        m_ui->fromCalendar->setToolTip(tr("This program was built without libical, which reads calendars."));
    }
}

void DaysDialog::accept()
{
    if (m_ui->days->hasFocus() && !m_ui->days->text().trimmed().isEmpty())
        addTyped();
    else
        QDialog::accept();
}

void DaysDialog::addTyped()
{
    const Result<std::vector<QDate>> days = readDayList(m_ui->days->text(), isMonthFirst());
    add(days);
    if (days)
        m_ui->days->clear();
}

void DaysDialog::chooseCalendar()
{
    auto *dialog = new QFileDialog(this, tr("Holiday calendar"), QString(), tr("Calendars (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DaysDialog::readCalendar);
    dialog->open();
}

void DaysDialog::readCalendar(const QString &path)
{
    const auto read = [path, first = m_ui->calendar->minimumDate(), last = m_ui->calendar->maximumDate()] {
        return readHolidays(path, first, last);
    };
    whenDone(inBackground(read), this, [this](const Result<std::vector<QDate>> &days) { add(days); });
}

void DaysDialog::add(const Result<std::vector<QDate>> &days)
{
    if (!days)
        return m_ui->told->setText(errorText(days.error()));
    int added = 0;
    for (const QDate day : *days) {
        const bool inside = day >= m_ui->calendar->minimumDate() && day <= m_ui->calendar->maximumDate();
        if (!inside || std::binary_search(m_days.begin(), m_days.end(), day))
            continue;
        m_days.insert(std::upper_bound(m_days.begin(), m_days.end(), day), day);
        ++added;
    }
    m_ui->told->setText(added == 0 ? tr("None of its days lies in the period, or all of them are left out already.")
                                   : tr("%1 days of it are left out now.", nullptr, added).arg(added));
    showDays();
}

void DaysDialog::toggle(QDate day)
{
    const auto found = std::find(m_days.begin(), m_days.end(), day);
    if (found == m_days.end())
        m_days.insert(std::upper_bound(m_days.begin(), m_days.end(), day), day);
    else
        m_days.erase(found);
    m_ui->told->clear();
    showDays();
}

void DaysDialog::showDays()
{
    m_ui->calendar->setStruckOut(m_days);
    m_ui->none->setEnabled(!m_days.empty());
    m_ui->list->setText(m_days.empty() ? tr("No day is left out.") : tr("Left out: %1").arg(dayListText(m_days)));
}

}   // namespace floorscope
