// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/report_dialog.h"

#include "base/when_done.h"
#include "output/picture_purpose.h"
#include "output/report.h"
#include "ui_report_dialog.h"
#include "views/parts/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QtConcurrent>

namespace floorscope {

namespace {

constexpr double kPageHeight = 297.0 / 25.4;   ///< inches of an A4 page

}   // namespace

ReportDialog::ReportDialog(const Drawn &drawn, const ReportMemory &last, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ReportDialog>()),
      m_drawn(drawn),
      m_choice(last),
      m_folder(QDir::homePath())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save…"));
    setPrimary(*save, true);
    connect(save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->asPdf, &QPushButton::clicked, this, [this] { choose(ReportForm::Pdf); });
    connect(m_ui->asPng, &QPushButton::clicked, this, [this] { choose(ReportForm::Png); });
    (last.form == ReportForm::Pdf ? m_ui->asPdf : m_ui->asPng)->setChecked(true);
    choose(last.form);
    showPage();
    // a disk that does not answer never holds the window
    whenDone(QtConcurrent::run(documentFolder, last.folder), this,
             [this](const QString &folder) { m_folder = folder; });
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::choose(ReportForm form)
{
    m_choice.form = form;
    m_ui->reportHint->setText(form == ReportForm::Pdf ? tr("One A4 page. Its text can be selected and searched.")
                                                      : tr("One A4 page as a picture of 150 dpi."));
}

void ReportDialog::showPage()
{
    const double ratio = devicePixelRatioF();
    const double dpi = m_ui->pagePreview->minimumHeight() * ratio / kPageHeight;
    whenDone(QtConcurrent::run(reportImage, m_drawn, dpi), this, [this, ratio](QImage image) {
        image.setDevicePixelRatio(ratio);
        m_ui->pagePreview->setPixmap(QPixmap::fromImage(image));
    });
}

void ReportDialog::chooseFile()
{
    const bool pdf = m_choice.form == ReportForm::Pdf;
    auto *dialog =
        new QFileDialog(this, tr("Report"), m_folder, pdf ? tr("PDF pages (*.pdf)") : tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(pdf ? QStringLiteral("pdf") : QStringLiteral("png"));
    dialog->selectFile(QFileInfo(suggestedFileName(m_drawn)).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_choice.folder = QFileInfo(path).absolutePath();
        emit fileChosen(path, m_choice);
        accept();
    });
    dialog->open();
}

}   // namespace floorscope
