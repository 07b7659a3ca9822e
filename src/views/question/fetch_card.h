// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <memory>

namespace Ui {
class FetchCard;
}

namespace floorscope {

class Session;

/// What a question costs, one button, progress.
class FetchCard : public QFrame
{
    Q_OBJECT
public:
    explicit FetchCard(QWidget *parent = nullptr);
    ~FetchCard() override;
    void setSession(Session &session);

signals:
    /// What is open was drawn of the demo building, and it is to be opened.
    void demoWanted();

private:
    void showState();
    void showText();
    void press();
    std::unique_ptr<Ui::FetchCard> m_ui;
    Session *m_session = nullptr;
    QElapsedTimer m_quiet;   ///< since the state changed: the last answer came
    QTimer m_second;         ///< while fetching, the time left grows old
};

}   // namespace floorscope
