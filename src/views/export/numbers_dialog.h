// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "output/drawn_numbers.h"
#include "views/export/export_memory.h"
#include "views/export/saving_dialog.h"

#include <memory>

class QAbstractButton;

namespace Ui {
class NumbersDialog;
}

namespace floorscope {

/// Asks what the numbers are for, shows how the file begins, and asks where it goes. Saving is the caller's: see
/// fileChosen.
class NumbersDialog : public SavingDialog
{
    Q_OBJECT
public:
    NumbersDialog(const Drawn &drawn, const NumbersMemory &last, QWidget *parent = nullptr);
    ~NumbersDialog() override;

signals:
    /// `choice` is to be remembered for the next time.
    void fileChosen(const QString &path, const floorscope::NumbersMemory &choice);

private:
    void offer(NumbersPurpose purpose, QAbstractButton &button);
    void choose(NumbersPurpose purpose);
    void showBeginning();
    void chooseFile() override;
    void useFile(const QString &path, const QString &folder) override;

    std::unique_ptr<Ui::NumbersDialog> m_ui;
    Drawn m_drawn;
    NumbersMemory m_choice;
    int m_preview = 0;   ///< newest wins
};

}   // namespace floorscope
