// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/report_dialog.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/evidence/findings.h"
#include "output/evidence/no_findings_text.h"
#include "output/picture_purpose.h"
#include "output/report.h"
#include "ui_report_dialog.h"
#include "views/parts/set_reason.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>

namespace floorscope {

namespace {

constexpr double kPageHeight = 297.0 / 25.4;   ///< inches of an A4 page

}   // namespace

ReportDialog::ReportDialog(const Drawn &drawn, const ReportMemory &last, QWidget *parent)
    : SavingDialog(parent), m_ui(std::make_unique<Ui::ReportDialog>()), m_drawn(drawn), m_choice(last)
{
    m_ui->setupUi(this);
    setUpSaving(*m_ui->buttons, [last] { return documentFolder(last.folder); });
    connect(m_ui->asPdf, &QPushButton::clicked, this, [this] { choose(ReportForm::Pdf); });
    connect(m_ui->asPng, &QPushButton::clicked, this, [this] { choose(ReportForm::Png); });
    (last.form == ReportForm::Pdf ? m_ui->asPdf : m_ui->asPng)->setChecked(true);
    choose(last.form);
    m_ui->reportFindings->setChecked(last.findings);
    setReason(*m_ui->reportFindings, whyNoFindingsText(drawn));
    connect(m_ui->reportFindings, &QCheckBox::toggled, this, &ReportDialog::tellFindings);
    showPage();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::offerRepeat(QAction &repeat)
{
    QPushButton *button = m_ui->buttons->addButton(tr("Repeat this report…"), QDialogButtonBox::ActionRole);
    button->setEnabled(repeat.isEnabled());
    button->setToolTip(repeat.isEnabled() ? tr("The same page again for later days, of this floor and others.")
                                          : repeat.toolTip());
    connect(button, &QPushButton::clicked, this, [this, &repeat] {
        reject();
        repeat.trigger();
    });
}

void ReportDialog::choose(ReportForm form)
{
    m_choice.form = form;
    m_ui->reportHint->setText(form == ReportForm::Pdf ? tr("One A4 page. Its text can be selected and searched.")
                                                      : tr("One A4 page as a picture of 150 dpi."));
}

void ReportDialog::tellFindings(bool told)
{
    m_choice.findings = told;
    emit findingsChosen(told);
    showPage();
}

/// Newest wins: findings take their time.
void ReportDialog::showPage()
{
    const double ratio = devicePixelRatioF();
    const double dpi = m_ui->pagePreview->minimumHeight() * ratio / kPageHeight;
    const auto page = [drawn = m_drawn, dpi, told = m_choice.findings] {
        const Drawn all = settled(drawn);
        return reportImage(all, dpi, told ? findings(all) : Findings());
    };
    whenDone(inBackground(page), this, [this, ratio, number = ++m_asked](QImage image) {
        if (number != m_asked)
            return;
        image.setDevicePixelRatio(ratio);
        m_ui->pagePreview->setPixmap(QPixmap::fromImage(image));
    });
}

void ReportDialog::chooseFile()
{
    const bool pdf = m_choice.form == ReportForm::Pdf;
    askForFile(tr("Report"), {pdf ? tr("PDF pages (*.pdf)") : tr("PNG pictures (*.png)")},
               QFileInfo(suggestedFileName(m_drawn)).completeBaseName());
}

void ReportDialog::useFile(const QString &path, const QString &folder)
{
    m_choice.folder = folder;
    emit fileChosen(path, m_choice);
    accept();
}

}   // namespace floorscope
