// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture_export.h"

#include <QDialog>

#include <memory>

namespace Ui { class ExportDialog; }

namespace floorscope {

/// Asks what a picture is for, shows it, and asks where it goes. Saving is the caller's: see fileChosen.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const Drawn &drawn, QSize screen, QWidget *parent = nullptr);
    ~ExportDialog() override;

signals:
    void fileChosen(const QString &path, const floorscope::PictureSize &size);

private:
    void choose(PicturePurpose purpose);
    void chooseFile();
    std::unique_ptr<Ui::ExportDialog> m_ui;
    Drawn m_drawn;
    QSize m_screen;
    PictureSize m_size;
    int m_preview = 0;      ///< newest wins
};

} // namespace floorscope
