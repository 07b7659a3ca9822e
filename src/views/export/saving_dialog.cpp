// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/saving_dialog.h"

#include "base/background.h"
#include "base/when_done.h"
#include "views/parts/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace floorscope {

namespace {

/// "csv" of "Numbers (*.csv)".
QString endingOf(const QString &filter)
{
    return filter.section(QLatin1Char('.'), -1).chopped(1);
}

}   // namespace

void SavingDialog::setUpSaving(QDialogButtonBox &buttons, const std::function<QString()> &folder)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_folder = QDir::homePath();
    QPushButton *save = buttons.button(QDialogButtonBox::Save);
    save->setText(tr("Save…"));
    setPrimary(*save, true);
    connect(save, &QPushButton::clicked, this, [this] { chooseFile(); });
    connect(&buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whenDone(inBackground(folder), this, [this](const QString &found) { m_folder = found; });
}

void SavingDialog::askForFile(const QString &title, const QStringList &filters, const QString &name)
{
    auto *dialog = new QFileDialog(this, title, m_folder, filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(filters.front()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { useFile(path, QFileInfo(path).absolutePath()); });
    dialog->open();
}

}   // namespace floorscope
