// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_dialog.h"

#include "base/when_done.h"
#include "ui_export_dialog.h"
#include "views/parts/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QtConcurrent>

#include <array>

namespace floorscope {

ExportDialog::ExportDialog(const Drawn &drawn, const ScreenView &screen, const ExportMemory &last, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ExportDialog>()),
      m_drawn(drawn),
      m_screen(screen),
      m_choice(last),
      m_folder(QDir::homePath())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save…"));
    setPrimary(*save, true);
    connect(save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->slide, &QPushButton::clicked, this, [this] { choose(PicturePurpose::Slide); });
    connect(m_ui->page, &QPushButton::clicked, this, [this] { choose(PicturePurpose::Page); });
    connect(m_ui->screen, &QPushButton::clicked, this, [this] { choose(PicturePurpose::Screen); });
    const std::array<QPushButton *, 3> purposes{m_ui->slide, m_ui->page, m_ui->screen};
    purposes[static_cast<std::size_t>(last.purpose)]->setChecked(true);
    choose(last.purpose);
    // a disk that does not answer never holds the window
    whenDone(QtConcurrent::run(startFolder, last), this, [this](const QString &folder) { m_folder = folder; });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::choose(PicturePurpose purpose)
{
    m_choice.purpose = purpose;
    m_size = sizeFor(purpose, m_screen);
    m_ui->sizeText->setText(sizeText(m_size));
    const double ratio = devicePixelRatioF();
    const PictureSize small = previewSize(m_size, (QSizeF(m_ui->preview->minimumSize()) * ratio).toSize());
    whenDone(QtConcurrent::run(picture, m_drawn, small), this, [this, number = ++m_preview, ratio](QImage image) {
        if (number != m_preview)
            return;
        image.setDevicePixelRatio(ratio);
        m_ui->preview->setPixmap(QPixmap::fromImage(image));
    });
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export picture"), m_folder, tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(suggestedFileName(m_drawn));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_choice.folder = QFileInfo(path).absolutePath();
        emit fileChosen(path, m_size, m_choice);
        accept();
    });
    dialog->open();
}

}   // namespace floorscope
