// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/log_dialog.h"

#include "base/log_book.h"
#include "ui_log_dialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>

namespace floorscope {

LogDialog::LogDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::LogDialog>())
{
    constexpr int kEvery = 500;   // milliseconds
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->logLines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QPushButton *copyAll = m_ui->logButtons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, this, &LogDialog::copy);
    connect(m_ui->logButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_look, &QTimer::timeout, this, &LogDialog::showLines);
    m_look.start(kEvery);
    showLines();
}

LogDialog::~LogDialog() = default;

/// Who reads at the end stays at the end.
void LogDialog::showLines()
{
    const qint64 written = LogBook::written();
    if (written == m_shown)
        return;
    m_shown = written;
    QScrollBar &bar = *m_ui->logLines->verticalScrollBar();
    const bool atEnd = bar.value() == bar.maximum();
    const int place = bar.value();
    m_ui->logLines->setPlainText(LogBook::lines().join(QLatin1Char('\n')));
    bar.setValue(atEnd ? bar.maximum() : place);
}

void LogDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_ui->logLines->toPlainText());
}

}   // namespace floorscope
