// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QTabWidget>

#include <optional>

namespace floorscope {

class FindingsPanel;
class ShownScenes;

/// The right side of the window: how the answer looks, and what it says. What it says comes in front once there is
/// something; of a map only as long as nobody chose or uses another tab.
class AnswerTabs : public QTabWidget
{
    Q_OBJECT
public:
    AnswerTabs(Session &session, const ShownScenes &scenes, QWidget *parent = nullptr);

    [[nodiscard]] FindingsPanel &findings() const { return *m_findings; }
    /// The tab that a person chose, from 0; nothing: nobody did.
    [[nodiscard]] std::optional<int> chosenTab() const;
    void chooseTab(std::optional<int> tab);

private:
    void bringFindings();

    Session &m_session;
    FindingsPanel *m_findings;
    bool m_chosen = false;
};

}   // namespace floorscope
