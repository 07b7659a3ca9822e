// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/export_memory.h"
#include "views/export/saving_dialog.h"

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace floorscope {

/// Asks what a picture is for, shows it, and asks where it goes. Saving is the caller's: see fileChosen.
class ExportDialog : public SavingDialog
{
    Q_OBJECT
public:
    ExportDialog(const Drawn &drawn, const ScreenView &screen, const ExportMemory &last, QWidget *parent = nullptr);
    ~ExportDialog() override;

signals:
    /// `choice` is to be remembered for the next picture.
    void fileChosen(const QString &path, const floorscope::PictureSize &size, const floorscope::ExportMemory &choice);

private:
    void choose(PicturePurpose purpose);
    void chooseFile() override;
    void useFile(const QString &path, const QString &folder) override;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    Drawn m_drawn;
    ScreenView m_screen;
    ExportMemory m_choice;
    PictureSize m_size;
    int m_preview = 0;   ///< newest wins
};

}   // namespace floorscope
