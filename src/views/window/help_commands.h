// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace floorscope {

struct MainActions;

/// The menu Help: the guide at the page of the panel that has the focus, the keys, the log, and About.
class HelpCommands : public QObject
{
    Q_OBJECT
public:
    HelpCommands(const MainActions &actions, QMainWindow &window);

private:
    QMainWindow &m_window;
};

}   // namespace floorscope
