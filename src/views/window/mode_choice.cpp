// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mode_choice.h"

#include "model/question_edit.h"
#include "model/session.h"
#include "views/window/main_actions.h"

#include <QAction>

namespace floorscope {

ModeChoice::ModeChoice(Session &session, const MainActions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_actions(actions)
{
    connect(actions.map, &QAction::triggered, this, [this] { use(ViewMode::Map); });
    connect(actions.compare, &QAction::triggered, this, [this] { use(ViewMode::Compare); });
    connect(actions.heights, &QAction::triggered, this, &ModeChoice::standUp);
    connect(&session, &Session::documentChanged, this, &ModeChoice::show);
    show();
}

void ModeChoice::use(ViewMode mode)
{
    Document document = inMode(m_session.document(), mode);
    document.surface.reset();
    m_session.apply(mode == ViewMode::Map ? tr("map") : tr("comparison"), document);
}

/// Of the map, or of the change.
void ModeChoice::standUp()
{
    Document document = m_session.document();
    if (!document.surface)
        document.surface = SurfaceAngles();
    m_session.apply(tr("heights"), document);
}

void ModeChoice::show()
{
    const Document &document = m_session.document();
    QAction *flat = document.mode == ViewMode::Map ? m_actions.map : m_actions.compare;
    (document.surface ? m_actions.heights : flat)->setChecked(true);
}

}   // namespace floorscope
