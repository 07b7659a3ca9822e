// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/numbers_dialog.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/evidence/findings.h"
#include "output/picture_purpose.h"
#include "ui_numbers_dialog.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QPushButton>

namespace floorscope {

namespace {

constexpr qsizetype kShown = 2000;   ///< bytes of the file

/// Whole lines, as far as they are shown.
QString beginning(const Drawn &drawn, const QString &ending, bool decimalComma)
{
    const QByteArray bytes = drawnNumbers(settled(drawn), ending, decimalComma);
    if (bytes.size() <= kShown)
        return QString::fromUtf8(bytes);
    const qsizetype end = bytes.lastIndexOf('\n', kShown);
    return QString::fromUtf8(bytes.left(end > 0 ? end : kShown)) + QStringLiteral("\n…");
}

}   // namespace

NumbersDialog::NumbersDialog(const Drawn &drawn, const NumbersMemory &last, QWidget *parent)
    : SavingDialog(parent), m_ui(std::make_unique<Ui::NumbersDialog>()), m_drawn(drawn), m_choice(last)
{
    m_ui->setupUi(this);
    setUpSaving(*m_ui->buttons, [last] { return documentFolder(last.folder); });
    m_ui->numbersPreview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (!canWriteNumbers(drawn, m_choice.purpose))
        m_choice.purpose = NumbersPurpose::Excel;
    offer(NumbersPurpose::Excel, *m_ui->forExcel);
    offer(NumbersPurpose::Csv, *m_ui->asCsv);
    offer(NumbersPurpose::Gis, *m_ui->forGis);
    offer(NumbersPurpose::Json, *m_ui->asJson);
    choose(m_choice.purpose);
}

NumbersDialog::~NumbersDialog() = default;

void NumbersDialog::offer(NumbersPurpose purpose, QAbstractButton &button)
{
    connect(&button, &QAbstractButton::clicked, this, [this, purpose] { choose(purpose); });
    button.setChecked(purpose == m_choice.purpose);
    button.setEnabled(canWriteNumbers(m_drawn, purpose));
    if (!button.isEnabled())
        button.setToolTip(tr("Not of a comparison: a map of one period can be written so."));
}

void NumbersDialog::choose(NumbersPurpose purpose)
{
    m_choice.purpose = purpose;
    const bool compares = m_drawn.shown.mode == ViewMode::Compare;
    const QString columns = compares ? tr("One row for each cell: where it is, before, after and the change per hour.")
                                     : tr("One row for each cell: where it is, its detections, and these per hour.");
    switch (purpose) {
    case NumbersPurpose::Excel:
    case NumbersPurpose::Csv:
        m_ui->numbersHint->setText(columns + QLatin1Char(' ')
                                   + tr("The lines above the table say what the numbers are."));
        break;
    case NumbersPurpose::Gis:
        m_ui->numbersHint->setText(tr("In the meters of the floor, without geographic coordinates."));
        break;
    case NumbersPurpose::Json:
        m_ui->numbersHint->setText(compares ? tr("Everything that the comparison holds, for other programs.")
                                            : tr("The whole map with its hours: it opens here again."));
        break;
    }
    showBeginning();
}

void NumbersDialog::showBeginning()
{
    if (!canWriteNumbers(m_drawn, m_choice.purpose))
        return;
    const QString ending = endingsFor(m_choice.purpose).front();
    whenDone(inBackground(beginning, m_drawn, ending, needsDecimalComma(m_choice.purpose)), this,
             [this, number = ++m_preview](const QString &text) {
                 if (number == m_preview)
                     m_ui->numbersPreview->setPlainText(text);
             });
}

void NumbersDialog::chooseFile()
{
    QStringList filters;
    for (const QString &ending : endingsFor(m_choice.purpose))
        filters << tr("Numbers (*.%1)").arg(ending);
    askForFile(tr("Export numbers"), filters, QFileInfo(suggestedFileName(m_drawn)).completeBaseName());
}

void NumbersDialog::useFile(const QString &path, const QString &folder)
{
    m_choice.folder = folder;
    emit fileChosen(path, m_choice);
    accept();
}

}   // namespace floorscope
