// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "views/export/export_memory.h"
#include "views/export/saving_dialog.h"

#include <memory>
#include <vector>

namespace Ui {
class RepeatDialog;
}

namespace floorscope {

/// What the command that repeats a report has to be told besides its file.
struct RepeatOrigin
{
    std::vector<Floor> floors;   ///< that can be asked, where their time zones are known
    QString shownFloor;          ///< the id of the one that is drawn: ticked at first
    QString account;             ///< empty: the one that was used last
    QString address;             ///< of the service; empty: the usual one
    bool simulated = false;      ///< the demo building answers
    QString noRange{};           ///< why the range that is drawn cannot be kept; empty where it can
};

/// What is kept in a project that says how a report is made again.
struct RepeatChoice
{
    std::vector<Floor> floors;   ///< at least one
    bool sameRange = true;       ///< that of the whole period is kept
};

/// Asks for which floors and days the report is made again, has that saved as a project, and shows the command that
/// makes the pages. Saving is the caller's: see fileChosen.
class RepeatDialog : public SavingDialog
{
    Q_OBJECT
public:
    RepeatDialog(RepeatOrigin origin, const ReportMemory &last, QWidget *parent = nullptr);
    ~RepeatDialog() override;

    /// The project is in that file: its command can be copied, unless the choice has become another one meanwhile.
    void showSaved(const QString &path);

signals:
    void fileChosen(const QString &path, const floorscope::RepeatChoice &choice);

private:
    [[nodiscard]] std::vector<Floor> ticked() const;
    void listFloors();
    void showCommand();
    void showChoice();
    void chooseFile() override;
    void useFile(const QString &path, const QString &folder) override;

    std::unique_ptr<Ui::RepeatDialog> m_ui;
    RepeatOrigin m_origin;
    QString m_saving;   ///< the file that is being written with this choice; empty: none is
    QString m_saved;    ///< the file; empty: not saved yet, or changed since
};

}   // namespace floorscope
