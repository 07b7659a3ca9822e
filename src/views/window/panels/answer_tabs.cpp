// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/panels/answer_tabs.h"

#include "views/findings/findings_panel.h"
#include "views/look/look_panel.h"

#include <QApplication>
#include <QSignalBlocker>

namespace floorscope {

AnswerTabs::AnswerTabs(Session &session, const ShownScenes &scenes, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_findings(new FindingsPanel(session))
{
    setObjectName(QStringLiteral("answerTabs"));
    setUsesScrollButtons(false);   // all are seen: the panel is as wide as they need
    addTab(new LookPanel(session, scenes), tr("Look"));
    addTab(m_findings, tr("Findings"));
    for (const auto signal : {&QTabWidget::currentChanged, &QTabWidget::tabBarClicked})
        connect(this, signal, this, [this] { m_chosen = true; });
    connect(m_findings, &FindingsPanel::appeared, this, &AnswerTabs::bringFindings);
}

std::optional<int> AnswerTabs::chosenTab() const
{
    return m_chosen ? std::optional(currentIndex()) : std::nullopt;
}

void AnswerTabs::chooseTab(std::optional<int> tab)
{
    m_chosen = tab.has_value();
    const QSignalBlocker blocker(this);
    setCurrentIndex(tab.value_or(0));
}

void AnswerTabs::bringFindings()
{
    const bool used = m_chosen || isAncestorOf(QApplication::focusWidget());
    if (used && m_session.drawn().shown.mode == ViewMode::Map)
        return;
    const QSignalBlocker blocker(this);   // no choice of the person's
    setCurrentWidget(m_findings);
}

}   // namespace floorscope
