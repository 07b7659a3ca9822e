// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/connect_request.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConnectDialog;
}
class QPushButton;

namespace floorscope {

/// Asks for an account; Connect tests it and either closes or writes the reason under the fields.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    /// `account`: a known one whose secret is asked for again; mostly empty. `why`: what stands under the fields from
    /// the start; mostly empty.
    explicit ConnectDialog(TryAccount tryAccount, const KnownAccount &account = {},
                           const std::optional<Error> &why = {}, QWidget *parent = nullptr);
    ~ConnectDialog() override;

signals:
    /// Connected, and there is something to know all the same.
    void noted(const QString &sentence);

private:
    void showAccount(const KnownAccount &account);
    void chooseGrant(bool password);
    void allow();
    void connectToAccount();
    void showAnswer(const ConnectAnswer &answer);
    void showFailure(const Error &error);
    void tell(const QString &text, bool failure);

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    TryAccount m_tryAccount;
    QPushButton *m_connect = nullptr;
    bool m_password = false;
};

}   // namespace floorscope
