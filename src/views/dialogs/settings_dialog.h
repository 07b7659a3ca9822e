// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/settings.h"
#include "store/store.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace floorscope {

/// What a person sets once for the whole program. What is chosen counts when the dialog is accepted; the store is
/// emptied and moved at once, since that cannot be taken back.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `languages`: the codes that the program has texts in. `store` outlives the dialog.
    SettingsDialog(Settings settings, const QStringList &languages, Store &store, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// As the controls stand.
    [[nodiscard]] Settings settings() const;

public slots:
    void reject() override;
    /// Moves what is stored into that folder; the usual one where it is empty. storeMoved or a sentence follows.
    void moveStore(const QString &folder);

signals:
    /// Accepted.
    void chosen(const floorscope::Settings &settings);
    /// The store is kept in `folder` from now on; empty: the usual one.
    void storeMoved(const QString &folder);

private:
    void fill(const QStringList &languages);
    void showPlace();
    void count();
    void chooseFolder();
    void empty();
    void allowStore(bool allowed);
    void refuse(const Error &error);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings m_settings;
    Store &m_store;
};

}   // namespace floorscope
