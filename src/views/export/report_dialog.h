// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "views/export/export_memory.h"
#include "views/export/saving_dialog.h"

#include <memory>

class QAction;

namespace Ui {
class ReportDialog;
}

namespace floorscope {

/// Shows the report's page, with its findings or without, and asks where it goes, as PDF or as a picture. Saving is the
/// caller's: see fileChosen.
class ReportDialog : public SavingDialog
{
    Q_OBJECT
public:
    ReportDialog(const Drawn &drawn, const ReportMemory &last, QWidget *parent = nullptr);
    ~ReportDialog() override;

    /// A button for what `repeat` does, which is done once this dialog is closed.
    void offerRepeat(QAction &repeat);

signals:
    /// `choice` is to be remembered for the next time.
    void fileChosen(const QString &path, const floorscope::ReportMemory &choice);
    /// Whether the page says findings is to be remembered, although it may go nowhere from here.
    void findingsChosen(bool told);

private:
    void choose(ReportForm form);
    void tellFindings(bool told);
    void showPage();
    void chooseFile() override;
    void useFile(const QString &path, const QString &folder) override;

    std::unique_ptr<Ui::ReportDialog> m_ui;
    Drawn m_drawn;
    ReportMemory m_choice;
    int m_asked = 0;   ///< pages
};

}   // namespace floorscope
