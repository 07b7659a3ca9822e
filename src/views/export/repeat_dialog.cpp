// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/repeat_dialog.h"

#include "base/portable.h"
#include "ui_repeat_dialog.h"
#include "views/parts/set_reason.h"
#include "words/question_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

QString quotedPath(const QString &path)
{
    return shellWord(QDir::toNativeSeparators(path));
}

/// Pages go beside the project.
QString folderFor(const QString &project)
{
    return QFileInfo(project).absoluteDir().filePath(QFileInfo(project).completeBaseName());
}

QStringList command(const RepeatOrigin &origin, const QString &project, const QString &last, const QString &form)
{
    QStringList words{quotedPath(QCoreApplication::applicationFilePath()), QStringLiteral("repeat"),
                      quotedPath(project)};
    if (origin.simulated)
        words << QStringLiteral("--demo");
    if (!origin.account.isEmpty())
        words << QStringLiteral("--account") << shellWord(origin.account);
    if (!origin.address.isEmpty())
        words << QStringLiteral("--api") << shellWord(origin.address);
    if (!last.isEmpty())
        words << QStringLiteral("--last") << last;
    return words << QStringLiteral("--format") << form << QStringLiteral("-o") << quotedPath(folderFor(project));
}

}   // namespace

RepeatDialog::RepeatDialog(RepeatOrigin origin, const ReportMemory &last, QWidget *parent)
    : SavingDialog(parent), m_ui(std::make_unique<Ui::RepeatDialog>()), m_origin(std::move(origin))
{
    m_ui->setupUi(this);
    setUpSaving(*m_ui->buttons, [last] { return documentFolder(last.folder); });
    for (const auto &[text, value] :
         {std::pair(tr("The last 7 days"), "7-days"), std::pair(tr("The last 4 weeks"), "4-weeks"),
          std::pair(tr("The last 3 months"), "3-months"), std::pair(tr("As many days as now"), "")})
        m_ui->repeatDays->addItem(text, QLatin1String(value));
    m_ui->repeatDays->setCurrentIndex(1);
    m_ui->repeatForm->addItem(tr("PDF pages"), nameIn(kReportForms, ReportForm::Pdf));
    m_ui->repeatForm->addItem(tr("PNG pictures"), nameIn(kReportForms, ReportForm::Png));
    m_ui->repeatForm->setCurrentIndex(m_ui->repeatForm->findData(nameIn(kReportForms, last.form)));
    setReason(*m_ui->sameRange, m_origin.noRange);
    listFloors();
    for (QComboBox *choice : {m_ui->repeatDays, m_ui->repeatForm})
        connect(choice, &QComboBox::currentIndexChanged, this, &RepeatDialog::showCommand);
    connect(m_ui->sameRange, &QCheckBox::toggled, this, &RepeatDialog::showChoice);
    connect(m_ui->repeatFloors, &QListWidget::itemChanged, this, &RepeatDialog::showChoice);
    connect(m_ui->copyCommand, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->repeatCommand->text()); });
    showChoice();
}

RepeatDialog::~RepeatDialog() = default;

void RepeatDialog::listFloors()
{
    for (const Floor &floor : m_origin.floors) {
        auto *item = new QListWidgetItem(floorName(floor), m_ui->repeatFloors);
        if (floorTimeZone(floor).isEmpty()) {
            //: %1 a floor
            item->setText(tr("%1 · time zone not known").arg(floorName(floor)));
            item->setToolTip(
                tr("Its days cannot be told without a time zone. Choose the floor and its time zone first."));
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(floor.id == m_origin.shownFloor ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<Floor> RepeatDialog::ticked() const
{
    std::vector<Floor> floors;
    for (std::size_t i = 0; i < m_origin.floors.size(); ++i)
        if (m_ui->repeatFloors->item(static_cast<int>(i))->checkState() == Qt::Checked)
            floors.push_back(m_origin.floors[i]);
    return floors;
}

/// What was saved is another one now.
void RepeatDialog::showChoice()
{
    m_saving.clear();
    m_saved.clear();
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setEnabled(!ticked().empty());
    save->setToolTip(save->isEnabled() ? tr("A project that holds the floors, their plans and the look, no numbers.")
                                       : tr("No floor is ticked. Tick at least one."));
    showCommand();
}

/// Days and form stand in the command alone.
void RepeatDialog::showCommand()
{
    m_ui->copyCommand->setEnabled(!m_saved.isEmpty());
    m_ui->copyCommand->setToolTip(m_saved.isEmpty() ? tr("The command names the saved file. Save it first.")
                                                    : tr("Copies the command."));
    m_ui->repeatCommand->setPlaceholderText(tr("Save first: the command names the file."));
    m_ui->repeatCommand->setText(m_saved.isEmpty()
                                     ? QString()
                                     : command(m_origin, m_saved, m_ui->repeatDays->currentData().toString(),
                                               m_ui->repeatForm->currentData().toString())
                                           .join(QLatin1Char(' ')));
    m_ui->repeatCommand->setCursorPosition(0);
}

void RepeatDialog::showSaved(const QString &path)
{
    if (path != m_saving)
        return;
    m_saved = std::exchange(m_saving, {});
    showCommand();
    m_ui->copyCommand->setFocus();
}

void RepeatDialog::chooseFile()
{
    //: the name of a file, without its ending
    askForFile(tr("Repeat this report"), {tr("Floorscope projects (*.floorscope)")}, tr("report"));
}

void RepeatDialog::useFile(const QString &path, const QString &)
{
    m_saving = path;
    m_saved.clear();
    showCommand();
    emit fileChosen(path, {ticked(), m_ui->sameRange->isEnabled() && m_ui->sameRange->isChecked()});
}

}   // namespace floorscope
