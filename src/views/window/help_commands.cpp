// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/help_commands.h"

#include "views/compare/compare_view.h"
#include "views/dialogs/about_box.h"
#include "views/dialogs/guide_window.h"
#include "views/dialogs/log_dialog.h"
#include "views/fit/fit_page.h"
#include "views/look/look_panel.h"
#include "views/question/question_panel.h"
#include "views/start/start_page.h"
#include "views/window/main_actions.h"

#include <QAction>
#include <QMainWindow>

namespace floorscope {

namespace {

/// The one that is open, or a new one.
GuideWindow &guide(QMainWindow &window)
{
    auto *open = window.findChild<GuideWindow *>();
    return open ? *open : *new GuideWindow(window);
}

/// Of the panel in which the widget is.
GuideTopic topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QuestionPanel *>(widget))
            return GuideTopic::Question;
        if (qobject_cast<const LookPanel *>(widget))
            return GuideTopic::Look;
        if (qobject_cast<const FitPage *>(widget))
            return GuideTopic::Plan;
        if (qobject_cast<const CompareView *>(widget))
            return GuideTopic::Compare;
        if (qobject_cast<const StartPage *>(widget))
            return GuideTopic::Start;
    }
    return GuideTopic::Map;
}

}   // namespace

HelpCommands::HelpCommands(const MainActions &actions, QMainWindow &window) : QObject(&window), m_window(window)
{
    connect(actions.guide, &QAction::triggered, this,
            [this] { guide(m_window).show(topicOf(m_window.focusWidget())); });
    connect(actions.numbersGuide, &QAction::triggered, this, [this] { guide(m_window).show(GuideTopic::Numbers); });
    connect(actions.shortcuts, &QAction::triggered, this, [this] { guide(m_window).showShortcuts(); });
    connect(actions.log, &QAction::triggered, this, [this] { (new LogDialog(&m_window))->show(); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(&m_window); });
}

}   // namespace floorscope
