// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>

class QDialogButtonBox;

namespace floorscope {

/// What the dialogs have in common by which something leaves the window: "Save…" asks where it goes, in the folder of
/// last time.
class SavingDialog : public QDialog
{
    Q_OBJECT
protected:
    using QDialog::QDialog;

    /// Connects "Save…" and "Cancel". `folder` asks the disk where files go, beside the window: a disk that does not
    /// answer never holds it.
    void setUpSaving(QDialogButtonBox &buttons, const std::function<QString()> &folder);
    /// Asks for a file. `filters`: "PNG pictures (*.png)"; the first one's ending is the default. `name`: without one.
    void askForFile(const QString &title, const QStringList &filters, const QString &name);

    /// "Save…" was pressed.
    virtual void chooseFile() = 0;
    /// The file, and the folder that it lies in.
    virtual void useFile(const QString &path, const QString &folder) = 0;

private:
    QString m_folder;   ///< where the file dialog begins
};

}   // namespace floorscope
