// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_dialog.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/evidence/findings.h"
#include "ui_export_dialog.h"
#include "words/number_text.h"

#include <QPushButton>

#include <array>

namespace floorscope {

ExportDialog::ExportDialog(const Drawn &drawn, const ScreenView &screen, const ExportMemory &last, QWidget *parent)
    : SavingDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_drawn(drawn), m_screen(screen), m_choice(last)
{
    m_ui->setupUi(this);
    setUpSaving(*m_ui->buttons, [last] { return startFolder(last); });
    connect(m_ui->slide, &QPushButton::clicked, this, [this] { choose(PicturePurpose::Slide); });
    connect(m_ui->page, &QPushButton::clicked, this, [this] { choose(PicturePurpose::Page); });
    connect(m_ui->screen, &QPushButton::clicked, this, [this] { choose(PicturePurpose::Screen); });
    const std::array<QPushButton *, 3> purposes{m_ui->slide, m_ui->page, m_ui->screen};
    purposes[static_cast<std::size_t>(last.purpose)]->setChecked(true);
    choose(last.purpose);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::choose(PicturePurpose purpose)
{
    m_choice.purpose = purpose;
    m_size = sizeFor(purpose, m_screen);
    m_ui->sizeText->setText(unbroken(sizeText(m_size)));
    const double ratio = devicePixelRatioF();
    const PictureSize small = previewSize(m_size, (QSizeF(m_ui->preview->minimumSize()) * ratio).toSize());
    const auto preview = [drawn = m_drawn, small] { return picture(settled(drawn), small); };
    whenDone(inBackground(preview), this, [this, number = ++m_preview, ratio](QImage image) {
        if (number != m_preview)
            return;
        image.setDevicePixelRatio(ratio);
        m_ui->preview->setPixmap(QPixmap::fromImage(image));
    });
}

void ExportDialog::chooseFile()
{
    askForFile(tr("Export picture"), {tr("PNG pictures (*.png)")}, suggestedFileName(m_drawn));
}

void ExportDialog::useFile(const QString &path, const QString &folder)
{
    m_choice.folder = folder;
    emit fileChosen(path, m_size, m_choice);
    accept();
}

}   // namespace floorscope
