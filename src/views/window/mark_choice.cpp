// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mark_choice.h"

#include "model/session.h"
#include "views/window/main_actions.h"

#include <QAction>

namespace floorscope {

MarkChoice::MarkChoice(Session &session, const MainActions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_actions(actions)
{
    bind(*actions.markBusy, Mark::Busy);
    bind(*actions.markQuiet, Mark::Quiet);
    bind(*actions.markRarelyUsed, Mark::RarelyUsed);
    bind(*actions.markCore, Mark::Core);
    bind(*actions.markOdd, Mark::Odd);
    connect(&session, &Session::documentChanged, this, &MarkChoice::show);
    show();
}

void MarkChoice::bind(QAction &action, Mark mark)
{
    connect(&action, &QAction::triggered, this, [this, mark](bool marked) {
        Document document = m_session.document();
        document.look.mark = marked ? std::optional(mark) : std::nullopt;
        m_session.apply(tr("marked places"), document);
        show();   // an entry that was taken once more
    });
}

void MarkChoice::show()
{
    const std::optional<Mark> mark = m_session.document().look.mark;
    m_actions.markBusy->setChecked(mark == Mark::Busy);
    m_actions.markQuiet->setChecked(mark == Mark::Quiet);
    m_actions.markRarelyUsed->setChecked(mark == Mark::RarelyUsed);
    m_actions.markCore->setChecked(mark == Mark::Core);
    m_actions.markOdd->setChecked(mark == Mark::Odd);
}

}   // namespace floorscope
